import fc from "fast-check";
import type { ClaimRecord, DealRecord } from "@/db/records";
import { FLOWS, GOVERNORATES, KINDS, SECTORS, SOURCE_KINDS, STAGES } from "@/db/vocabulary";
import { aClaim, aDeal, anEvent, aRate, aSource, linesFor } from "./builders";

const words = { en: "Because.", ar: "لأن." };
export const someSources = SOURCE_KINDS.map((kind, i) =>
  aSource({ id: kind, kind, publisher: kind, published_on: i % 2 ? "2025-07-10" : undefined }),
);
export const someRates = [
  aRate({ month: "2025-07", units_per_usd: 0.8568 }),
  aRate({ currency: "SAR", month: undefined, units_per_usd: 3.75 }),
];

const money = fc.integer({ min: 0, max: 40_000_000_000 });
const claim: fc.Arbitrary<ClaimRecord> = fc
  .record({
    range: fc.boolean(),
    a: money,
    b: money,
    currency: fc.constantFrom(
      "USD" as const,
      "USD" as const,
      "EUR" as const,
      "SAR" as const,
      "AED" as const,
    ),
    qualifier: fc.constantFrom(
      "exact" as const,
      "about" as const,
      "at-least" as const,
      "up-to" as const,
    ),
    on: fc.constantFrom(undefined, "2025", "2025-07", "2025-08-01"),
    source: fc.constantFrom(...SOURCE_KINDS),
    per: fc.constantFrom(undefined, undefined, undefined, "year" as const),
    covers: fc.constantFrom(
      undefined,
      undefined,
      "whole" as const,
      "part" as const,
      "more" as const,
    ),
    editor: fc.constantFrom({}, {}, {}, { chosen: words }, { rejected: words }),
  })
  .map(({ range, a, b, editor, ...rest }) =>
    aClaim({
      ...(range ? { low: Math.min(a, b), high: Math.max(a, b) } : { amount: a }),
      ...rest,
      ...editor,
    }),
  );

type Shape = { up: number; counted: number; isInside: boolean };

/** Deals by index: a parent and the deal that counts the money always come earlier, so there is no cycle. */
function link(deals: DealRecord[], shapes: readonly Shape[]): DealRecord[] {
  return deals.map((deal, i) => {
    const shape = shapes[i];
    if (shape === undefined || i === 0) return deal;
    const parent = deals[shape.up % i];
    const target = deals[shape.counted % i];
    return {
      ...deal,
      parent: parent?.kind === "package" ? parent.id : undefined,
      counted_in: shape.isInside && target ? { deal: target.id, why: words } : undefined,
    };
  });
}

const deal = fc.record({
  kind: fc.constantFrom(...KINDS, "package" as const, "package" as const),
  flow: fc.constantFrom(...FLOWS),
  scope: fc.constantFrom(
    undefined,
    undefined,
    undefined,
    "syria" as const,
    "regional" as const,
    "sought" as const,
  ),
  stages: fc.array(fc.constantFrom(...STAGES), { minLength: 1, maxLength: 3 }),
  countries: fc.uniqueArray(fc.constantFrom("SAU", "QAT", "ARE", "SYR", "TUR"), { maxLength: 3 }),
  sectors: fc.uniqueArray(fc.constantFrom(...SECTORS), { maxLength: 3 }),
  governorates: fc.uniqueArray(fc.constantFrom(...GOVERNORATES), { maxLength: 3 }),
  claims: fc.array(claim, { maxLength: 4 }),
  shape: fc.record({
    up: fc.nat(50),
    counted: fc.nat(50),
    isInside: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
  }),
});

/** Deals with packages in packages, money counted elsewhere, all stages, currencies and verdicts. */
export const someDeals: fc.Arbitrary<DealRecord[]> = fc
  .array(deal, { minLength: 1, maxLength: 14 })
  .map((drafts) =>
    link(
      drafts.map(({ kind, flow, stages, countries, shape: _, ...rest }, i) =>
        aDeal({
          id: `deal-${i}`,
          kind,
          flow: kind === "package" ? flow : undefined,
          events: stages.map((stage, n) => anEvent({ stage, on: `2025-0${n + 1}` })),
          countries: countries.map((iso3) => ({ iso3, role: "investor" as const })),
          ...rest,
        }),
      ),
      drafts.map(({ shape }) => shape),
    ),
  );

export const linesOfSome = (deals: DealRecord[]) => linesFor(deals, someSources, someRates);
export const someLines = someDeals.map(linesOfSome);
