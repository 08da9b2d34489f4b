import type { Markup } from "../escape";
import { LEAST } from "../layout/bars";
import type { LadderStep } from "../marks";
import type { Drawing, Pen } from "../pen";
import type { LadderSpec } from "../spec";
import { textWidth, wrap } from "../text-width";
import { drawNothing } from "./nothing";

/** The stages in their order: how many stand on each, or how far one deal has come. */
export function drawLadder(spec: LadderSpec, pen: Pen): Drawing {
  if (spec.steps.length === 0) {
    const body = drawNothing(spec.none, { x: 0, y: 0, width: spec.width, height: 72 }, pen);
    return {
      height: 74,
      body: [...body, pen.line([0, 72.5], [spec.width, 72.5], { ink: "axis" })],
    };
  }
  if (spec.as === "steps") return drawSteps(spec, pen);
  return fitsColumns(spec) ? drawColumns(spec, pen) : drawRungs(spec, pen);
}

/** As long as it is many; one of a thousand is seen. */
const longOf = ({ count = 0 }: LadderStep, most: number, room: number) =>
  count > 0 ? Math.max(LEAST, (count / most) * room) : 0;

const COLUMN_GAP = 16;
const SIZE = 12;

/** Nine columns of words need more than a phone has, in any language. */
const NARROWEST = 440;

/** Whether every word of every stage fits under its column; else the stages stand under each other, none cut. */
function fitsColumns({ steps, width }: LadderSpec): boolean {
  const room = (width - COLUMN_GAP * (steps.length - 1)) / steps.length + COLUMN_GAP - 4;
  return steps.every(
    ({ label }) =>
      width >= NARROWEST && label.split(/\s+/).every((word) => textWidth(word, SIZE) <= room),
  );
}

function drawColumns(spec: LadderSpec, pen: Pen): Drawing {
  const gap = COLUMN_GAP;
  const wide = (spec.width - gap * (spec.steps.length - 1)) / spec.steps.length;
  const most = Math.max(1, ...spec.steps.map((step) => step.count ?? 0));
  const foot = 130;
  const words = spec.steps.map((step) => wrap(step.label, wide + gap - 4, SIZE, 4));
  const body = spec.steps.map((step, at): Markup => {
    const x = at * (wide + gap);
    const tall = longOf(step, most, foot - 24);
    const under = (words[at] ?? []).map((line, row) =>
      pen.text(x + wide / 2, foot + 18 + row * 15, line, {
        size: SIZE,
        anchor: "middle",
        ink: "quiet",
      }),
    );
    return pen.mark(
      step,
      pen.rect({ x, y: 0, width: wide, height: foot }, "transparent"),
      pen.block({ x, y: foot - tall, width: wide, height: tall }, step.tone),
      pen.text(x + wide / 2, foot - tall - 7, step.countLabel ?? "", { anchor: "middle" }),
      ...under,
    );
  });
  body.push(pen.line([0, foot + 0.5], [spec.width, foot + 0.5], { ink: "axis" }));
  const lines = Math.max(1, ...words.map((one) => one.length));
  return { height: foot + 8 + lines * 15 + 4, body };
}

function drawRungs(spec: LadderSpec, pen: Pen): Drawing {
  const widest = Math.max(...spec.steps.map(({ label }) => textWidth(label, 13)));
  const gutter = Math.min(widest + 10, spec.width * 0.44);
  const counts = spec.steps.map(({ countLabel }) => textWidth(countLabel ?? "", 13));
  const room = spec.width - gutter - Math.max(...counts) - 10;
  const most = Math.max(1, ...spec.steps.map((step) => step.count ?? 0));
  let y = 2;
  const body = spec.steps.map((step): Markup => {
    const words = wrap(step.label, gutter - 10, 13, 3);
    const tall = Math.max(24, words.length * 16 + 4);
    const middle = y + tall / 2;
    const long = longOf(step, most, room);
    const first = middle + 4.5 - (words.length - 1) * 8;
    const box = { x: 0, y, width: spec.width, height: tall };
    y += tall + 4;
    return pen.mark(
      step,
      pen.rect(box, "transparent"),
      ...words.map((line, row) =>
        pen.text(gutter - 10, first + row * 16, line, { anchor: "end", ink: "quiet" }),
      ),
      pen.block({ x: gutter, y: middle - 9, width: long, height: 18 }, step.tone),
      pen.text(gutter + long + 8, middle + 4.5, step.countLabel ?? ""),
    );
  });
  body.push(pen.line([gutter + 0.5, 0], [gutter + 0.5, y], { ink: "axis" }));
  return { height: y + 2, body };
}

const AXIS = 9;
const TEXT = 30;

function drawSteps(spec: LadderSpec, pen: Pen): Drawing {
  const body: Markup[] = [];
  let y = 16;
  for (const [at, step] of spec.steps.entries()) {
    const notes = step.note ? wrap(step.note, spec.width - TEXT, 12, 3) : [];
    const tall = Math.max(30, 26 + notes.length * 16);
    const next = spec.steps[at + 1];
    if (next) {
      const done = step.reached && next.reached;
      const tone = done
        ? { tone: "under-way" as const, width: 2 }
        : { dash: "2 3", ink: "axis" as const };
      body.push(pen.line([AXIS, y], [AXIS, y + tall], tone));
    }
    body.push(drawStep(step, y, notes, spec.width, pen));
    y += tall;
  }
  return { height: y - 8, body };
}

function drawStep(step: LadderStep, y: number, notes: string[], width: number, pen: Pen): Markup {
  const colour = pen.fill(step.tone);
  const dot = step.reached
    ? pen.circle([AXIS, y], 6, colour, pen.edge(step.tone))
    : pen.circle([AXIS, y], 4.5, pen.ink("ground"), pen.ink("axis"), 1.3);
  return pen.mark(
    step,
    pen.rect({ x: 0, y: y - 14, width, height: 28 }, "transparent"),
    dot,
    pen.text(TEXT, y + 4.5, step.label, {
      bold: step.reached,
      ink: step.reached ? "text" : "quiet",
    }),
    pen.text(width, y + 4.5, step.date ?? "", { anchor: "end", size: 12, ink: "quiet" }),
    ...notes.map((line, row) =>
      pen.text(TEXT, y + 21 + row * 16, line, { size: 12, ink: "quiet" }),
    ),
  );
}
