// A line is left out of the total by name: stopped, regional, only sought, inside another deal, every claim rejected, per year, in another currency without a rate, without a value, or wholly itemised.
import type { DealRecord } from "../records";
import type { Band, LeftOut } from "../vocabulary";
import type { JudgedClaim } from "./claims";

/** Why a deal's claims give no dollars for the whole. */
function whyNoDollars(judged: readonly JudgedClaim[]): LeftOut {
  const values = judged.filter(({ claim }) => claim.what === "value");
  const standing = values.filter(({ verdict }) => verdict !== "rejected");
  const isWhole = ({ claim }: JudgedClaim) =>
    claim.per === undefined && (claim.covers ?? "whole") === "whole";
  if (standing.some(isWhole)) return "other-currency";
  if (standing.some(({ claim }) => claim.per === "year")) return "per-year";
  return values.some(({ verdict }) => verdict === "rejected") ? "rejected" : "no-value";
}

/**
 * In: a deal, its band, its judged claims and its line's amount in whole dollars (undefined: none stated).
 * Out: the first reason that applies, in the order of the vocabulary; undefined when the line counts.
 */
export function leftOutOf(
  deal: Pick<DealRecord, "kind" | "scope" | "counted_in">,
  band: Band,
  judged: readonly JudgedClaim[],
  amount: number | undefined,
): LeftOut | undefined {
  if (band === "stopped") return "stopped";
  if (deal.scope === "regional") return "regional";
  if (deal.scope === "sought") return "sought";
  if (deal.counted_in) return "inside";
  if (amount === undefined) return whyNoDollars(judged);
  return deal.kind === "package" && amount === 0 ? "itemised" : undefined;
}
