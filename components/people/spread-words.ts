import type { Locale } from "@/db/vocabulary";
import type { Unit } from "../figures/figure";
import { format } from "../i18n/format";

/** How far apart two values of a series are, in its own unit. */
export const spreadWords = (
  locale: Locale,
  { low, high }: { low: number; high: number },
  unit: Unit,
): string => format(locale).quantity(high - low, unit.code, unit.name);
