// Everything one source says, as the components know it.

import { textIn, titleIn } from "@/components/i18n/bilingual";
import type { Named, Said } from "@/components/sources/said";
import { fileHref } from "@/db/exports/addresses";
import type { Db } from "@/db/open";
import { citedBy } from "@/db/queries/cited-by";
import { getSources, type Source } from "@/db/queries/sources";
import type { Currency, Locale, SeriesGroup } from "@/db/vocabulary";
import { claimOf, eventOf } from "./deals-of";
import { estimateOf } from "./estimates-of";
import { figureOf, unitOf } from "./figures-of";
import { sourceOf } from "./sources-of";

type Titled = { id: string; title_en: string; title_ar: string | null };

/** @param release the release the addresses name; left out: the current one. */
export function saidBy(db: Db, locale: Locale, row: Source, release?: string): Said {
  const rests = citedBy(db, row.id);
  const rates = rests.claims.flatMap(({ claim }) => claim.rate_source ?? []);
  const known = new Map(getSources(db, [row.id, ...rates]).map((s) => [s.id, sourceOf(s)]));
  const cited = (id: string) => {
    const found = known.get(id);
    if (!found) throw new RangeError(`the release has no source ${id}`);
    return found;
  };
  const named = ({ id, title_en, title_ar }: Titled): Named => ({
    id,
    title: titleIn(locale, title_en, title_ar),
  });
  const note = textIn(locale, row.note, row.note_ar);
  return {
    source: sourceOf(row),
    ...(note ? { note } : {}),
    cited: row.cited,
    claims: rests.claims.map(({ deal, claim }) => ({
      deal: named(deal),
      claim: claimOf(locale, claim, cited),
    })),
    events: rests.events.map(({ deal, event }) => ({
      deal: named(deal),
      event: eventOf(locale, event, cited),
    })),
    capacity: rests.capacity.map(({ deal, capacity }) => ({
      ...capacity,
      what: titleIn(locale, capacity.what, capacity.what_ar),
      deal: named(deal),
    })),
    figures: rests.figures.map(({ figure, series }) => ({
      series: { ...named(series), group: series.group as SeriesGroup },
      unit: unitOf(locale, series),
      figure: figureOf(locale)({ figure, source: row }),
    })),
    figureFiles: {
      csv: fileHref("figures.csv", release ? { release } : {}, { source: row.id }),
      json: fileHref("figures.json", release ? { release } : {}, { source: row.id }),
    },
    estimates: rests.estimates.map(({ estimate, assessment }) =>
      estimateOf(locale)({ estimate, assessment, source: row }),
    ),
    rates: rests.rates.map(({ currency, month, units_per_usd }) => ({
      currency: currency as Currency,
      month,
      units: units_per_usd,
    })),
  };
}
