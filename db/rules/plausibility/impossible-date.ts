// A date that no calendar has, such as 30 February, stops publication.
import type { Complaint } from "../complaint";
import { isRealDate } from "../dates";
import { type Check, dealFile, figureFile, type Records } from "./facts";

type Place = { date: string | undefined; file: string; field: string; id: string };

function* datesOf({
  deals,
  sources,
  figures,
  assessments,
  corrections,
}: Records): Generator<Place> {
  for (const { id, events, claims } of deals) {
    const at = { file: dealFile(id), id };
    for (const [i, { on }] of events.entries()) yield { date: on, field: `events.${i}.on`, ...at };
    for (const [i, { on }] of claims.entries()) yield { date: on, field: `claims.${i}.on`, ...at };
  }
  for (const { id, published_on } of sources) {
    yield { date: published_on, file: "sources.csv", field: "published_on", id };
  }
  for (const { id, published_on } of assessments) {
    yield { date: published_on, file: "assessments.csv", field: "published_on", id };
  }
  for (const { date, record } of corrections) {
    yield { date, file: "corrections.csv", field: "date", id: record };
  }
  for (const { series, period } of figures) {
    for (const date of period.split("/")) {
      yield { date, file: figureFile(series), field: "period", id: series };
    }
  }
}

export const checkImpossibleDates: Check = (facts) => {
  const complaints: Complaint[] = [];
  for (const { date, ...at } of datesOf(facts)) {
    if (date === undefined || isRealDate(date)) continue;
    const sentence = {
      en: `No calendar has the date ${date}.`,
      ar: `لا يوجد في التقويم تاريخ ${date}.`,
    };
    complaints.push({ level: "stop", rule: "impossible-date", ...at, sentence });
  }
  return complaints;
};
