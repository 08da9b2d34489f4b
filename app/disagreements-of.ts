// Where sources differ, as the components know it.
import type {
  ArticleCheck,
  Dispute,
  FigureDispute,
  Studies,
} from "@/components/disagreements/dispute";
import { titleIn } from "@/components/i18n/bilingual";
import type { Db } from "@/db/open";
import {
  type ClaimWithSource,
  type Dispute as DisputeRow,
  listDisputes,
  listEstimateDisputes,
  listFigureDisputes,
  listStudiesApart,
} from "@/db/queries/disagreements";
import { FOUNDING_ARTICLE } from "@/db/queries/estimates";
import { checkArticle } from "@/db/queries/founding-article";
import { getSources } from "@/db/queries/sources";
import type { Locale } from "@/db/vocabulary";
import { claimOf } from "./deals-of";
import { estimateOf } from "./estimates-of";
import { figureOf, unitOf } from "./figures-of";
import { sourceOf } from "./sources-of";

type Titled = { id: string; title_en: string; title_ar: string | null };

const named = (locale: Locale, { id, title_en, title_ar }: Titled) => ({
  id,
  title: titleIn(locale, title_en, title_ar),
});

/** Everything the page of disagreements shows. */
export function disagreementsOf(db: Db, locale: Locale) {
  const rows = listDisputes(db);
  const rates = rows.flatMap(({ claims }) =>
    claims.flatMap(({ claim }) => claim.rate_source ?? []),
  );
  const known = new Map(getSources(db, rates).map((row) => [row.id, sourceOf(row)]));
  const claim = ({ claim: row, source }: ClaimWithSource) =>
    claimOf(locale, row, (id) => {
      const found = id === source.id ? sourceOf(source) : known.get(id);
      if (!found) throw new RangeError(`the release has no source ${id}`);
      return found;
    });
  const dispute = (row: DisputeRow): Dispute => ({
    deal: named(locale, row.deal),
    what: row.what,
    claims: row.claims.map(claim),
    ...(row.speaks ? { speaks: claim(row.speaks) } : {}),
    rejected: row.rejected.map(claim),
    ...(row.standing ? { standing: row.standing } : {}),
    ...(row.said ? { said: row.said } : {}),
  });
  const check = checkArticle(db, rows);
  const article: ArticleCheck = {
    source: FOUNDING_ARTICLE,
    disputes: check.disputes.map(dispute),
    figures: check.figures.map(({ series, says, speaks }) => ({
      series: named(locale, series),
      unit: unitOf(locale, series),
      says: figureOf(locale)(says),
      ...(speaks ? { speaks: figureOf(locale)(speaks) } : {}),
    })),
    estimates: check.estimates.map(({ says, speaks }) => ({
      says: estimateOf(locale)(says),
      ...(speaks ? { speaks: estimateOf(locale)(speaks) } : {}),
    })),
  };
  return {
    disputes: rows.map(dispute),
    article,
    figures: listFigureDisputes(db).map(
      ({ series, figures, ...spread }): FigureDispute => ({
        series: named(locale, series),
        unit: unitOf(locale, series),
        figures: figures.map(figureOf(locale)),
        ...spread,
      }),
    ),
    measures: listStudiesApart(db).map(
      ({ measure, studies }): Studies => ({ measure, studies: studies.map(estimateOf(locale)) }),
    ),
    estimates: listEstimateDisputes(db).map(estimateOf(locale)),
  };
}
