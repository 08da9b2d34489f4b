// One small chart of every form, and the means to read back what was drawn.
import { Resvg } from "@resvg/resvg-js";
import type { ChartForm, ChartSpec, SpecOf } from "@/components/charts/spec";
import { amountAxis, exactAxis, logAxis, timeAxis } from "@/components/charts/ticks";
import { base, format, type Setting, segment, year } from "./sample-base";
import { dots, flow, ladder, map, waterfall } from "./sample-others";
import { lines, multiples, spark } from "./sample-series";

function bars(setting: Setting): SpecOf<"bars"> {
  const t = (words: string) => setting.text ?? words;
  const rows = [
    {
      key: "power",
      label: t("Power"),
      segments: [segment("signed", 4, setting.text), segment("on-paper", 6, setting.text)],
      total: t("$10 bn"),
      range: { low: 8, high: 12, lowLabel: t("$8 bn"), highLabel: t("$12 bn"), thin: true },
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

const MAKE: { [F in ChartForm]: (setting: Setting) => SpecOf<F> } = {
  bars,
  columns,
  lines,
  multiples,
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
    case "multiples":
      return { ...spec, parts: [] };
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
