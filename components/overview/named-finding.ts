import { CHOOSING_KEYS, type DealFilters, NO_FILTERS } from "@/db/filters";
import type { Locale } from "@/db/vocabulary";
import { filterPhrase } from "../filters/filter-phrase";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";

/** More ids than this would bury the finding. */
const MOST_NAMED = 2;

const isSet = (value: unknown) => (Array.isArray(value) ? value.length > 0 : value !== undefined);

/** What of the ledger a chart is of, as a title begins; undefined where nothing but the usual kind of money is chosen. */
function subjectOf(locale: Locale, filters: DealFilters, money: boolean): string | undefined {
  const t = words(locale);
  const { deal, flow } = filters;
  const many = deal.length > MOST_NAMED;
  const own: DealFilters = {
    ...NO_FILTERS,
    ...Object.fromEntries(CHOOSING_KEYS.map((key) => [key, filters[key]])),
    // "Counted" goes without saying in a title that names counted money.
    counting: filters.counting.filter((one) => one !== "counted"),
    // Where money is drawn its kind is the subject; where deals are counted all kinds stand together.
    flow: money ? [] : flow,
    deal: many ? [] : deal,
  };
  const [kind = "investment"] = flow;
  const plain = !CHOOSING_KEYS.some((key) => isSet(own[key])) && !many;
  if (plain && (!money || kind === "investment")) return undefined;
  const what = money ? names(locale).flow[kind] : t("deals.title");
  return filterPhrase(
    locale,
    many ? t("findings.chosen-deals", { count: deal.length }) : what,
    own,
  );
}

/** What a chart finds, and of which deals it finds it: for where nothing around it says so. */
export function namedFinding(
  locale: Locale,
  filters: DealFilters,
  finding: string,
  { money = true } = {},
): string {
  const subject = subjectOf(locale, filters, money);
  return subject ? words(locale)("findings.filtered", { filter: subject, finding }) : finding;
}
