import fc from "fast-check";
import { COUNTING_VALUES, type DealFilters, SHARES, SORTS, STAGE_VALUES } from "../../db/filters";
import type { Db } from "../../db/open";
import { deal_countries } from "../../db/schema/deals";
import { lines } from "../../db/schema/money";
import { FLOWS, GOVERNORATES, SECTORS } from "../../db/vocabulary";

const SEARCHES = [
  "port",
  "power",
  "Aramco",
  "طرطوس",
  "كهرباء",
  "مرفأ",
  "al-",
  "zzz",
  "2025",
  "سعود",
  "100",
];

const some = <T extends string>(values: readonly T[], most = 3): fc.Arbitrary<T[]> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant<T[]>([]) },
    {
      weight: 2,
      arbitrary: fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: most }),
    },
  );

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

/** A day that some deal was first reported, as exact as a day, a month or a year. */
const dates = (days: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...days), fc.constantFrom(4, 7, 10))
    .map(([day, length]) => day.slice(0, length));

const without = (o: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(o).filter(([, value]) => value !== undefined));

/** Filters a reader could choose: the vocabulary's values and the data's own, in canonical form. */
export function someFilters(db: Db): fc.Arbitrary<DealFilters> {
  const named = db.selectDistinct({ iso3: deal_countries.iso3 }).from(deal_countries).all();
  const reported = db.selectDistinct({ day: lines.first_from }).from(lines).all();
  const ids = db.select({ id: lines.id }).from(lines).all();
  const parts = db
    .select({
      c: lines.country_part,
      s: lines.sector_part,
      g: lines.governorate_part,
      day: lines.first_from,
    })
    .from(lines)
    .all()
    .flatMap(({ c, s, g, day }) => [
      `country:${c}`,
      `sector:${s}`,
      `governorate:${g}`,
      ...(day === null ? ["month:none"] : [`month:${day.slice(0, 7)}`, `month:${day.slice(0, 4)}`]),
    ]);
  const days = reported.flatMap(({ day }) => day ?? []);
  return fc
    .record({
      // ISL: a country that no deal names.
      country: some([...named.map((c) => c.iso3), "ISL"]),
      sector: some(SECTORS),
      governorate: some(GOVERNORATES, 5),
      stage: some(STAGE_VALUES, 4),
      flow: some(FLOWS, 2),
      counting: some(COUNTING_VALUES),
      // Few of 210 would leave nothing to add up: many, or none.
      deal: some(
        ids.map(({ id }) => id),
        60,
      ),
      share: maybe(fc.constantFrom(...SHARES)),
      part: some([...new Set(parts)], 6),
      from: maybe(dates(days)),
      to: maybe(dates(days)),
      q: maybe(fc.constantFrom(...SEARCHES)),
      sort: fc.constantFrom(...SORTS),
      page: fc.integer({ min: 1, max: 9 }),
      release: maybe(fc.constantFrom("2026-11-22-0123abcd")),
    })
    .map(
      ({
        country,
        sector,
        governorate,
        stage,
        flow,
        counting,
        deal,
        part,
        sort,
        page,
        ...single
      }) => ({
        country: country.sort(),
        sector: sector.sort(),
        governorate: governorate.sort(),
        stage: stage.sort(),
        flow: flow.sort(),
        counting: counting.sort(),
        deal: deal.sort(),
        part: part.sort(),
        sort,
        page,
        ...without(single),
      }),
    );
}
