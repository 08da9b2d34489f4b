import { join } from "node:path";
import { and, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { checkRecords } from "../../db/publish/check";
import { readData } from "../../db/publish/read-data";
import { periodSpan } from "../../db/rules/dates";
import { figures } from "../../db/schema/lives";
import { claims, lines } from "../../db/schema/money";
import { copyOfRelease } from "../support/database";
import collected from "./collected-counts.json";
import extracts from "./extract-counts.json";

const { records, complaints } = readData(join(__dirname, "../../db/data"));

const count = (values: readonly string[]) => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

/** What was collected and is not there any more; what editors add later is welcome. */
function missing(was: Record<string, number>, is: ReadonlyMap<string, number>): string[] {
  return Object.entries(was).flatMap(([key, n]) => {
    const now = is.get(key) ?? 0;
    return now < n ? [`${key}: ${now} of ${n}`] : [];
  });
}

describe("nothing that was collected is dropped", () => {
  test("as many deals, events, claims, sources, series, figures, estimates and rates as were collected", () => {
    const now = new Map([
      ["deals", records.deals.length],
      ["events", sum(records.deals.map((d) => d.events.length))],
      ["claims", sum(records.deals.map((d) => d.claims.length))],
      // One party was collected twice in the same deal, as "stc Group" and "STC Group": 440 of 441 rows.
      ["parties", sum(records.deals.map((d) => d.parties.length))],
      ["capacity", sum(records.deals.map((d) => d.capacity.length))],
      ["sources", records.sources.length],
      ["arabic_titles", records.deals.filter((d) => d.title.ar).length],
      ["exchange_rates", records.rates.length],
      ["series", records.series.length],
      ["figures_and_estimates", records.figures.length + records.estimates.length],
    ]);
    const { collected_on, rows_by_series, by_deal, ...was } = collected;
    expect(missing(was, now)).toEqual([]);
  });

  test("every series has every row, as a figure or as an estimate", () => {
    const figures = records.figures.map((f) => f.series);
    const estimates = records.estimates.map((e) => e.id.replace(/-\d+$/, ""));
    expect(missing(collected.rows_by_series, count([...figures, ...estimates]))).toEqual([]);
  });

  test("every deal has every event and every claim", () => {
    const events = new Map(records.deals.map((d) => [d.id, d.events.length]));
    const claimed = new Map(records.deals.map((d) => [d.id, d.claims.length]));
    const was = Object.entries(collected.by_deal);
    expect(missing(Object.fromEntries(was.map(([id, n]) => [id, n.events])), events)).toEqual([]);
    expect(missing(Object.fromEntries(was.map(([id, n]) => [id, n.claims])), claimed)).toEqual([]);
  });
});

describe("public series, taken row by row from their extracts", () => {
  test.each(extracts)(
    "$series: $rows rows of $source, the sum of their values",
    ({ series, source, of, ...was }) => {
      const own = records.figures.filter(
        (f) =>
          f.series === series && f.source === source && (f.breakdown ?? "").split("=")[0] === of,
      );
      const now = sum(own.map(({ value }) => value ?? 0));
      expect({ rows: own.length, sum: Math.round(now * 10) / 10 }).toEqual(was);
    },
  );
});

describe("the data as it stands", () => {
  test("it can be published: every record has its shape and no rule says stop", () => {
    expect(complaints).toEqual([]);
    expect(checkRecords(records).filter((c) => c.level === "stop")).toEqual([]);
  });

  test("the Tartus port at 800 billion is shown, rejected in writing, and counted at 800 million", () => {
    const { db } = copyOfRelease();
    const deal = "dp-world-tartus-port";
    const slips = db
      .select()
      .from(claims)
      .where(and(eq(claims.deal, deal), eq(claims.amount, 800_000_000_000)))
      .all();
    expect(slips).toHaveLength(1);
    expect(slips[0]).toMatchObject({ verdict: "rejected", reason: "rejected-by-editor" });
    expect(slips[0]?.reason_en).toContain("million");
    expect(slips[0]?.reason_ar).toContain("مليون");
    expect(db.select().from(lines).where(eq(lines.id, deal)).get()).toMatchObject({
      counted: 1,
      amount: 800_000_000,
      standing_most: 800_000_000,
      claimed_most: 800_000_000_000,
    });
  });
});

describe("one voice", () => {
  const { db } = copyOfRelease();
  const speaking = db.select().from(figures).where(eq(figures.verdict, "speaks")).all();

  test("of one series, place and breakdown at most one figure speaks for the same days, however a source writes them", () => {
    const voices = new Map<string, string[]>();
    for (const { id, series, place, breakdown, period } of speaking) {
      const { low, high } = periodSpan(period);
      const thing = [series, place, breakdown, low, high].join(" | ");
      voices.set(thing, [...(voices.get(thing) ?? []), id]);
    }
    expect([...voices.values()].filter((ids) => ids.length > 1)).toEqual([]);
    expect(voices.size).toBeGreaterThan(1000);
  });

  test("the appeal of 2024 was funded to 36.6 percent; the 13 percent are of mine action alone", () => {
    const of2024 = speaking.filter((f) => f.series === "hrp-coverage" && f.period === "2024");
    expect(of2024.map(({ value, breakdown }) => [value, breakdown])).toEqual([
      [36.6, null],
      [13, "sector=mine action"],
    ]);
  });
});
