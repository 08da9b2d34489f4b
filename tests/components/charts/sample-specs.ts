// One small chart of every form, and the means to read back what was drawn.
import { Resvg } from "@resvg/resvg-js";
import type { Geometry } from "@/components/charts/layout/map";
import type { LinePoint, PointMark, Segment } from "@/components/charts/marks";
import { segmentsOf } from "@/components/charts/segments";
import type {
  ChartForm,
  ChartSpec,
  Direction,
  SpecBase,
  SpecOf,
  Tone,
} from "@/components/charts/spec";
import { amountAxis, closeAxis, exactAxis, logAxis, timeAxis } from "@/components/charts/ticks";

export const format = (value: number) => `$${value}`;
const year = (date: Date) => String(date.getUTCFullYear());

export type Setting = { direction?: Direction; width?: number; text?: string };

function base(id: string, { direction = "ltr", width = 640, text }: Setting): SpecBase {
  return {
    id,
    title: text ?? "Power leads what is signed",
    description: text ?? "Three sectors.",
    direction,
    locale: direction === "rtl" ? "ar" : "en",
    width,
    legend: [],
    none: text ?? "No deal states a value",
  };
}

export function segment(tone: Tone, value: number, text?: string): Segment {
  return {
    key: tone,
    tone,
    value,
    title: text ?? `${tone}: ${value}`,
    href: `/en/deals?stage=${tone}`,
  };
}

export function point(
  yearOf: number,
  value: number,
  mark: PointMark = "speaks",
  text?: string,
): LinePoint {
  const period = String(yearOf);
  const title = text ?? `${period}: ${value}`;
  const at = Date.UTC(yearOf, 6, 1);
  return {
    key: `${yearOf}-${value}`,
    at,
    period,
    value,
    label: text ?? String(value),
    mark,
    title,
  };
}

function bars(setting: Setting): SpecOf<"bars"> {
  const t = (words: string) => setting.text ?? words;
  const rows = [
    {
      key: "power",
      label: t("Power"),
      segments: [segment("signed", 4, setting.text), segment("on-paper", 6, setting.text)],
      total: t("$10 bn"),
    },
    {
      key: "joint",
      label: t("Joint: Qatar + UAE"),
      italic: true,
      segments: [{ ...segment("signed", 3, setting.text), hatched: true, label: t("3") }],
      total: t("$3 bn"),
      href: "/en/deals?part=joint",
    },
    {
      key: "none",
      label: t("Ports"),
      sublabel: t("$0"),
      segments: [],
      total: t("0"),
      notes: [t("none stated")],
      range: {
        low: 2,
        high: 9,
        lowLabel: t("$2 bn"),
        highLabel: t("$9 bn"),
        label: t("the range"),
      },
    },
  ];
  return {
    ...base("by-sector", setting),
    form: "bars",
    rows,
    axis: exactAxis([10, 9], format),
    ticked: true,
  };
}

function columns(setting: Setting): SpecOf<"columns"> {
  const values = [3, 0, 5, 2];
  const made = values.map((value, at) => ({
    key: `2025-0${at + 1}`,
    label: setting.text ?? `month ${at + 1}`,
    tick: setting.text ?? `m${at + 1}`,
    segments:
      value === 0
        ? []
        : [segment("signed", value, setting.text), segment("on-paper", 1, setting.text)],
    total: setting.text ?? String(value + 1),
    range: at === 2 ? { low: 4, high: 6, lowLabel: "4", highLabel: "6" } : undefined,
  }));
  return {
    ...base("over-time", setting),
    form: "columns",
    columns: made,
    axis: amountAxis([6], format),
  };
}

const points = (text?: string) => [
  point(2012, 3, "speaks", text),
  point(2013, 5, "speaks", text),
  point(2014, 6, "speaks", text),
  point(2018, 8, "speaks", text),
  point(2019, 7, "speaks", text),
  point(2019, 4, "other", text),
  point(2018, 1, "rejected", text),
];

function series(setting: Setting) {
  const own = points(setting.text);
  return {
    key: "need",
    label: setting.text ?? "People in need",
    tone: "accent" as const,
    points: own,
    segments: segmentsOf(own, 365),
  };
}

function timed(setting: Setting) {
  const one = series(setting);
  const time = timeAxis(
    one.points.map((each) => each.at),
    year,
  );
  return { one, time };
}

function lines(setting: Setting): SpecOf<"lines"> {
  const { one, time } = timed(setting);
  const other = { ...one, key: "idp", label: setting.text ?? "Displaced", tone: "second" as const };
  const banded = {
    ...other,
    points: other.points.map((p) => ({ ...p, low: p.value * 0.8, high: p.value * 1.1 })),
  };
  return {
    ...base("need", setting),
    form: "lines",
    series: [one, banded],
    time,
    axis: amountAxis([9], format),
  };
}

function spark(setting: Setting): SpecOf<"spark"> {
  const { one, time } = timed(setting);
  const first = setting.text ?? "2012";
  const last = setting.text ?? "2019";
  return {
    ...base("spark", setting),
    form: "spark",
    series: one,
    time,
    axis: closeAxis([1, 8], format),
    first,
    last,
  };
}

function dots(setting: Setting): SpecOf<"dots"> {
  const dot = (key: string, value: number, mark: PointMark, label: string) => ({
    key,
    value,
    mark,
    label: setting.text ?? label,
    title: setting.text ?? `${key}: ${label}`,
    cluster: label,
    clusterLabel: [setting.text ?? label],
    href: "/en/sources/sana",
  });
  const claims = [
    dot("a", 8e8, "speaks", "$800 m"),
    dot("b", 8e8, "speaks", "$800 m"),
    { ...dot("c", 5e8, "other", "$500 m"), low: 4e8, high: 6e8 },
    dot("d", 8e11, "rejected", "$800 bn"),
  ];
  return {
    ...base("tartus", setting),
    form: "dots",
    dots: claims,
    axis: logAxis(
      claims.map((claim) => claim.value),
      format,
    ),
  };
}

function waterfall(setting: Setting): SpecOf<"waterfall"> {
  const step = (key: string, amount: number) => ({
    key,
    label: setting.text ?? key,
    amount,
    amountLabel: setting.text ?? format(amount),
    tone: "neutral" as const,
    title: setting.text ?? `${key}: ${amount}`,
  });
  const steps = [
    step("stated", 88),
    step("inside a package", -30),
    { ...step("counted", 0), subtotal: true, amountLabel: "$58" },
  ];
  return { ...base("counting", setting), form: "waterfall", steps, axis: amountAxis([88], format) };
}

function ladder(setting: Setting): SpecOf<"ladder"> {
  const step = (key: string, tone: Tone, count: number) => ({
    key,
    tone,
    count,
    label: setting.text ?? key,
    countLabel: String(count),
    title: setting.text ?? `${key}: ${count}`,
    reached: count > 5,
    date: setting.text ?? "13 July 2025",
    note: setting.text,
  });
  return {
    ...base("ladder", setting),
    form: "ladder",
    as: setting.text ? "steps" : "columns",
    steps: [
      step("On paper", "on-paper", 60),
      step("Signed", "signed", 40),
      step("Completed", "completed", 3),
    ],
  };
}

function flow(setting: Setting): SpecOf<"flow"> {
  const end = (key: string) => ({
    key,
    label: setting.text ?? key,
    total: setting.text ?? "$1 bn",
    tone: "neutral" as const,
    title: setting.text ?? key,
  });
  const band = (from: string, to: string, value: number) => ({
    from,
    to,
    value,
    tone: "signed" as const,
    label: setting.text ?? format(value),
    title: setting.text ?? `${from} to ${to}`,
  });
  return {
    ...base("flow", setting),
    form: "flow",
    from: [end("Qatar"), end("UAE")],
    to: [end("Power"), end("Ports")],
    bands: [band("Qatar", "Power", 5), band("UAE", "Power", 1), band("UAE", "Ports", 3)],
  };
}

function map(setting: Setting): SpecOf<"map"> {
  const area = (key: string, value?: number) => ({
    key,
    label: setting.text ?? key,
    value,
    valueLabel: setting.text ?? (value === undefined ? "none" : format(value)),
    tone: value === undefined ? undefined : ("step-3" as const),
    title: setting.text ?? key,
  });
  return { ...base("map", setting), form: "map", areas: [area("north", 4), area("south")] };
}

const square = (id: string, south: number) => ({
  type: "Feature" as const,
  id,
  properties: {},
  geometry: {
    type: "Polygon" as const,
    coordinates: [
      [
        [36, south],
        [36, south + 2],
        [42, south + 2],
        [42, south],
        [36, south],
      ],
    ],
  },
});
export const geometry: Geometry = {
  type: "FeatureCollection",
  features: [square("south", 32), square("north", 34)],
};

const MAKE: { [F in ChartForm]: (setting: Setting) => SpecOf<F> } = {
  bars,
  columns,
  lines,
  dots,
  waterfall,
  ladder,
  flow,
  map,
  spark,
};
export const FORMS = Object.keys(MAKE) as ChartForm[];
export const sample = <F extends ChartForm>(form: F, setting: Setting = {}): SpecOf<F> =>
  MAKE[form](setting);

export function emptied(spec: ChartSpec): ChartSpec {
  switch (spec.form) {
    case "bars":
      return { ...spec, rows: [], axis: amountAxis([], format) };
    case "columns":
      return { ...spec, columns: [], axis: amountAxis([], format) };
    case "lines":
      return { ...spec, series: [], time: timeAxis([], year), axis: amountAxis([], format) };
    case "spark":
      return { ...spec, series: { ...spec.series, points: [], segments: [] } };
    case "dots":
      return { ...spec, dots: [], axis: logAxis([], format) };
    case "waterfall":
    case "ladder":
      return { ...spec, steps: [] };
    case "flow":
      return { ...spec, from: [], to: [], bands: [] };
    case "map":
      return { ...spec, areas: [] };
  }
}

/** resvg reads with a strict XML parser, and throws on anything it does not forgive. */
export function strictly(svg: string): Resvg {
  return new Resvg(svg, { font: { loadSystemFonts: false } });
}
