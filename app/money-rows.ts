import type { Text } from "@/components/i18n/bilingual";
import { href } from "@/components/layout/links";
import type { MoneyRow, Share } from "@/components/places/money-table";
import { type DealFilters, NO_FILTERS } from "@/db/filters";
import type { Db } from "@/db/open";
import { countValues } from "@/db/queries/facets";
import { groupLines } from "@/db/queries/totals";
import { countriesOfPart } from "@/db/rules/parts";
import { type LineGroup, totalOf } from "@/db/rules/totals";
import { FLOWS, type Flow, type Locale } from "@/db/vocabulary";

type Dimension = "country" | "governorate" | "sector";
type Asked = {
  db: Db;
  locale: Locale;
  dimension: Dimension;
  /** Codes and names of the rows, in any order. */
  values: readonly { code: string; name: Text; href: string }[];
  release?: string;
};

/** Every country, governorate or sector with its money: what is its own, what it shares with others; most deals first. */
export function moneyRows({ db, locale, dimension, values, release }: Asked): MoneyRow[] {
  const everything: DealFilters = { ...NO_FILTERS, ...(release ? { release } : {}) };
  const counts = new Map(
    countValues(db, everything, dimension).map(({ value, lines }) => [value, lines]),
  );
  return values
    .map(({ code, name, href: page }): MoneyRow => {
      const chosen = { ...everything, [dimension]: [code] };
      const groups = groupLines(db, chosen, dimension);
      const shares = Object.fromEntries(
        FLOWS.map((flow) => [flow, sharesOf(groups, chosen, dimension, code, flow, locale)]),
      ) as MoneyRow["shares"];
      return {
        key: code,
        name,
        href: page,
        deals: counts.get(code) ?? 0,
        dealsHref: href(locale, "/deals", chosen),
        shares,
      };
    })
    .sort((a, b) => b.deals - a.deals || (a.key < b.key ? -1 : 1));
}

const isAlone = (dimension: Dimension, part: string, code: string) =>
  dimension === "country" ? countriesOfPart(part).every((one) => one === code) : part === code;

function sharesOf(
  groups: readonly LineGroup[],
  chosen: DealFilters,
  dimension: Dimension,
  code: string,
  flow: Flow,
  locale: Locale,
): { alone: Share; joint: Share } {
  const own = groups.filter((group) => group.flow === flow);
  const alone = totalOf(own.filter((group) => isAlone(dimension, group.part, code)));
  const joint = totalOf(own.filter((group) => !isAlone(dimension, group.part, code)));
  const list = { ...chosen, flow: [flow], counting: ["counted" as const] };
  const shared = dimension === "governorate" ? { ...list, part: "governorate:several" } : list;
  return {
    alone: {
      best: alone.best,
      lines: alone.counted,
      href: href(locale, "/deals", { ...list, part: `${dimension}:${code}` }),
    },
    joint: { best: joint.best, lines: joint.counted, href: href(locale, "/deals", shared) },
  };
}
