import type { Text } from "@/components/i18n/bilingual";
import { alphabetical } from "@/components/i18n/listed";
import { href } from "@/components/layout/links";
import type { MoneyRow, Share } from "@/components/places/money-table";
import { type DealFilters, NO_FILTERS } from "@/db/filters";
import type { Db } from "@/db/open";
import { countNamed } from "@/db/queries/facets";
import { groupLines } from "@/db/queries/totals";
import { totalOf } from "@/db/rules/totals";
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
    countNamed(db, everything, dimension).map(({ value, lines }) => [value, lines]),
  );
  return values
    .map(({ code, name, href: page }): MoneyRow => {
      const chosen = { ...everything, [dimension]: [code] };
      const alone = sharesIn(db, locale, { ...chosen, share: `${dimension}:alone` });
      const joint = sharesIn(db, locale, { ...chosen, share: `${dimension}:joint` });
      const shares = Object.fromEntries(
        FLOWS.map((flow) => [flow, { alone: alone(flow), joint: joint(flow) }]),
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
    .sort((a, b) => b.deals - a.deals || alphabetical(locale, a.name.text, b.name.text));
}

/** What is counted of one kind of money, and the list that adds up to it. */
function sharesIn(db: Db, locale: Locale, chosen: DealFilters): (flow: Flow) => Share {
  const groups = groupLines(db, chosen, "none");
  return (flow) => {
    const total = totalOf(groups.filter((group) => group.flow === flow));
    const list = { ...chosen, flow: [flow], counting: ["counted" as const] };
    const { low, best, high, counted, withoutValue } = total;
    return {
      low,
      best,
      high,
      lines: counted,
      ofLines: counted + withoutValue,
      href: href(locale, "/deals", list),
    };
  };
}
