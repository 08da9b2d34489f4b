import type { Locale } from "@/db/vocabulary";
import type { Change } from "../figures/trend";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";

type Latest = { value: string; period: string; change: Change };

/** What stands beside the latest figure: what it is compared with, and when that was. */
function saidOf(locale: Locale, { value, period, change }: Latest) {
  const said = { value, period: format(locale).period(period) };
  return change.direction === "up" || change.direction === "down"
    ? {
        ...said,
        value: change.exactly ?? value,
        previous: change.previous,
        before: format(locale).period(change.since),
      }
    : said;
}

const wayOf = ({ change: { direction } }: Latest) =>
  direction === "up" || direction === "down" ? direction : "latest";

/** What a series says last and what that is compared with, each with its period, in a sentence. */
export function seriesFinding(locale: Locale, latest?: Latest): string {
  const t = words(locale);
  return latest
    ? t(`people.finding-${wayOf(latest)}`, saidOf(locale, latest))
    : t("people.finding-none");
}

/** The same where nothing around it says which series it is. */
export function seriesTitle(locale: Locale, name: string, latest?: Latest): string {
  const t = words(locale);
  return latest
    ? t(`people.title-${wayOf(latest)}`, { ...saidOf(locale, latest), name })
    : t("people.title-none", { name });
}
