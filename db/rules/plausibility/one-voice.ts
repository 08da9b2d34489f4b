// Only one figure or estimate of the same thing may be marked as speaking; a second mark is pointed out.
import { estimateKey } from "../estimates";
import { figureKey } from "../figures";
import { type Check, figureFile } from "./facts";

function seconds<T extends { speaks?: string }>(
  rows: readonly T[],
  keyOf: (row: T) => string,
): T[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    if (row.speaks !== "yes") return false;
    const again = seen.has(keyOf(row));
    seen.add(keyOf(row));
    return again;
  });
}

const sentence = (what: string) => ({
  en: `A second row is marked as speaking for the same thing: ${what}.`,
  ar: `سطر ثانٍ موسوم بأنه المعتمد للأمر نفسه: ${what}.`,
});

export const checkOneVoice: Check = ({ figures, estimates }) => [
  ...seconds(figures, figureKey).map(({ series, place, period, breakdown }) => ({
    level: "look" as const,
    rule: "one-voice",
    file: figureFile(series),
    field: "speaks",
    id: series,
    sentence: sentence([place, period, breakdown].filter(Boolean).join(", ")),
  })),
  ...seconds(estimates, estimateKey).map(({ id }) => ({
    level: "look" as const,
    rule: "one-voice",
    file: "estimates.csv",
    field: "speaks",
    id,
    sentence: sentence(id),
  })),
];
