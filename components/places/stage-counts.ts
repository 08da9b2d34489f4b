import { BAND_OF, type Locale, RUNGS, STAGES, type Stage } from "@/db/vocabulary";
import type { ChartTable } from "../charts/chart-table";
import type { LadderSpec } from "../charts/spec";
import { format } from "../i18n/format";
import { enumerated } from "../i18n/listed";
import { DIRECTION } from "../i18n/locales";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";

/** How many deals stand at a stage, and the list of them. */
export type StageCount = { stage: Stage; deals: number; href: string };

type StageChart = {
  id: string;
  title: string;
  counts: readonly StageCount[];
  locale: Locale;
  width: number;
};

const shown = (counts: readonly StageCount[]): StageCount[] =>
  STAGES.flatMap((stage) => {
    const found = counts.find((one) => one.stage === stage);
    const isRung = (RUNGS as readonly string[]).includes(stage);
    return found && (found.deals > 0 || isRung) ? [found] : [];
  });

/** Deals by the furthest stage reported; a halted stage is shown only where there is one. */
export function stageChart({ id, title, counts, locale, width }: StageChart): LadderSpec {
  const t = words(locale);
  const steps = shown(counts).map(({ stage, deals, href }) => ({
    key: stage,
    label: names(locale).stage[stage],
    tone: BAND_OF[stage],
    title: t("places.deals-naming", {
      place: names(locale).stage[stage],
      deals: t("common.deals", { count: deals }),
    }),
    count: deals,
    countLabel: format(locale).number(deals),
    ...(deals > 0 ? { href } : {}),
  }));
  return {
    form: "ladder",
    as: "columns",
    id,
    title,
    description: enumerated(
      locale,
      steps.map((step) => step.title),
    ),
    direction: DIRECTION[locale],
    locale,
    width,
    legend: [],
    none: t("charts.none"),
    steps,
  };
}

export function stageTable(counts: readonly StageCount[], locale: Locale): ChartTable {
  const t = words(locale);
  return {
    columns: [
      { key: "stage", label: t("filters.stage"), kind: "text" },
      { key: "deals", label: t("places.number-of-deals"), kind: "number" },
    ],
    rows: shown(counts).map(({ stage, deals, href }) => [
      { text: names(locale).stage[stage], value: stage, ...(deals > 0 ? { href } : {}) },
      { text: format(locale).number(deals), value: deals },
    ]),
  };
}

/** Half the point of the ledger in a sentence: how many never left paper, how many are done. */
export function stagesFinding(counts: readonly StageCount[], locale: Locale): string {
  const f = format(locale);
  const count = (band?: string) =>
    f.number(
      counts
        .filter(({ stage }) => band === undefined || BAND_OF[stage] === band)
        .reduce((sum, { deals }) => sum + deals, 0),
    );
  return words(locale)("places.stages-finding", {
    paper: count("on-paper"),
    all: count(),
    done: count("completed"),
  });
}
