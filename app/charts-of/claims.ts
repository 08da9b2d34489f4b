import { NARROW, WIDE } from "@/components/charts/widths";
import type { Claim } from "@/components/deals/claim";
import { titleIn } from "@/components/i18n/bilingual";
import { asOpening } from "@/components/i18n/listed";
import { words } from "@/components/i18n/messages";
import { href } from "@/components/layout/links";
import {
  claimsChart,
  claimsFinding,
  claimsNote,
  drawnClaims,
} from "@/components/overview/claims-chart";
import { claimsTable } from "@/components/overview/claims-table";
import { NO_FILTERS } from "@/db/filters";
import { getDeal } from "@/db/queries/deals";
import { getSources } from "@/db/queries/sources";
import { claimOf } from "../deals-of";
import { sourceOf } from "../sources-of";
import { AskMoreError, type ChartContext, type Drawn } from "./chart";

const sourcesOf = (claims: readonly Claim[]) => new Set(claims.map(({ source }) => source.id)).size;

/** What each source says one deal is worth. */
export function claimsOfDeal({ db, locale, filters: asked }: ChartContext): Drawn {
  const [id, more] = asked.deal;
  const whole = id && more === undefined ? getDeal(db, id) : undefined;
  if (!whole) throw new AskMoreError("deal");
  const { release } = asked;
  const filters = { ...NO_FILTERS, deal: [whole.deal.id], ...(release ? { release } : {}) };
  const rows = whole.claims.filter(({ what }) => what === "value");
  const sources = new Map(
    getSources(
      db,
      rows.flatMap(({ source, rate_source }) => [source, ...(rate_source ? [rate_source] : [])]),
    ).map((row) => [row.id, sourceOf(row)]),
  );
  const cited = (source: string) => {
    const found = sources.get(source);
    if (!found) throw new RangeError(`the release has no source ${source}`);
    return found;
  };
  const claims = rows.map((row) => claimOf(locale, row, cited));
  const deal = titleIn(locale, whole.deal.title_en, whole.deal.title_ar).text;
  const t = words(locale);
  const said = claimsFinding(claims, locale);
  const title = t("findings.claims-of", { deal, finding: said });
  const drawn = drawnClaims(claims);
  const aside = claims.length - drawn.length;
  const pinned = release ? { release } : {};
  const draw = (width: number) =>
    claimsChart({ id: `claims-${id}`, title, claims, locale, width, ...pinned });
  return {
    title,
    finding: asOpening(locale, said),
    subtitle: [
      ...claimsNote(claims, locale),
      ...(aside > 0 ? [t("charts.claims-aside", { count: aside })] : []),
    ].join(" · "),
    spec: draw(WIDE),
    narrow: draw(NARROW),
    table: claimsTable(claims, locale, release),
    filters,
    sources: {
      count: sourcesOf(drawn),
      href: `${href(locale, `/deals/${whole.deal.id}`, { release })}#claims`,
      said: t("charts.claims-of-sources", { claims: drawn.length, sources: sourcesOf(drawn) }),
    },
  };
}
