import type { Locale } from "@/db/vocabulary";
import { words } from "../i18n/messages";

/** From the speaking figure before the latest one; `previous` already formatted. */
export type Change =
  | { direction: "up" | "down"; previous: string }
  | { direction: "level" }
  | { direction: "first" };

/** Which way a series went, in words: an arrow alone says neither how far nor since when. */
export function Trend({ locale, change }: { locale: Locale; change: Change }) {
  const t = words(locale);
  if (change.direction === "first") return <span>{t("people.first-figure")}</span>;
  if (change.direction === "level") return <span>{t("people.level")}</span>;
  return <span>{t(`people.${change.direction}`, { value: change.previous })}</span>;
}
