// Which estimates may stand together: one chart holds one measure, and what it calls the whole is the whole.
import type { Estimate } from "./estimate";

const CLASSES = ["residential", "non-residential", "infrastructure"];

/** Estimates of one study, one area and one cause, that differ in one thing only. */
export type Group = { key: string; first: Estimate; estimates: Estimate[] };

export type Sorted = {
  /** Of the whole country, all assets, the whole war. */
  whole: Estimate[];
  byClass: Group[];
  bySector: Group[];
  byPlace: Group[];
  /** Some cities, one kind of asset or one sector by itself, the earthquakes. */
  narrower: Estimate[];
};

/** In: estimates of one measure. Out: those that speak, each in exactly one place; the others stand in the table. */
export function sortEstimates(estimates: readonly Estimate[]): Sorted {
  const speaking = estimates.filter(({ verdict }) => verdict === "speaks");
  const byPlace = grouped(speaking.filter(({ area }) => area !== "SYR"));
  const national = speaking.filter(({ area }) => area === "SYR");
  const several = (group: Group) => group.estimates.length > 1;
  const bySector = grouped(national.filter(({ sector }) => sector !== null)).filter(several);
  const byClass = grouped(national.filter(isClassed)).filter(several);
  const drawn = new Set([...bySector, ...byClass].flatMap((group) => group.estimates));
  const rest = national.filter((one) => !drawn.has(one)).sort(bySpan);
  for (const { estimates: own } of bySector) own.sort((a, b) => sizeOf(b) - sizeOf(a));
  for (const { estimates: own } of byClass) own.sort(byAsset);
  return {
    whole: rest.filter(isWhole),
    byClass,
    bySector,
    byPlace,
    narrower: rest.filter((one) => !isWhole(one)),
  };
}

const isClassed = ({ assetClass, sector }: Estimate) =>
  sector === null && assetClass !== null && CLASSES.includes(assetClass);
const isWhole = (one: Estimate) =>
  !isClassed(one) && !one.sector && !one.areaNote && !one.breakdown;
const sizeOf = ({ best, high, low }: Estimate) => best ?? high ?? low ?? 0;
const byAsset = (a: Estimate, b: Estimate) =>
  CLASSES.indexOf(a.assetClass ?? "") - CLASSES.indexOf(b.assetClass ?? "");
/** By the last day it covers, then by who says it. */
const bySpan = (a: Estimate, b: Estimate) =>
  endOf(a).localeCompare(endOf(b)) || a.study.id.localeCompare(b.study.id);
const endOf = ({ period }: Estimate) => period.split("/").at(-1) ?? period;

function grouped(estimates: readonly Estimate[]): Group[] {
  const groups = new Map<string, Group>();
  for (const one of estimates) {
    const { study, areaNote, period, breakdown } = one;
    const key = [study.id, period, areaNote ?? "", breakdown ?? ""]
      .join("-")
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-");
    const group = groups.get(key);
    if (group) group.estimates.push(one);
    else groups.set(key, { key, first: one, estimates: [one] });
  }
  return [...groups.values()];
}
