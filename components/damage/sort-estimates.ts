// Which estimates may stand together: one chart holds one measure, and what it calls the whole is the whole.
import type { Estimate } from "./estimate";

const CLASSES = ["residential", "non-residential", "infrastructure"];

export type Sorted = {
  /** Of the whole country, all assets, the whole war. */
  whole: Estimate[];
  /** Of one study, by kind of asset; at least two kinds. */
  byClass: { key: string; estimates: Estimate[] }[];
  bySector: Estimate[];
  /** Of one study, by governorate. */
  byPlace: { key: string; estimates: Estimate[] }[];
  /** Some cities, one kind of asset, the earthquakes. */
  narrower: Estimate[];
};

/** In: estimates of one measure. Out: those that speak, each in exactly one place; the others stand in the table. */
export function sortEstimates(estimates: readonly Estimate[]): Sorted {
  const speaking = estimates.filter(({ verdict }) => verdict === "speaks");
  const bySector = speaking.filter(({ sector }) => sector !== null);
  const others = speaking.filter(({ sector }) => sector === null);
  const places = others.filter(({ area }) => area !== "SYR");
  const national = others.filter(({ area }) => area === "SYR");
  const classed = grouped(national.filter(isClassed));
  const byClass = classed.filter((group) => group.estimates.length > 1);
  const drawn = new Set(byClass.flatMap((group) => group.estimates));
  const rest = national.filter((one) => !drawn.has(one));
  const isWhole = (one: Estimate) => !isClassed(one) && !one.areaNote && !one.breakdown;
  return {
    whole: rest.filter(isWhole).sort(bySpan),
    byClass: byClass.map(({ key, estimates: own }) => ({ key, estimates: [...own].sort(byAsset) })),
    bySector: bySector.sort((a, b) => size(b) - size(a)),
    byPlace: grouped(places),
    narrower: rest.filter((one) => !isWhole(one)).sort(bySpan),
  };
}

const isClassed = ({ assetClass }: Estimate) => assetClass !== null && CLASSES.includes(assetClass);
const size = ({ best, high, low }: Estimate) => best ?? high ?? low ?? 0;
const byAsset = (a: Estimate, b: Estimate) =>
  CLASSES.indexOf(a.assetClass ?? "") - CLASSES.indexOf(b.assetClass ?? "");
/** By the last year it covers, then by who says it. */
const bySpan = (a: Estimate, b: Estimate) =>
  end(a).localeCompare(end(b)) || a.study.id.localeCompare(b.study.id);
const end = ({ period }: Estimate) => period.split("/").at(-1) ?? period;

function grouped(estimates: readonly Estimate[]): { key: string; estimates: Estimate[] }[] {
  const groups = new Map<string, Estimate[]>();
  for (const one of estimates) {
    const key = [one.study.id, one.breakdown ?? ""].filter(Boolean).join("-");
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups].map(([key, own]) => ({ key: key.replace(/[^a-z0-9]+/g, "-"), estimates: own }));
}
