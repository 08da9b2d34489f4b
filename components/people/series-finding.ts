import type { Locale } from "@/db/vocabulary";
import type { Change } from "../figures/trend";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";

/** What a series says last, in a sentence; the figure it is compared with has its own period in the table. */
export function seriesFinding(
  locale: Locale,
  latest?: { value: string; period: string; change: Change },
): string {
  const t = words(locale);
  if (!latest) return t("people.finding-none");
  const { value, change } = latest;
  const period = format(locale).period(latest.period);
  return change.direction === "up" || change.direction === "down"
    ? t(`people.finding-${change.direction}`, { value, period, previous: change.previous })
    : t("people.finding-latest", { value, period });
}
