import { publisherOf } from "@/components/citations/publisher";
import { words } from "@/components/i18n/messages";
import type { DealFilters } from "@/db/filters";
import { listPublishers } from "@/db/queries/publishers";
import type { ChartContext } from "./chart";

const MOST_NAMED = 4;

/**
 * Whose pages a part rests on, for a chart that is pointed at: those with most pages by name. A drawing names none,
 * so a page does not ask.
 * @param of filters of a part; what is counted of it is added.
 */
export function toldSources(
  { db, locale, sourced }: ChartContext,
  of: (part: string) => DealFilters,
): { sources?: (part: string) => string } {
  if (!sourced) return {};
  const t = words(locale);
  const sources = (part: string) => {
    const publishers = listPublishers(db, { ...of(part), counting: ["counted"] });
    const names = publishers.slice(0, MOST_NAMED).map((one) => publisherOf(one, locale));
    return t("charts.told-sources", {
      sources: publishers.reduce((sum, one) => sum + one.sources, 0),
      names: names.join(t("charts.told-between")),
      more: publishers.length - names.length,
    });
  };
  return { sources };
}
