import type { Locale } from "@/db/vocabulary";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import type { Figure, Unit } from "./figure";

type Said = Pick<Figure, "value" | "low" | "high" | "qualifier">;

/** A figure as its source states it: "about 16.7 m", "60% to 70%", "2 h (1 h to 24 h)". */
export function figureValue(locale: Locale, said: Said, unit: Unit): string {
  const t = words(locale);
  const one = (n: number) => format(locale).quantity(n, unit.code, unit.name);
  const { value, low, high } = said;
  const range =
    low !== null && high !== null && low !== high
      ? t("units.range", { low: one(low), high: one(high) })
      : undefined;
  const best = value === null ? undefined : t(`units.${said.qualifier}`, { amount: one(value) });
  if (best && range) return t("units.best-in-range", { best, range });
  return best ?? range ?? (low === null ? t("common.not-stated") : one(low));
}

const COMMA: Record<Locale, string> = { en: ", ", ar: "، " };

/** "facility=public hospitals; state=not functioning" → "public hospitals, not functioning". English, as in the file. */
export const breakdownWords = (locale: Locale, breakdown: string): string =>
  breakdown
    .split("; ")
    .map((pair) => pair.slice(pair.indexOf("=") + 1))
    .join(COMMA[locale]);
