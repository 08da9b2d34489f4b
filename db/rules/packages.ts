// A package is never added to what is inside it: only its unexplained rest, the package less its deals and never below nothing, is money of its own.
import type { DealRecord } from "../records";
import type { ValueSpan } from "./claims";
import { groupBy } from "./group-by";

/** Whole US dollars; `amount` is what the middle sum adds. */
export type Worth = { low: number; amount: number; high: number };

type Node = Pick<DealRecord, "id" | "kind" | "parent" | "counted_in">;

/** In: what a deal is said to be worth. Out: the same as it adds up: the low bound where a range speaks; undefined without dollars. */
export function worthOf({ speaks, low, best, high }: ValueSpan): Worth | undefined {
  if (speaks?.usd === undefined || low === undefined || high === undefined) return undefined;
  return { low, amount: best ?? speaks.usd.low, high };
}

const NOTHING: Worth = { low: 0, amount: 0, high: 0 };
const add = (a: Worth, b: Worth): Worth => ({
  low: a.low + b.low,
  amount: a.amount + b.amount,
  high: a.high + b.high,
});

const lesser = (a: Worth, b: Worth): Worth => ({
  low: Math.min(a.low, b.low),
  amount: Math.min(a.amount, b.amount),
  high: Math.min(a.high, b.high),
});

/** In: deals. Out: the deals directly inside each package, by the package's id. */
export function childrenOf<D extends Node>(deals: readonly D[]): Map<string, D[]> {
  return groupBy(
    deals.filter(({ parent }) => parent !== undefined),
    ({ parent }) => parent ?? "",
  );
}

function chain(id: string, next: (id: string) => string | undefined): string[] {
  const path: string[] = [];
  for (let at = next(id); at !== undefined && !path.includes(at); at = next(at)) path.push(at);
  return path;
}

/**
 * In: all deals (no cycles; see plausibility) and what each says it is worth, undefined for no dollars.
 * Out: `inside(id)`, the worth of the deals in a package; `rest(id)`, the package's own worth less that.
 *
 * A package inside a package is worth what it says or what its deals add up to, whichever is more. All money inside
 * the package's number is taken off, also of deals that are stopped, regional or of another flow. A deal is not taken
 * off when the deal that counts its money lies in the same package, or is that package or one around it: there the
 * money has already been taken off, or is still to be counted. A package whose money a deal elsewhere counts is taken
 * off for no more than that deal and its own deals are said to be worth: what it says beyond is counted nowhere else, and stays in the rest.
 */
export function packageRests(deals: readonly Node[], ownWorth: (id: string) => Worth | undefined) {
  const byId = new Map(deals.map((deal) => [deal.id, deal]));
  const children = childrenOf(deals);
  const around = (id: string) => chain(id, (at) => byId.get(at)?.parent);
  const countedAt = (id: string) => chain(id, (at) => byId.get(at)?.counted_in?.deal);
  const known = new Map<string, Worth>();

  const isTakenOff = (child: Node, pkg: string) =>
    !countedAt(child.id).some(
      (at) => at === pkg || around(at).includes(pkg) || around(pkg).includes(at),
    );

  function takenOff(child: Node): Worth {
    const [own, at] = [worth(child), countedAt(child.id).at(-1)];
    const counts = at === undefined ? undefined : byId.get(at);
    if (child.kind !== "package" || counts === undefined) return own;
    const there = worth(counts);
    // How much of it is counted there is not known.
    return there.amount === 0 ? own : lesser(own, add(there, inside(child.id)));
  }

  function inside(pkg: string): Worth {
    const found = children.has(pkg) ? known.get(pkg) : NOTHING;
    if (found) return found;
    known.set(pkg, NOTHING);
    const sum = (children.get(pkg) ?? [])
      .filter((child) => isTakenOff(child, pkg))
      .map(takenOff)
      .reduce(add, NOTHING);
    known.set(pkg, sum);
    return sum;
  }

  function worth({ id }: Node): Worth {
    const [own, below] = [ownWorth(id) ?? NOTHING, inside(id)];
    return {
      low: Math.max(own.low, below.low),
      amount: Math.max(own.amount, below.amount),
      high: Math.max(own.high, below.high),
    };
  }

  function rest(pkg: string): Worth | undefined {
    const own = ownWorth(pkg);
    if (own === undefined) return undefined;
    const below = inside(pkg);
    return {
      low: Math.max(0, own.low - below.high),
      amount: Math.max(0, own.amount - below.amount),
      high: Math.max(0, own.high - below.low),
    };
  }

  return { inside, rest };
}
