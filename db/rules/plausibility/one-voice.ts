// Only one figure or estimate of the same thing may be marked as speaking; a second mark is pointed out.
import type { AssessmentRecord } from "../../figure-records";
import { estimateKey } from "../estimates";
import { figureKey } from "../figures";
import { type Check, figureFile } from "./facts";
import { dated, listed, ofWhat } from "./wording";

function seconds<T extends { speaks?: string }>(
  rows: readonly T[],
  keyOf: (row: T) => string,
): T[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    if (row.speaks !== "yes") return false;
    const again = seen.has(keyOf(row));
    seen.add(keyOf(row));
    return again;
  });
}

type Said = { en: string; ar: string };

const sentence = (...what: Said[]) => {
  const said = listed(what.filter(({ en }) => en !== ""));
  return {
    en: `A second row is marked as speaking for the same thing: ${said.en}.`,
    ar: `سطر ثانٍ موسوم بأنه المعتمد للأمر نفسه: ${said.ar}.`,
  };
};

/** The study by its title. Another check stops what names a study that is not there. */
function studyIn(assessments: readonly AssessmentRecord[], id: string): Said {
  const study = assessments.find((one) => one.id === id);
  return { en: study?.title_en ?? id, ar: study?.title_ar ?? id };
}

export const checkOneVoice: Check = ({ figures, estimates, assessments, places }) => [
  ...seconds(figures, figureKey).map(({ series, ...figure }) => ({
    level: "look" as const,
    rule: "one-voice",
    file: figureFile(series),
    field: "speaks",
    id: series,
    sentence: sentence(dated(figure.period), ofWhat(figure, places)),
  })),
  ...seconds(estimates, estimateKey).map(({ id, assessment, area, period, breakdown }) => ({
    level: "look" as const,
    rule: "one-voice",
    file: "estimates.csv",
    field: "speaks",
    id,
    sentence: sentence(
      studyIn(assessments, assessment),
      dated(period),
      ofWhat({ place: area, breakdown }, places),
    ),
  })),
];
