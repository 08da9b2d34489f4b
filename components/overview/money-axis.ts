import type { Locale } from "@/db/vocabulary";
import type { Axis } from "../charts/spec";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";

const SCALES = [
  ["trillion", 1e12],
  ["billion", 1e9],
  ["million", 1e6],
  ["one", 1],
] as const;

/**
 * An axis of dollars as papers of the language label it: English beside every number, where it is one sign, Arabic
 * once for all of them, where it is two words.
 */
export function moneyAxis(axis: Axis, locale: Locale): Axis {
  if (locale !== "ar" || axis.kind === "log") return axis;
  const most = Math.max(0, ...axis.ticks.map(({ value }) => value));
  const [scale, one] = SCALES.find(([, size]) => most >= size) ?? (["one", 1] as const);
  return {
    ...axis,
    unit: words(locale)(`charts.axis-${scale}`),
    ticks: axis.ticks.map((tick) => ({ ...tick, label: format(locale).number(tick.value / one) })),
  };
}
