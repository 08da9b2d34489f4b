import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cut, rangeIn } from "../../db/exports/byte-range";

const bytes = fc.uint8Array({ minLength: 1, maxLength: 200 });
const chunked = (all: Uint8Array, size: number) =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) =>
    all.subarray(i * size, (i + 1) * size),
  );

describe("a part of a file", () => {
  test("of chunks of any length is what a slice of the whole is", () => {
    fc.assert(
      fc.property(bytes, fc.integer({ min: 1, max: 50 }), fc.nat(), fc.nat(), (all, size, a, b) => {
        const [from, to] = [a % all.length, b % all.length].sort((x, y) => x - y);
        if (from === undefined || to === undefined) return;
        const part = Buffer.concat([...cut(chunked(all, size), { from, to })]);
        expect(part.equals(Buffer.from(all.slice(from, to + 1)))).toBe(true);
      }),
    );
  });

  test("never leads out of the file, whatever is asked", () => {
    const header = fc.oneof(
      fc.string(),
      fc.tuple(fc.nat(300), fc.nat(300)).map(([a, b]) => `bytes=${a}-${b}`),
      fc.nat(300).map((n) => `bytes=-${n}`),
      fc.nat(300).map((n) => `bytes=${n}-`),
      fc.constant(`bytes=${"9".repeat(400)}-`),
    );
    fc.assert(
      fc.property(header, fc.nat(200), (asked, length) => {
        const range = rangeIn(asked, length);
        if (range === undefined || range === "outside") return;
        expect(range.from).toBeGreaterThanOrEqual(0);
        expect(range.from).toBeLessThanOrEqual(range.to);
        expect(range.to).toBeLessThan(length);
      }),
      { numRuns: 2000 },
    );
  });

  test("ends the making of what lies behind it", () => {
    let isEnded = false;
    function* endless() {
      try {
        for (;;) yield new Uint8Array(10);
      } finally {
        isEnded = true;
      }
    }
    expect([...cut(endless(), { from: 5, to: 24 })].map((c) => c.length)).toEqual([5, 10, 5]);
    expect(isEnded).toBe(true);
  });
});
