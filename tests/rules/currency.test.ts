import { describe, expect, test } from "vitest";
import { toUsd } from "@/db/rules/currency";
import { aRate } from "./builders";

const july = aRate({ month: "2025-07", units_per_usd: 0.8568 });
const peg = aRate({ currency: "SAR", month: undefined, units_per_usd: 3.75 });

describe("an amount in another currency", () => {
  test("dollars stay dollars, rounded to whole ones", () =>
    expect(toUsd(1_000_000.5, "USD", undefined, [])).toEqual({ usd: 1_000_001 }));
  test("is converted at the cited rate of its month", () =>
    expect(toUsd(100e6, "EUR", "2025-07-24", [july])).toEqual({ usd: 116_713_352, rate: july }));
  test("a peg is true for every month and needs no date", () =>
    expect(toUsd(24e9, "SAR", undefined, [july, peg])).toEqual({ usd: 6_400_000_000, rate: peg }));
  test("a bare year finds no rate", () =>
    expect(toUsd(1, "EUR", "2025", [july])).toEqual({ reason: "other-currency" }));
  test("a rate of another month is not used", () =>
    expect(toUsd(1, "EUR", "2025-08", [july])).toEqual({ reason: "other-currency" }));
  test("without any rate it is left out by name", () =>
    expect(toUsd(1, "SYP", "2025-07", [july, peg])).toEqual({ reason: "other-currency" }));
  test("a rate of the month goes before the peg", () => {
    const dated = aRate({ currency: "SAR", month: "2025-07", units_per_usd: 3.76 });
    expect(toUsd(376, "SAR", "2025-07", [peg, dated])).toEqual({ usd: 100, rate: dated });
  });
});
