// The delivery clock counts the days since each stage was reached and marks a deal dormant when no dated, sourced event has been heard of for a year; dormant is a flag, not a stage.
import type { EventRecord } from "../records";
import { RUNGS, type Rung } from "../vocabulary";
import { compareDates, daySpan, daysBetween, earliestDay, latestDay } from "./dates";
import { stageOf } from "./stages";

type Dated = Pick<EventRecord, "stage" | "on">;

const DORMANT_AFTER_DAYS = 365;

export type RungReached = {
  stage: Rung;
  /** Partial date of the first dated event on it. */
  since: string;
  /** Whole days from the earliest day it may mean. */
  days: number;
};

/** In: a deal's events, an ISO day. Out: each rung it has a date for, in order, with the days since. */
export function daysSinceEachRung(events: readonly Dated[], on: string): RungReached[] {
  return RUNGS.flatMap((stage) => {
    const since = events
      .filter((event) => event.stage === stage)
      .map((event) => event.on)
      .sort(compareDates)[0];
    return since === undefined ? [] : [{ stage, since, days: daysBetween(earliestDay(since), on) }];
  });
}

/** In: a deal's events. Out: whether more is to come of it: it is neither completed nor stopped. */
export function isOpen(events: readonly Dated[]): boolean {
  const { band } = stageOf(events);
  return band !== "completed" && band !== "stopped";
}

/**
 * In: a deal's events, an ISO day. Out: the last dated word, as late as it may be, and whether 365 days or more have
 * passed since. A completed or stopped deal is not dormant, and neither is one without a date: nothing is known of it.
 */
export function dormancyOf(
  events: readonly Dated[],
  on: string,
): { lastHeard?: string; days?: number; dormant: boolean } {
  const lastHeard = events
    .flatMap((event) => event.on ?? [])
    .map(latestDay)
    .sort()
    .at(-1);
  if (lastHeard === undefined) return { dormant: false };
  const days = Math.max(0, daysBetween(lastHeard, on));
  return { lastHeard, days, dormant: isOpen(events) && days >= DORMANT_AFTER_DAYS };
}

/** In: an ISO day. Out: its quarter, as 2025-Q3. */
export function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

export type Conversion = {
  /** As 2025-Q3. */
  quarter: string;
  /** Deals whose first memorandum is dated in the quarter. */
  memoranda: string[];
  /** Of these, the ones that have since reached at least an agreement, a contract, works on the ground. */
  toAgreement: string[];
  toContract: string[];
  toWorks: string[];
  stopped: string[];
  /** Deals with a memorandum that cannot be placed in any one quarter: undated, or dated by year only. */
  unplaced: string[];
};

const reached = (events: readonly Dated[], rung: Rung) =>
  events.some(({ stage }) => RUNGS.some((r, i) => r === stage && i >= RUNGS.indexOf(rung)));

/** In: a deal's events. Out: the quarter of its first memorandum; none where its date can mean two. */
export function memorandumQuarter(events: readonly Dated[]): string | undefined {
  const first = events
    .filter(({ stage }) => stage === "mou")
    .map(({ on }) => on)
    .sort(compareDates)[0];
  if (first === undefined) return undefined;
  const { low, high } = daySpan(first);
  return quarterOf(low) === quarterOf(high) ? quarterOf(low) : undefined;
}

/**
 * In: deals with their events, a quarter as 2025-Q3. Out: the ids of its memoranda and of those that went further.
 * What later events say counts, whatever the order of the file; a halt takes nothing away from what was reached.
 */
export function conversionOf(
  deals: readonly { id: string; events: readonly Dated[] }[],
  quarter: string,
): Conversion {
  const withMou = deals.filter(({ events }) => events.some(({ stage }) => stage === "mou"));
  const own = withMou.filter(({ events }) => memorandumQuarter(events) === quarter);
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  const upTo = (rung: Rung) => ids(own.filter(({ events }) => reached(events, rung)));
  return {
    quarter,
    memoranda: ids(own),
    toAgreement: upTo("agreement"),
    toContract: upTo("contract"),
    toWorks: upTo("under-way"),
    stopped: ids(own.filter(({ events }) => stageOf(events).band === "stopped")),
    unplaced: ids(withMou.filter(({ events }) => memorandumQuarter(events) === undefined)),
  };
}
