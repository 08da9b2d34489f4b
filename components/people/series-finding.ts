import type { Locale } from "@/db/vocabulary";
import type { Change } from "../figures/trend";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";

/** What a series says last and what that is compared with, each with its period, in a sentence. */
export function seriesFinding(
  locale: Locale,
  latest?: { value: string; period: string; change: Change },
): string {
  const t = words(locale);
  if (!latest) return t("people.finding-none");
  const { value, change } = latest;
  const period = format(locale).period(latest.period);
  return change.direction === "up" || change.direction === "down"
    ? t(`people.finding-${change.direction}`, {
        value,
        period,
        previous: change.previous,
        before: format(locale).period(change.since),
      })
    : t("people.finding-latest", { value, period });
}
