import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shareOf } from "@/db/rules/alone-and-joint";
import { countriesOfPart, countryPartOf, sectorPartOf } from "@/db/rules/parts";
import { aloneAndJoint } from "./builders";

const CODES = ["SAU", "QAT", "ARE", "SYR"];
const codes = fc.uniqueArray(fc.constantFrom(...CODES));

describe("a filter on values", () => {
  test("keeps a line that names any of them", () => {
    expect(shareOf(["SAU"], ["SAU", "QAT"])).toBe("alone");
    expect(shareOf(["SAU", "ARE"], ["SAU"])).toBe("joint");
    expect(shareOf(["ARE"], ["SAU"])).toBeUndefined();
    expect(shareOf([], ["SAU"])).toBeUndefined();
  });
  test("that chooses nothing keeps everything, alone", () => expect(shareOf([], [])).toBe("alone"));
  test("every kept line is in exactly one of the two", () =>
    fc.assert(
      fc.property(fc.array(codes), codes, (lines, chosen) => {
        const { alone, joint } = aloneAndJoint(lines, (values) => values, chosen);
        const kept = lines.filter((line) => shareOf(line, chosen) !== undefined);
        expect(alone.length + joint.length).toBe(kept.length);
      }),
    ));
});

describe("the part a line is in", () => {
  test("does not depend on the order of its countries, and can be read back", () =>
    fc.assert(
      fc.property(codes, (values) => {
        const part = countryPartOf(values);
        expect(countryPartOf([...values].reverse())).toBe(part);
        expect(countriesOfPart(part)).toEqual([...values].sort());
      }),
    ));
  test("Syria's own money is a country's like any other", () =>
    expect(countryPartOf(["SYR"])).toBe("SYR"));
  test("a deal in many sectors by name is in several sectors", () =>
    expect(sectorPartOf(["multi-sector"])).toBe("several"));
});
