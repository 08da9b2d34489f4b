// Amounts, dates, places and deals in complaints are written as a reader would say them.

import { breakdownText } from "../../breakdowns";
import type { DealRecord, PlaceRecord } from "../../records";
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

/** In: words in both languages. Out: each language's, one after the other. */
export function listed(items: readonly { en: string; ar: string }[]): { en: string; ar: string } {
  return {
    en: items.map(({ en }) => en).join(", "),
    ar: items.map(({ ar }) => ar).join("، "),
  };
}

/** In: a deal. Out: its title between quotation marks. */
export function titled({ title }: Pick<DealRecord, "title">): { en: string; ar: string } {
  return { en: `“${title.en}”`, ar: `«${title.ar ?? title.en}»` };
}

/** In: what a figure is of: its place, where it is not the whole country, and its breakdown. Out: one after the other. */
export function ofWhat(
  { place, breakdown }: { place: string; breakdown?: string | undefined },
  places: readonly PlaceRecord[],
): { en: string; ar: string } {
  const known = places.find(({ code }) => code === place);
  const said = [
    ...(known ? [{ en: known.name_en, ar: known.name_ar }] : []),
    ...(breakdown
      ? [{ en: breakdownText("en", breakdown).text, ar: breakdownText("ar", breakdown).text }]
      : []),
  ];
  return listed(said);
}

/** In: an amount and when it was. Out: "August 2025: 119". */
export function datedNumber(period: string, amount: number): { en: string; ar: string } {
  const when = dated(period);
  return { en: `${when.en}: ${grouped(amount)}`, ar: `${when.ar}: ${grouped(amount)}` };
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
