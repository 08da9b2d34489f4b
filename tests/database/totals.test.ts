import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type DealFilters,
  NO_FILTERS,
  narrowedTo,
  parseFilters,
  printFilters,
} from "../../db/filters";
import { DIMENSIONS, type Dimension, groupLines } from "../../db/queries/totals";
import { partsOf, type Total, totalOf } from "../../db/rules/totals";
import { copyOfRelease } from "../support/database";
import { someFilters } from "../support/filters";
import { type ReadLine, readLines } from "./read-lines";

const { db } = copyOfRelease();
const all = readLines(db);
const filters = someFilters(db);
const dimension = fc.constantFrom(...DIMENSIONS);
const RUNS = { numRuns: 1000 };

/** Every number of a total by its path, so that two totals can be added and compared to the dollar. */
function numbers(value: object, path = ""): [string, number][] {
  return Object.entries(value).flatMap(([key, v]): [string, number][] => {
    if (typeof v === "number") return [[`${path}${key}`, v]];
    return typeof v === "object" && v !== null ? numbers(v, `${path}${key}.`) : [];
  });
}

function addUp(totals: readonly Total[]): Record<string, number> {
  const sums = Object.fromEntries(numbers(totalOf([])));
  for (const total of totals)
    for (const [path, n] of numbers(total)) sums[path] = (sums[path] ?? 0) + n;
  return sums;
}

describe("a total and its parts", () => {
  test("under any filter the parts of every breakdown add up to the headline, to the dollar", () => {
    fc.assert(
      fc.property(filters, dimension, (f, by) => {
        const headline = totalOf(groupLines(db, f, "none"));
        const parts = partsOf(groupLines(db, f, by));
        expect(addUp(parts)).toEqual(Object.fromEntries(numbers(headline)));
        expect(new Set(parts.map((p) => p.part)).size).toBe(parts.length);
      }),
      RUNS,
    );
  });

  test("what the database adds up is what one finds reading the lines one by one", () => {
    fc.assert(
      fc.property(filters, dimension, (f, by) => {
        const singles = all.filter((line) => line.isChosenBy(f)).map((line) => line.group(by));
        expect(partsOf(groupLines(db, f, by))).toEqual(partsOf(singles));
      }),
      RUNS,
    );
  });

  test("nothing is left out in silence: counted and left out are all the lines", () => {
    fc.assert(
      fc.property(filters, (f) => {
        const total = totalOf(groupLines(db, f, "none"));
        const leftOut = Object.values(total.leftOut).reduce((n, reason) => n + reason.lines, 0);
        expect(total.counted + leftOut).toBe(total.lines);
        expect(total.low).toBeLessThanOrEqual(total.best);
        expect(total.best).toBeLessThanOrEqual(total.high);
      }),
      RUNS,
    );
  });

  test("without a filter every line is in the total", () => {
    const count = (by: Dimension) => totalOf(groupLines(db, NO_FILTERS, by)).lines;
    expect(DIMENSIONS.map(count)).toEqual(DIMENSIONS.map(() => all.length));
    expect(all.length).toBeGreaterThan(200);
  });

  test("the random filters choose some lines, not always all and not always none", () => {
    const chosen = fc
      .sample(filters, { numRuns: 300, seed: 8 })
      .map((f) => all.filter((l: ReadLine) => l.isChosenBy(f)));
    expect(
      chosen.filter((lines) => lines.length > 0 && lines.length < all.length).length,
    ).toBeGreaterThan(60);
  });
});

describe("filters in an address", () => {
  const read = (query: string | URLSearchParams) => parseFilters(new URLSearchParams(query));

  test("what is printed is read back unchanged", () => {
    fc.assert(
      fc.property(filters, (f) => {
        expect(read(printFilters(f))).toEqual({ filters: f, ignored: [] });
      }),
      { numRuns: 1000 },
    );
  });

  test("order and repeats of values change nothing, and printing again gives the same address", () => {
    const disordered = filters.chain((f) => {
      const pairs = [...new URLSearchParams(printFilters(f))];
      const listed = pairs.filter(([key]) => Array.isArray(f[key as keyof DealFilters]));
      return fc.record({
        f: fc.constant(f),
        pairs: fc
          .tuple(fc.shuffledSubarray(pairs, { minLength: pairs.length }), fc.subarray(listed))
          .map(([shuffled, again]) => [...shuffled, ...again]),
      });
    });
    fc.assert(
      fc.property(disordered, ({ f, pairs }) => {
        const { filters: found, ignored } = read(new URLSearchParams(pairs));
        expect(found).toEqual(f);
        expect(ignored).toEqual([]);
        expect(printFilters(found)).toBe(printFilters(f));
      }),
      { numRuns: 1000 },
    );
  });

  test("nonsense never throws, is said, and leaves a canonical address", () => {
    const key = fc.oneof(
      fc.constantFrom(
        "country",
        "sector",
        "governorate",
        "stage",
        "flow",
        "counting",
        "part",
        "from",
        "to",
        "q",
        "sort",
        "page",
        "release",
      ),
      fc.constantFrom("constructor", "__proto__", "toString", "hasOwnProperty"),
      fc.string(),
    );
    const value = fc.oneof(
      fc.constantFrom("SAU", "power", "SY10", "-1", "0", "9999999999", "2025-13", "'; --"),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(key, value), { maxLength: 12 }), (pairs) => {
        const { filters: found, ignored } = read(new URLSearchParams(pairs));
        expect(read(printFilters(found))).toEqual({ filters: found, ignored: [] });
        for (const { value: said } of ignored) expect(said).not.toBe("");
        groupLines(db, found, "none");
      }),
      { numRuns: 2000 },
    );
  });

  test("a part names countries that exist, in the one order they are written in", () => {
    const kept = ["country:SAU", "country:joint:ARE+QAT", "country:none", "month:2025-07"];
    const refused = [
      ...["country:ZZZ", "country:joint:QAT+ARE", "country:joint:QAT+QAT", "country:joint:ARE"],
      ...["month:2025-13", "month:25", "sector:all", "place:SY01"],
    ];
    const pairs = [...kept, ...refused].map((part) => ["part", part]);
    const { filters: found, ignored } = read(new URLSearchParams(pairs));
    expect(found.part).toEqual([...kept].sort());
    expect(ignored.map(({ value }) => value)).toEqual(refused);
  });

  test("narrowing to parts of one breakdown keeps those of others and replaces its own", () => {
    const asked = { ...NO_FILTERS, part: ["country:SAU", "sector:power"] };
    expect(narrowedTo(asked, "country", ["none", "QAT"]).part).toEqual([
      "country:QAT",
      "country:none",
      "sector:power",
    ]);
  });

  test("a word that JavaScript gives to every object is no filter", () => {
    expect(read("constructor=SAU&toString=1").ignored).toEqual([
      { key: "constructor", value: "SAU" },
      { key: "toString", value: "1" },
    ]);
  });
});
