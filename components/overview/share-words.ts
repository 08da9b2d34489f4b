import type { Locale } from "@/db/vocabulary";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";

/** How much of a whole a part is: "41%", "less than 1%". Undefined where the whole is nothing. */
export function shareWords(locale: Locale, part: number, whole: number): string | undefined {
  if (whole <= 0) return undefined;
  const percent = (part / whole) * 100;
  if (percent > 0 && percent < 1) return words(locale)("findings.below-one");
  // "100%" of something that is not all of it would be untrue.
  const rounded = percent < 100 ? Math.min(99, Math.round(percent)) : 100;
  return format(locale).percent(rounded);
}
