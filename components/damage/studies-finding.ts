import type { Locale } from "@/db/vocabulary";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import type { Estimate } from "./estimate";
import { estimateValue, studyName } from "./estimate-words";

const leastOf = ({ low, best, high }: Estimate) => low ?? best ?? high ?? 0;
const mostOf = ({ low, best, high }: Estimate) => high ?? best ?? low ?? 0;

/** The lowest and the highest that studies of one measure say, and who says it. */
export function studiesFinding(locale: Locale, estimates: readonly Estimate[]): string {
  const t = words(locale);
  const [one, ...others] = estimates;
  if (!one) return t("charts.none");
  if (others.length === 0)
    return t("damage.finding-one", {
      study: studyName(locale, one.study),
      value: estimateValue(locale, one),
    });
  const least = estimates.reduce((a, b) => (leastOf(b) < leastOf(a) ? b : a));
  const most = estimates.reduce((a, b) => (mostOf(b) > mostOf(a) ? b : a));
  return t("damage.finding-studies", {
    count: estimates.length,
    low: format(locale).money(leastOf(least)),
    first: studyName(locale, least.study),
    high: format(locale).money(mostOf(most)),
    last: studyName(locale, most.study),
  });
}

/** What a breakdown is of, and which part of it is the largest; of two alike neither is named. */
export function largestFinding(
  locale: Locale,
  title: string,
  estimates: readonly Estimate[],
  label: (estimate: Estimate) => string,
): string {
  const most = Math.max(...estimates.map(mostOf));
  const [first, ...ties] = estimates.filter((one) => mostOf(one) === most);
  if (!first || ties.length > 0 || estimates.length < 2) return title;
  const value = estimateValue(locale, first);
  return words(locale)("damage.finding-largest", { title, first: label(first), value });
}
