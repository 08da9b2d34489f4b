// Amounts in complaints are written with their unit in words, as a reader would say them.

import { writtenDate } from "../citation-dates";

const UNITS: readonly [number, string, string][] = [
  [1e12, "trillion", "تريليون"],
  [1e9, "billion", "مليار"],
  [1e6, "million", "مليون"],
  [1e3, "thousand", "ألف"],
];

const short = (n: number) => String(Number(n.toPrecision(4)));

/** In: US dollars. Out: "$800 million" and its Arabic. */
export function dollars(usd: number): { en: string; ar: string } {
  const [size, en, ar] = UNITS.find(([unit]) => usd >= unit) ?? [1, "", ""];
  const amount = short(usd / size);
  return { en: `$${amount}${en && ` ${en}`}`, ar: `${amount} ${ar}${ar && " "}دولار` };
}

/** In: a number. Out: its digits in groups of three, Western in both languages. */
export function grouped(n: number): string {
  const [whole = "", fraction] = String(n).split(".");
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}

/** In: ids. Out: the ids joined for either language. */
export function listed(ids: readonly string[]): { en: string; ar: string } {
  return { en: ids.join(", "), ar: ids.join("، ") };
}

/** In: a date or a span of them. Out: "August 2025", «آب 2025»; both ends of a span. */
export function dated(period: string): { en: string; ar: string } {
  const [from = "", to] = period.split("/");
  // A day that no calendar has is another check's concern, and stays as it stands in the file.
  const written = (end: string) =>
    Number.isNaN(Date.parse(end))
      ? { en: end, ar: end }
      : { en: writtenDate(end, "en"), ar: writtenDate(end, "ar") };
  const [first, last] = [written(from), written(to ?? from)];
  return to === undefined
    ? first
    : { en: `${first.en} to ${last.en}`, ar: `الفترة من ${first.ar} إلى ${last.ar}` };
}
