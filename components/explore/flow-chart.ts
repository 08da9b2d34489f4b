// From whose money to which sector.
import type { Locale } from "@/db/vocabulary";
import type { ChartTable } from "../charts/chart-table";
import { described } from "../charts/describe";
import type { FlowEnd } from "../charts/marks";
import type { FlowSpec } from "../charts/spec";
import { format } from "../i18n/format";
import { DIRECTION } from "../i18n/locales";
import { words } from "../i18n/messages";
import { describeWords } from "../overview/describe-words";
import { isSingle, type PartDimension, partName } from "../overview/part-names";
import type { Measure } from "./choice";
import { shortWriterOf, writerOf } from "./measured";

/** What runs from one country part to one sector part. */
export type Stream = {
  country: string;
  sector: string;
  value: number;
  deals: number;
  /** The list that adds up to it, where an address can hold it. */
  href?: string;
};
export type StreamEnd = { part: string; value: number; deals: number; href?: string };

type FlowChart = {
  id: string;
  title: string;
  measure: Measure;
  /** Largest first. */
  countries: readonly StreamEnd[];
  sectors: readonly StreamEnd[];
  streams: readonly Stream[];
  locale: Locale;
  width: number;
};

function endOf(end: StreamEnd, dimension: PartDimension, { measure, locale }: FlowChart): FlowEnd {
  const t = words(locale);
  const label = partName(dimension, end.part, locale);
  const said = writerOf(locale, measure)(end.value);
  return {
    key: end.part,
    label,
    total: shortWriterOf(locale, measure)(end.value),
    italic: !isSingle(end.part),
    tone: dimension === "country" ? "under-way" : "signed",
    title:
      measure === "deals"
        ? `${label}: ${said}`
        : t("explore.end", { label, value: said, deals: t("common.deals", { count: end.deals }) }),
    ...(end.href ? { href: end.href } : {}),
  };
}

const isShared = (country: string) => country === "none" || country.startsWith("joint:");

/** Ribbons as thick as the money; hatched where several countries share it or none is named. */
export function flowChart(chart: FlowChart): FlowSpec {
  const { id, title, measure, streams, locale, width } = chart;
  const t = words(locale);
  const bands = streams.map(({ country, sector, value, deals, href }) => {
    const said = {
      from: partName("country", country, locale),
      to: partName("sector", sector, locale),
      value: writerOf(locale, measure)(value),
    };
    return {
      from: country,
      to: sector,
      value,
      tone: "signed" as const,
      hatched: isShared(country),
      label: shortWriterOf(locale, measure)(value),
      title:
        measure === "deals"
          ? t("explore.stream-deals", said)
          : t("explore.stream", { ...said, deals: t("common.deals", { count: deals }) }),
      ...(href ? { href } : {}),
    };
  });
  return described(
    {
      form: "flow",
      id,
      title,
      description: "",
      direction: DIRECTION[locale],
      locale,
      width,
      from: chart.countries.map((end) => endOf(end, "country", chart)),
      to: chart.sectors.map((end) => endOf(end, "sector", chart)),
      bands,
      legend: bands.some(({ hatched }) => hatched)
        ? [{ key: "joint", label: t("explore.joint"), tone: "signed", hatched: true }]
        : [],
      none: t("overview.headline-nothing"),
    },
    describeWords(locale),
  );
}

/** Every pair that has a deal, the largest first, none folded. */
export function flowTable(
  streams: readonly Stream[],
  measure: Measure,
  locale: Locale,
): ChartTable {
  const t = words(locale);
  const f = format(locale);
  const write = (value: number) => (measure === "deals" ? f.number(value) : f.exactMoney(value));
  return {
    columns: [
      { key: "country", label: t("filters.country"), kind: "text" },
      { key: "sector", label: t("filters.sector"), kind: "text" },
      { key: measure, label: t(`explore.measure-${measure}`), kind: "number" },
      { key: "lines", label: t("parts.lines"), kind: "number" },
    ],
    rows: streams.map(({ country, sector, value, deals, href }) => [
      {
        text: partName("country", country, locale, { whole: true }),
        value: country,
        ...(href ? { href } : {}),
      },
      { text: partName("sector", sector, locale), value: sector },
      { text: write(value), value },
      { text: f.number(deals), value: deals },
    ]),
  };
}

/** The widest ribbon between a named country and a named sector, and every other that is as wide. */
export function widestStreams(streams: readonly Stream[]): Stream[] {
  const named = streams.filter(({ country, sector }) => isSingle(country) && isSingle(sector));
  const most = Math.max(0, ...named.map(({ value }) => value));
  return most > 0 ? named.filter(({ value }) => value === most) : [];
}
