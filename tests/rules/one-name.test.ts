import { describe, expect, test } from "vitest";
import type { PartyRecord } from "@/db/records";
import { anEvent, aParty, checkPlausibility, someLimits, someRecords, worth } from "./builders";

const dana = aParty("Dana Gas", "دانة غاز");
const spelt = aParty("DANA", "دانة", "Dana Gas");

const rules = (names: string[], parties: PartyRecord[]) => {
  const deals = names.map((name, i) =>
    worth(`deal-${i}`, 5, {
      parties: [{ name, role: "investor" }],
      events: [anEvent({ on: "2025-06" })],
    }),
  );
  const complaints = checkPlausibility(someRecords({ deals, parties }), someLimits);
  return complaints.map(({ level, rule, id }) => `${level} ${rule} ${id}`);
};

describe("another spelling of a party", () => {
  test("makes it no other party: one deal entered twice is still seen", () =>
    expect(rules(["Dana Gas", "DANA"], [dana, spelt])).toEqual(["look same-deal-twice deal-1"]));
  test("leads in one step to a name that is there", () => {
    expect(rules(["DANA"], [spelt])).toEqual(["stop unknown-reference DANA"]);
    const again = aParty("Dana", "دانه", "DANA");
    expect(rules(["DANA"], [dana, spelt])).not.toContain("stop unknown-reference DANA");
    expect(rules(["Dana"], [dana, spelt, again])).toContain("stop unknown-reference Dana");
  });
});
