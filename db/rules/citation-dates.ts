// A date in a citation is written as exactly as it is known, with Western digits and, in Arabic, the month names of the Levant.
import type { Locale } from "../vocabulary";

const CALENDAR: Record<Locale, string> = { en: "en-GB", ar: "ar-SY-u-nu-latn" };

/** In: a partial date. Out: "2025", "July 2025" or "13 July 2025" in the language asked for. */
export function writtenDate(date: string, locale: Locale): string {
  const [year, month, day] = date.split("-");
  if (month === undefined) return year ?? "";
  const format = new Intl.DateTimeFormat(CALENDAR[locale], {
    year: "numeric",
    month: "long",
    day: day === undefined ? undefined : "numeric",
    timeZone: "UTC",
  });
  return format.format(new Date(`${year}-${month}-${day ?? "01"}T00:00:00Z`));
}
