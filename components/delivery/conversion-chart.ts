import type { ChartTable } from "@/components/charts/chart-table";
import type { Segment } from "@/components/charts/marks";
import type { ColumnsSpec, Tone } from "@/components/charts/spec";
import { amountAxis } from "@/components/charts/ticks";
import { format } from "@/components/i18n/format";
import { DIRECTION } from "@/components/i18n/locales";
import { words } from "@/components/i18n/messages";
import { href } from "@/components/layout/links";
import type { Conversion } from "@/db/rules/delivery-clock";
import type { Locale } from "@/db/vocabulary";
import { enumerated } from "../i18n/listed";

/** How far each memorandum of a quarter got: each is in exactly one of these. */
export const FATES = ["works", "signed", "stopped", "memorandum"] as const;
export type Fate = (typeof FATES)[number];

/** The colours of the bands, as everywhere: what is signed is one, and the table tells agreements from contracts. */
const TONES: Record<Fate, Tone> = {
  works: "under-way",
  signed: "signed",
  stopped: "stopped",
  memorandum: "on-paper",
};

/** How many went on: a memorandum that was stopped did not. */
export const wentFurther = (quarters: readonly Conversion[]): number =>
  quarters.flatMap((c) => {
    const { works, signed } = fatesOf(c);
    return [...works, ...signed];
  }).length;

/** The furthest each memorandum of the quarter went. */
export function fatesOf(c: Conversion): Record<Fate, string[]> {
  const stopped = new Set(c.stopped);
  const works = c.toWorks.filter((id) => !stopped.has(id));
  const reached = new Set([...c.toAgreement, ...c.toContract]);
  const signed = [...reached].filter((id) => !stopped.has(id) && !c.toWorks.includes(id));
  const further = new Set([...works, ...signed, ...stopped]);
  return {
    works,
    signed,
    stopped: c.stopped,
    memorandum: c.memoranda.filter((id) => !further.has(id)),
  };
}

/** "2025-Q3" in words. */
export const quarterName = (quarter: string, locale: Locale): string =>
  words(locale)("delivery.quarter", {
    year: quarter.slice(0, 4),
    quarter: quarter.slice(-1),
  });

type Props = {
  id: string;
  title: string;
  quarters: readonly Conversion[];
  locale: Locale;
  width: number;
  release?: string;
};

export function conversionChart({
  id,
  title,
  quarters,
  locale,
  width,
  release,
}: Props): ColumnsSpec {
  const t = words(locale);
  const f = format(locale);
  const columns = quarters.map((c) => {
    const fates = fatesOf(c);
    const label = quarterName(c.quarter, locale);
    return {
      key: c.quarter,
      label,
      tick: label,
      total: f.number(c.memoranda.length),
      segments: FATES.flatMap((fate): Segment[] =>
        fates[fate].length === 0
          ? []
          : [
              {
                key: fate,
                value: fates[fate].length,
                tone: TONES[fate],
                title: t("delivery.segment", {
                  quarter: label,
                  fate: t(`delivery.${fate}`),
                  deals: t("common.deals", { count: fates[fate].length }),
                }),
                href: href(locale, "/deals", { deal: fates[fate], release }),
              },
            ],
      ),
    };
  });
  return {
    form: "columns",
    id,
    title,
    description: enumerated(
      locale,
      columns.flatMap((c) => c.segments.map((s) => s.title)),
    ),
    direction: DIRECTION[locale],
    locale,
    width,
    columns,
    axis: amountAxis(
      quarters.map((c) => c.memoranda.length),
      f.number,
    ),
    legend: FATES.filter((fate) =>
      columns.some(({ segments }) => segments.some(({ key }) => key === fate)),
    ).map((fate) => ({
      key: fate,
      label: t(`delivery.${fate}`),
      tone: TONES[fate],
    })),
    none: t("filters.empty-title"),
  };
}

/** Each quarter with how many of its memoranda reached at least each rung. */
export function conversionTable(
  quarters: readonly Conversion[],
  locale: Locale,
  release?: string,
): ChartTable {
  const t = words(locale);
  const f = format(locale);
  const cell = (ids: readonly string[]) => ({
    text: f.number(ids.length),
    value: ids.length,
    ...(ids.length > 0 ? { href: href(locale, "/deals", { deal: [...ids], release }) } : {}),
  });
  return {
    columns: [
      { key: "quarter", label: t("delivery.of-quarter"), kind: "date" },
      { key: "memoranda", label: t("delivery.memoranda"), kind: "number" },
      { key: "agreement", label: t("delivery.at-least-agreement"), kind: "number" },
      { key: "contract", label: t("delivery.at-least-contract"), kind: "number" },
      { key: "works", label: t("delivery.works"), kind: "number" },
      { key: "stopped", label: t("delivery.stopped"), kind: "number" },
    ],
    rows: quarters.map((c) => [
      { text: quarterName(c.quarter, locale), value: c.quarter },
      cell(c.memoranda),
      cell(c.toAgreement),
      cell(c.toContract),
      cell(c.toWorks),
      cell(c.stopped),
    ]),
  };
}
