import type { Locale, Measure } from "@/db/vocabulary";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";
import type { Estimate } from "./estimate";
import { aboutWords, estimateValue, studyName } from "./estimate-words";

const leastOf = ({ low, best, high }: Estimate) => low ?? best ?? high ?? 0;
const mostOf = ({ low, best, high }: Estimate) => high ?? best ?? low ?? 0;

/** The lowest and the highest that studies of one measure say, and who says it. */
export function studiesFinding(
  locale: Locale,
  measure: Measure,
  estimates: readonly Estimate[],
): string {
  const t = words(locale);
  const of = names(locale).measure[measure];
  const [one, ...others] = estimates;
  if (!one) return t("charts.none");
  if (others.length === 0)
    return t("damage.finding-one", {
      measure: of,
      study: studyName(locale, one.study),
      value: estimateValue(locale, one),
    });
  const least = estimates.reduce((a, b) => (leastOf(b) < leastOf(a) ? b : a));
  const most = estimates.reduce((a, b) => (mostOf(b) > mostOf(a) ? b : a));
  return t("damage.finding-studies", {
    measure: of,
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

/**
 * The largest of estimates that are each of some part, and of which part it is. What is of different parts is not
 * compared any further: only of one part and one time is it said how far estimates lie apart.
 */
export function partsFinding(
  locale: Locale,
  measure: Measure,
  estimates: readonly Estimate[],
): string {
  const t = words(locale);
  const of = names(locale).measure[measure];
  const scopes = scopesOf(locale, estimates);
  const most = Math.max(...estimates.map(mostOf));
  const [first, ...ties] = estimates.filter((one) => mostOf(one) === most);
  if (!first) return t("charts.none");
  const value = estimateValue(locale, first);
  const about = aboutWords(locale, first);
  const told = { measure: of, value, about, study: studyName(locale, first.study) };
  if (estimates.length === 1) return t("damage.finding-part", told);
  const shares = (scopes.get(scopeOf(locale, first)) ?? []).length > 1;
  const largest =
    ties.length > 0 || shares
      ? t("damage.finding-parts-alike", { measure: of, count: estimates.length, value })
      : t("damage.finding-parts", { ...told, count: estimates.length });
  const [apart] = [...scopes.values()].filter((own) => own.length > 1).sort(byDistance);
  if (!apart?.[0]) return largest;
  return t("damage.finding-one-part", {
    title: largest,
    about: aboutWords(locale, apart[0]),
    low: format(locale).money(Math.min(...apart.map(leastOf))),
    high: format(locale).money(Math.max(...apart.map(mostOf))),
  });
}

/** Of what, and of when. */
const scopeOf = (locale: Locale, one: Estimate) => `${aboutWords(locale, one)} ${one.period}`;

function scopesOf(locale: Locale, estimates: readonly Estimate[]): Map<string, Estimate[]> {
  const scopes = new Map<string, Estimate[]>();
  for (const one of estimates) {
    const scope = scopeOf(locale, one);
    scopes.set(scope, [...(scopes.get(scope) ?? []), one]);
  }
  return scopes;
}

const distanceOf = (own: readonly Estimate[]) =>
  Math.max(...own.map(mostOf)) - Math.min(...own.map(leastOf));
const byDistance = (a: readonly Estimate[], b: readonly Estimate[]) =>
  distanceOf(b) - distanceOf(a);
