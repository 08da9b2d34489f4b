// Values of series and capacities: the unit decides how the number reads.
import type { Locale } from "@/db/vocabulary";
import { type MessageKey, messageText, words } from "./messages";
import { formatMoney } from "./money";
import { formatCompact, formatNumber, formatPercent, formatScaled } from "./numbers";

const UNIT_KEYS: Record<string, MessageKey> = {
  MW: "units.megawatts",
  GWh: "units.gigawatt-hours",
  TWh: "units.terawatt-hours",
  kWh: "units.kilowatt-hours",
  "hours/day": "units.hours-a-day",
};

/**
 * In: a value, its unit's code, and the unit in words for codes without a short form.
 * Out: "16.7 million" for people and counts, "$1.2 bn", "90%", "2 hours", else the number and the words.
 */
export function formatQuantity(
  locale: Locale,
  value: number,
  unit: string,
  unitName?: string,
): string {
  if (unit === "people" || unit === "count" || unit === "SYP per USD")
    return formatCompact(locale, value);
  if (unit === "USD" || unit === "SYP") return formatMoney(locale, value, unit);
  if (unit === "percent" || unit === "percent-change") return formatPercent(locale, value);
  const key = UNIT_KEYS[unit];
  if (key && messageText(locale, key)) {
    return words(locale)(key, { count: value, digits: formatNumber(locale, value) });
  }
  return unitName
    ? `${formatScaled(locale, value)}\u00a0${unitName}`
    : formatCompact(locale, value);
}
