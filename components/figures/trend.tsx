import type { Locale } from "@/db/vocabulary";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";

/** From the speaking number before the latest one; `previous` already formatted, `since` its period. */
export type Change =
  | {
      direction: "up" | "down";
      previous: string;
      since: string;
      /** The latest to the last digit, as `previous` then is: where both read the same when shortened. */
      exactly?: string;
    }
  | { direction: "almost"; since: string }
  | { direction: "level"; since: string }
  | { direction: "unlike"; since: string }
  | { direction: "first" }
  | { direction: "range" };

/** Which way a series went and since when, in words: an arrow alone says neither. */
export function Trend({ locale, change }: { locale: Locale; change: Change }) {
  const t = words(locale);
  if (change.direction === "first") return <span>{t("people.first-figure")}</span>;
  if (change.direction === "range") return <span>{t("people.a-range")}</span>;
  const period = format(locale).period(change.since);
  if (change.direction !== "up" && change.direction !== "down")
    return <span>{t(`people.${change.direction}`, { period })}</span>;
  if (change.exactly)
    return (
      <span>
        {t(`people.exactly-${change.direction}`, {
          now: change.exactly,
          value: change.previous,
          period,
        })}
      </span>
    );
  return <span>{t(`people.${change.direction}`, { value: change.previous, period })}</span>;
}
