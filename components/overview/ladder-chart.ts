import type { ChartTable } from "@/components/charts/chart-table";
import { described } from "@/components/charts/describe";
import type { LadderSpec } from "@/components/charts/spec";
import { format } from "@/components/i18n/format";
import { DIRECTION } from "@/components/i18n/locales";
import { words } from "@/components/i18n/messages";
import { names } from "@/components/i18n/names";
import type { Part } from "@/db/rules/totals";
import { BAND_OF, type Locale, STAGES, type Stage } from "@/db/vocabulary";
import { describeWords } from "./describe-words";

type Props = {
  id: string;
  title: string;
  parts: readonly Part[];
  locale: Locale;
  width: number;
  href: (stage: Stage) => string;
};

const linesAt = (parts: readonly Part[], stage: Stage) =>
  parts.find((p) => p.part === stage)?.lines ?? 0;

/** How many deals stand on each rung: from announcement to works. */
export function ladderChart({ id, title, parts, locale, width, href }: Props): LadderSpec {
  const t = words(locale);
  const n = names(locale);
  const f = format(locale);
  const steps = STAGES.map((stage) => {
    const count = linesAt(parts, stage);
    const label = n.stage[stage];
    return {
      key: stage,
      label,
      tone: BAND_OF[stage],
      title: `${label}: ${t("common.deals", { count })}`,
      count,
      countLabel: f.number(count),
      href: href(stage),
    };
  });
  return described(
    {
      form: "ladder",
      as: "columns",
      id,
      title,
      description: "",
      direction: DIRECTION[locale],
      locale,
      width,
      steps,
      legend: [],
      none: t("filters.empty-title"),
    },
    describeWords(locale),
  );
}

export function ladderTable(
  parts: readonly Part[],
  locale: Locale,
  href: (stage: Stage) => string,
): ChartTable {
  const t = words(locale);
  const f = format(locale);
  return {
    columns: [
      { key: "stage", label: t("filters.stage"), kind: "text" },
      { key: "deals", label: t("site.deals"), kind: "number" },
      { key: "stated", label: t("parts.stated"), kind: "number" },
    ],
    rows: STAGES.map((stage) => {
      const part = parts.find((p) => p.part === stage);
      return [
        { text: names(locale).stage[stage], value: stage, href: href(stage) },
        { text: f.number(part?.lines ?? 0), value: part?.lines ?? 0 },
        { text: f.number(part?.counted ?? 0), value: part?.counted ?? 0 },
      ];
    }),
  };
}

/** How many are still on paper and how many are done. */
export function ladderFinding(parts: readonly Part[], locale: Locale): string {
  const sum = (...stages: Stage[]) => stages.reduce((n, stage) => n + linesAt(parts, stage), 0);
  return words(locale)("overview.ladder-finding", {
    paper: sum("announced", "mou"),
    all: sum(...STAGES),
    done: sum("completed"),
  });
}
