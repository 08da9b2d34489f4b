import type { Range } from "@/components/charts/marks";
import type { LegendEntry } from "@/components/charts/spec";
import { format } from "@/components/i18n/format";
import { words } from "@/components/i18n/messages";
import type { Sum } from "@/db/rules/totals";
import type { Locale } from "@/db/vocabulary";

type Ends = Pick<Sum, "low" | "high">;

/** From the lowest to the highest the sources of a sum say; nothing where both read the same. */
export function spreadRange(locale: Locale, { low, high }: Ends): { range?: Range } {
  const ends = format(locale).spread(low, high);
  return ends ? { range: { low, high, lowLabel: ends.low, highLabel: ends.high, thin: true } } : {};
}

/** The key to the thin lines, where there are any. */
export const spreadLegend = (parts: readonly { range?: Range }[], locale: Locale): LegendEntry[] =>
  parts.some(({ range }) => range)
    ? [
        {
          key: "range",
          label: words(locale)("charts.range-key"),
          tone: "neutral",
          shape: "whisker",
        },
      ]
    : [];
