// A date is kept as exact as its source gave it: a bare year or month stands for a span of days, and dates are compared by the first day of that span.

/** First and last possible day, both ISO days. */
export type DaySpan = { low: string; high: string };

/** 2025-07-13 is as exact as a date gets. */
const WHOLE = 10;

const pad = (n: number, width = 2) => String(n).padStart(width, "0");

/** Days in a month of the Gregorian calendar; month 1–12. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** In: 2025, 2025-07 or 2025-07-13. Out: its earliest possible day. */
export function earliestDay(date: string): string {
  if (date.length === WHOLE) return date;
  const [year = "", month = "01", day = "01"] = date.split("-");
  return `${year}-${month}-${day}`;
}

/** In: 2025, 2025-07 or 2025-07-13. Out: its latest possible day. */
export function latestDay(date: string): string {
  if (date.length === WHOLE) return date;
  const [year = "", month = "12", day] = date.split("-");
  return `${year}-${month}-${day ?? pad(daysInMonth(Number(year), Number(month)))}`;
}

/** In: a partial date. Out: the days it may mean. */
export function daySpan(date: string): DaySpan {
  return { low: earliestDay(date), high: latestDay(date) };
}

/** In: a period such as 2025-07 or 2011/2024. Out: the days it covers. */
export function periodSpan(period: string): DaySpan {
  const [from = "", to = from] = period.split("/");
  return { low: earliestDay(from), high: latestDay(to) };
}

/** Sort order by earliest day, oldest first; a missing date comes last. */
export function compareDates(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const [x, y] = [earliestDay(a), earliestDay(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Sort order by earliest day, newest first; a missing date comes last. */
export function compareNewestFirst(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return compareDates(a, b);
  return compareDates(b, a);
}

/** Whether every day `a` may mean lies before every day `b` may mean. */
export function isSurelyBefore(a: string, b: string): boolean {
  return latestDay(a) < earliestDay(b);
}

/** Whole days from one ISO day to another; negative when `to` is the earlier. Throws RangeError for what is no day. */
export function daysBetween(from: string, to: string): number {
  const [a, b] = [Date.parse(`${from}T00:00:00Z`), Date.parse(`${to}T00:00:00Z`)];
  if (Number.isNaN(a) || Number.isNaN(b)) throw new RangeError(`not a day: ${from} or ${to}`);
  return Math.round((b - a) / 86_400_000);
}

/** Whether the calendar has this date: 2025-02-30 has the right form and does not exist. */
export function isRealDate(date: string): boolean {
  const [year, month = "1", day = "1"] = date.split("-");
  return Number(day) <= daysInMonth(Number(year), Number(month));
}
