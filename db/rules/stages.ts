// A deal stands at the furthest stage that any of its dated, sourced events reached; it is suspended or cancelled when that is the latest dated word about it.
import type { EventRecord } from "../records";
import { BAND_OF, type Band, HALTS, RUNGS, type Stage } from "../vocabulary";
import { compareDates, type DaySpan, daySpan } from "./dates";

type Dated = Pick<EventRecord, "stage" | "on">;

export type DealStage<E extends Dated = EventRecord> = {
  stage: Stage;
  /** Partial date of the first dated event on that stage. */
  since?: string;
  band: Band;
  /** The events that reached it, oldest first, undated last. */
  events: E[];
};

const isHalt = (event: Dated) => HALTS.some((halt) => halt === event.stage);
const heights: readonly Stage[] = [...RUNGS, ...HALTS];
const height = (event: Dated) => heights.indexOf(event.stage);
const byDate = (a: Dated, b: Dated) => compareDates(a.on, b.on);
const latest = (events: Dated[]) =>
  events
    .filter((e) => e.on !== undefined)
    .sort(byDate)
    .at(-1)?.on;

function furthest<E extends Dated>(events: readonly E[]): E | undefined {
  return [...events].sort((a, b) => height(a) - height(b)).at(-1);
}

/** Halts that no later dated progress has overtaken; a halt on the day of progress stands. */
function standingHalts<E extends Dated>(halts: E[], progress: E[]): E[] {
  const lastStep = latest(progress);
  if (lastStep === undefined) return halts;
  return halts.filter((halt) => halt.on !== undefined && compareDates(halt.on, lastStep) >= 0);
}

/**
 * In: a deal's events, at least one, in any order. Out: its stage, since when, its band and the events that say so.
 * An undated halt cannot be placed in time, so it never overrides dated progress.
 * Throws RangeError when there is no event.
 */
export function stageOf<E extends Dated>(events: readonly E[]): DealStage<E> {
  const progress = events.filter((event) => !isHalt(event));
  const halts = standingHalts(events.filter(isHalt), progress);
  const lastWord = latest(halts);
  const lastHalts = halts.filter((halt) => compareDates(halt.on, lastWord) === 0);
  const reached = furthest(lastHalts.length > 0 ? lastHalts : progress) ?? furthest(events);
  if (reached === undefined) throw new RangeError("a deal has at least one event");
  const onStage = (halts.length > 0 ? halts : events)
    .filter((e) => e.stage === reached.stage)
    .sort(byDate);
  return {
    stage: reached.stage,
    since: onStage[0]?.on,
    band: BAND_OF[reached.stage],
    events: onStage,
  };
}

/**
 * In: a deal's events. Out: the days between which it was first heard of, undefined when no event is dated.
 * The end is the earliest last day, so that "2025" beside "2025-07-13" means January to 13 July.
 */
export function firstReported(events: readonly Pick<EventRecord, "on">[]): DaySpan | undefined {
  const spans = events.flatMap((event) => (event.on === undefined ? [] : [daySpan(event.on)]));
  if (spans.length === 0) return undefined;
  const first = (days: string[]) => days.sort()[0] ?? "";
  return { low: first(spans.map((s) => s.low)), high: first(spans.map((s) => s.high)) };
}
