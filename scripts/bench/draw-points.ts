// Drawing one chart with more points than any page has, beside joining as many strings by hand.
import { drawSvg } from "../../components/charts/draw-svg";
import type { LinePoint } from "../../components/charts/marks";
import type { LinesSpec } from "../../components/charts/spec";
import { alternate, timed } from "./alternate";
import type { Row } from "./print-row";

const POINTS = 5_000;
const DAY = 86_400_000;

const pointOf = (i: number): LinePoint => ({
  key: String(i),
  at: i * DAY,
  period: `day ${i}`,
  value: 50 + 40 * Math.sin(i / 40),
  label: String(i),
  mark: "speaks",
  title: `Value ${i}, "as one source says"`,
});

const ticks = (values: number[]) => values.map((value) => ({ value, label: String(value) }));

const SPEC: LinesSpec = {
  id: "many-points",
  title: "Many points",
  description: "One series of many days.",
  direction: "ltr",
  locale: "en",
  width: 640,
  legend: [],
  none: "",
  form: "lines",
  series: [
    {
      key: "one",
      label: "One",
      tone: "accent",
      points: Array.from({ length: POINTS }, (_, i) => pointOf(i)),
      segments: [Array.from({ length: POINTS }, (_, i) => i)],
    },
  ],
  time: { kind: "linear", domain: [0, POINTS * DAY], ticks: ticks([0, 2_500 * DAY]) },
  axis: { kind: "linear", domain: [0, 100], ticks: ticks([0, 50, 100]) },
};

/** The least that has to be written: one circle with a title for each point. */
const byHand = () =>
  SPEC.series
    .flatMap(({ points }) => points)
    .map(
      ({ at, value, title }) =>
        `<circle cx="${at}" cy="${value}" r="3"><title>${title}</title></circle>`,
    )
    .join("");

export async function benchDraw(): Promise<Row[]> {
  const draw = () => timed(() => drawSvg(SPEC, { theme: "light", idPrefix: "bench" }));
  const { a, b } = await alternate(15, draw, () => timed(byHand));
  return [
    {
      what: `drawSvg of ${POINTS} points`,
      measured: `${a.toFixed(1)} ms`,
      baseline: { name: "template strings alone", measured: `${b.toFixed(1)} ms`, ratio: a / b },
      budget: "< 50 ms",
    },
  ];
}
