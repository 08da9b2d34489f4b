// A chart as a picture that can travel alone: what it says, where it is from and how it may be used are printed on it.
import { drawSample, SAMPLE } from "./draw/sample";
import { drawMarks, fontsFor } from "./draw-svg";
import { element, escapeText, join, type Markup } from "./escape";
import type { Geometry } from "./layout/map";
import { type Pen, penFor } from "./pen";
import type { ChartSpec, LegendEntry } from "./spec";
import { shorten, textWidth, wrap } from "./text-width";

/** Everything printed around the chart, in words. */
export type Print = {
  title: string;
  subtitle: string;
  /** Never shortened: it takes as many lines as it needs. */
  sources: string;
  release: string;
  address: string;
  licence: string;
};

type FileLook = { theme: "light" | "dark"; geometry?: Geometry };

const PAD = 28;
/** As many lines as it takes. */
const WHOLE = Number.POSITIVE_INFINITY;

/** A standalone SVG, its fonts named and its colours literal. */
export function drawFile(spec: ChartSpec, print: Print, look: FileLook): string {
  const width = spec.width + PAD * 2;
  const paper = penFor(
    { width, direction: spec.direction },
    { theme: look.theme, idPrefix: "file" },
  );
  const pen = penFor(
    { ...spec, mirrored: spec.form !== "map" },
    { theme: look.theme, idPrefix: "chart", links: false },
  );
  const marks = drawMarks(spec, pen, look.geometry);
  const head = drawHead(print, spec.width, paper);
  const legend = drawLegend(spec.legend, head.height + 6, spec.width, paper);
  const chartTop = legend.height + 12;
  const foot = drawFoot(print, chartTop + marks.height + 20, spec.width, paper);
  const chart = element(
    "g",
    { transform: `translate(${PAD} ${Math.round(chartTop)})` },
    pen.defs(),
    ...marks.body,
  );
  const height = Math.ceil(foot.height);
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: "img",
      "aria-labelledby": "file-title file-desc",
      "xml:lang": spec.locale,
      direction: "ltr",
      "font-family": fontsFor(spec.locale),
    },
    element("title", { id: "file-title" }, escapeText(print.title)),
    element("desc", { id: "file-desc" }, escapeText(spec.description)),
    // A page that says title and source itself shows the drawing alone, as "…svg#drawing".
    element("view", {
      id: "drawing",
      viewBox: [PAD, Math.round(chartTop), spec.width, Math.ceil(marks.height)].join(" "),
      preserveAspectRatio: "xMidYMin meet",
    }),
    paper.rect({ x: 0, y: 0, width, height }, paper.ink("ground")),
    ...head.body,
    // After the legend has been drawn it is known which patterns it used.
    paper.defs(),
    ...legend.body,
    chart,
    ...foot.body,
  );
}

type Block = { height: number; body: Markup[] };

function drawHead(print: Print, room: number, pen: Pen): Block {
  const title = wrap(print.title, room, 22, WHOLE, true);
  const subtitle = wrap(print.subtitle, room, 14, WHOLE);
  const body = title.map((words, at) =>
    pen.text(PAD, PAD + 20 + at * 28, words, { size: 22, bold: true }),
  );
  const under = PAD + 20 + title.length * 28;
  for (const [at, words] of subtitle.entries())
    body.push(pen.text(PAD, under - 4 + at * 20, words, { size: 14, ink: "quiet" }));
  return { height: under - 4 + subtitle.length * 20, body };
}

function drawLegend(entries: LegendEntry[], top: number, room: number, pen: Pen): Block {
  let [x, y] = [0, top];
  const body = entries.map((entry) => {
    const label = shorten(entry.label, room - SAMPLE - 6, 13);
    const wide = SAMPLE + 6 + textWidth(label, 13) + 18;
    if (x > 0 && x + wide - 18 > room) [x, y] = [0, y + 20];
    const at = PAD + x;
    x += wide;
    return join([
      drawSample(entry, at, y - 6, pen),
      pen.text(at + SAMPLE + 6, y + 5.5, label, { ink: "quiet" }),
    ]);
  });
  return { height: entries.length === 0 ? top - 10 : y + 12, body };
}

function drawFoot(print: Print, top: number, room: number, pen: Pen): Block {
  const small = { size: 11.5, ink: "quiet" } as const;
  const inLines = (words: string) => wrap(words, room, 11.5, WHOLE);
  const lines = [
    ...inLines(print.sources),
    ...inLines(`${print.release} · ${print.licence}`),
    // Each piece on its own: a hyphen at the beginning of one would be put at its other end in Arabic.
    ...inLines(print.address).map(pen.turn.leftToRight),
  ];
  const body = [pen.line([PAD, top + 0.5], [PAD + room, top + 0.5])];
  for (const [at, words] of lines.entries())
    body.push(pen.text(PAD, top + 20 + at * 17, words, small));
  return { height: top + 20 + lines.length * 17 + PAD - 17, body };
}
