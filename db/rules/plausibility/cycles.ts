// A package cannot be inside itself, and money cannot be counted in a deal that is counted in it.
import type { DealRecord } from "../../records";
import { type Check, dealFile } from "./facts";

type Next = (deal: DealRecord) => string | undefined;

const NEXTS: readonly [string, Next][] = [
  ["parent", ({ parent }) => parent],
  ["counted_in", ({ counted_in }) => counted_in?.deal],
];

function returnsToItself(
  start: DealRecord,
  byId: ReadonlyMap<string, DealRecord>,
  next: Next,
): boolean {
  const seen = new Set<string>();
  for (let id = next(start); id !== undefined && !seen.has(id); ) {
    if (id === start.id) return true;
    seen.add(id);
    const deal = byId.get(id);
    id = deal && next(deal);
  }
  return false;
}

export const checkCycles: Check = ({ deals, dealById }) =>
  NEXTS.flatMap(([field, next]) =>
    deals
      .filter((deal) => returnsToItself(deal, dealById, next))
      .map(({ id }) => ({
        level: "stop" as const,
        rule: "cycle",
        file: dealFile(id),
        field,
        id,
        sentence: {
          en: `Followed upward, "${field}" leads from this deal back to itself.`,
          ar: `بتتبّع "${field}" يعود المسار من هذه الصفقة إليها نفسها.`,
        },
      })),
  );
