import type { Locale } from "@/db/vocabulary";
import { INTL_TAG } from "../i18n/locales";
import { words } from "../i18n/messages";

const MEGABYTE = 1e6;
const KILOBYTE = 1e3;

/** Bytes as a reader knows them: megabytes, or kilobytes where there is no whole one; one place below ten. */
export function fileSize(locale: Locale, bytes: number): string {
  const [unit, key] =
    bytes < MEGABYTE
      ? ([KILOBYTE, "data.of-size-small"] as const)
      : ([MEGABYTE, "data.of-size"] as const);
  const places = unit === KILOBYTE && bytes >= 10 * KILOBYTE ? 0 : 1;
  const size = new Intl.NumberFormat(INTL_TAG[locale], { maximumFractionDigits: places });
  return words(locale)(key, { size: size.format(bytes / unit) });
}
