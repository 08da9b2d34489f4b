// Two records with one id, or two rates for one currency and month, stop publication.
import type { Check } from "./facts";

function repeated(ids: readonly string[]): string[] {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const id of ids) (seen.has(id) ? again : seen).add(id);
  return [...again];
}

export const checkDuplicates: Check = (facts) => {
  const {
    deals,
    sources,
    series,
    assessments,
    estimates,
    places,
    sectors,
    rates,
    parties,
    publishers,
    descriptions,
  } = facts;
  const files: [string, string[]][] = [
    ["deals", deals.map(({ id }) => id)],
    ["sources.csv", sources.map(({ id }) => id)],
    ["series.csv", series.map(({ id }) => id)],
    ["assessments.csv", assessments.map(({ id }) => id)],
    ["estimates.csv", estimates.map(({ id }) => id)],
    ["places.csv", places.map(({ code }) => code)],
    ["sectors.csv", sectors.map(({ code }) => code)],
    ["parties.csv", parties.map(({ name }) => name)],
    ["publishers.csv", publishers.map(({ name }) => name)],
    ["descriptions.csv", descriptions.map(({ source }) => source)],
    [
      "exchange-rates.csv",
      rates.map(({ currency, month }) => [currency, month].filter(Boolean).join(" ")),
    ],
  ];
  return files.flatMap(([file, ids]) =>
    repeated(ids).map((id) => ({
      level: "stop" as const,
      rule: "duplicate",
      file,
      field: "id",
      id,
      sentence: { en: `"${id}" is there twice.`, ar: `"${id}" موجود مرتين.` },
    })),
  );
};
