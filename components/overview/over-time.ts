import type { ChartTable } from "@/components/charts/chart-table";
import { described } from "@/components/charts/describe";
import type { Column } from "@/components/charts/marks";
import type { ColumnsSpec } from "@/components/charts/spec";
import { amountAxis } from "@/components/charts/ticks";
import { format } from "@/components/i18n/format";
import { DIRECTION } from "@/components/i18n/locales";
import { words } from "@/components/i18n/messages";
import { names } from "@/components/i18n/names";
import type { Part } from "@/db/rules/totals";
import type { Locale } from "@/db/vocabulary";
import { bandLegend, bandSegments, DRAWN_BANDS } from "./band-segments";
import { describeWords } from "./describe-words";
import { moneyAxis } from "./money-axis";
import { isMonth, monthsBetween, monthTick } from "./months";
import { shareWords } from "./share-words";
import { spreadLegend, spreadRange } from "./spread";

export type OverTime = {
  parts: readonly Part[];
  locale: Locale;
  width: number;
  title: string;
  id: string;
  /** The list that adds up to a month. */
  href: (month: string) => string | undefined;
  /** Whose pages a month rests on. */
  sources?: (month: string) => string;
};

/** Money by the month each deal was first reported, stacked by the stage it has reached since. */
export function overTimeChart(chart: OverTime): ColumnsSpec {
  const { parts, locale, width, title, id } = chart;
  const t = words(locale);
  const months = parts.filter((p) => isMonth(p.part)).sort((a, b) => (a.part < b.part ? -1 : 1));
  const by = new Map(months.map((p) => [p.part, p]));
  const [first, last] = [months[0]?.part, months.at(-1)?.part];
  const columns = monthsBetween(first, last).map((month): Column => {
    const part = by.get(month);
    const label = format(locale).date(month);
    return {
      key: month,
      label,
      ...monthTick(month, month === first, locale),
      segments: part ? bandSegments(part, locale, { of: label }) : [],
      total: format(locale).money(part?.best ?? 0),
      ...(part ? spreadRange(locale, part) : {}),
      ...leadOf(part, chart),
    };
  });
  return described(
    {
      form: "columns",
      id,
      title,
      description: "",
      direction: DIRECTION[locale],
      locale,
      width,
      columns,
      axis: moneyAxis(
        amountAxis(
          months.flatMap((p) => [p.best, p.high]),
          (value) => format(locale).money(value),
        ),
        locale,
      ),
      legend: [...bandLegend(months, locale), ...spreadLegend(columns, locale)],
      none: t("overview.headline-nothing"),
    },
    describeWords(locale),
  );
}

/** What the drawing is of, and what of it has no month to stand in. */
export function overTimeNote(parts: readonly Part[], locale: Locale): string {
  const t = words(locale);
  const unplaced = parts.filter(({ part, counted }) => !isMonth(part) && counted > 0);
  if (unplaced.length === 0) return t("overview.over-time-note");
  const sum = (of: (part: Part) => number) => unplaced.reduce((n, part) => n + of(part), 0);
  const said = t("overview.undated-lines", {
    count: sum(({ counted }) => counted),
    value: format(locale).money(sum(({ best }) => best)),
  });
  return [t("overview.over-time-note"), said].join(" · ");
}

/** Where a month with money leads, and whose pages it rests on. */
function leadOf(
  part: Part | undefined,
  { href, sources }: OverTime,
): Pick<Column, "href" | "sources"> {
  if (!part || part.best <= 0) return {};
  const to = href(part.part);
  return { ...(to ? { href: to } : {}), ...(sources ? { sources: sources(part.part) } : {}) };
}

/** The same by month, and what is dated only to its year or not at all. */
export function overTimeTable(
  parts: readonly Part[],
  locale: Locale,
  href: (part: string) => string | undefined,
): ChartTable {
  const t = words(locale);
  const money = (value: number) => ({ text: format(locale).exactMoney(value), value });
  const ordered = [...parts].sort((a, b) => (a.part < b.part ? -1 : 1));
  return {
    columns: [
      { key: "month", label: t("parts.first-reported"), kind: "date" },
      ...DRAWN_BANDS.map((band) => ({
        key: band,
        label: names(locale).band[band],
        kind: "number" as const,
      })),
      { key: "total", label: t("parts.total"), kind: "number" },
      { key: "low", label: t("charts.low"), kind: "number" },
      { key: "high", label: t("charts.high"), kind: "number" },
      { key: "lines", label: t("parts.lines"), kind: "number" },
    ],
    rows: ordered.map((part) => {
      const link = href(part.part);
      return [
        {
          text: part.part === "none" ? t("common.undated") : format(locale).date(part.part),
          value: part.part,
          ...(link ? { href: link } : {}),
        },
        ...DRAWN_BANDS.map((band) => money(part.byBand[band].best)),
        money(part.best),
        money(part.low),
        money(part.high),
        { text: format(locale).number(part.lines), value: part.lines },
      ];
    }),
  };
}

/** The month with the most money, and how much of the whole that is. */
export function overTimeFinding(parts: readonly Part[], whole: number, locale: Locale): string {
  const t = words(locale);
  const [peak] = parts.filter((p) => isMonth(p.part) && p.best > 0).sort((a, b) => b.best - a.best);
  if (!peak) return t("overview.headline-nothing");
  const said = { month: format(locale).date(peak.part), value: format(locale).money(peak.best) };
  // "The most, 100%" of a single month is no comparison.
  if (peak.best === whole) return t("findings.month-all", said);
  return t("findings.month-money", {
    ...said,
    share: shareWords(locale, peak.best, whole) ?? "",
    whole: t("findings.of-counted"),
  });
}
