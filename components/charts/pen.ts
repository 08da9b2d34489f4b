// Shapes in chart coordinates: x grows from the start edge, and only here becomes left or right.
import { line as pathOf } from "d3-shape";
import { type Anchor, turnFor } from "./direction";
import { element, escapeText, join, type Markup } from "./escape";
import type { Segment } from "./marks";
import { edgeOf, fillOf, type Ink, inkOf, type Theme, textOn } from "./palette";
import { drawPatterns } from "./patterns";
import type { Direction, Tone } from "./spec";

export type XY = [number, number];
export type Box = { x: number; y: number; width: number; height: number };
export type Drawing = { height: number; body: Markup[] };
type TextLook = {
  size?: number;
  anchor?: Anchor;
  ink?: Ink;
  tone?: Tone;
  on?: Tone;
  bold?: boolean;
  italic?: boolean;
  halo?: boolean;
};
type Stroke = { ink?: Ink; tone?: Tone; width?: number; dash?: string };
type Told = { title: string; href?: string };

export type Pen = ReturnType<typeof penFor>;

/** A pen for a box of this width, which `within` then puts into its place. */
export const penWithin = ({ spec, look }: Pen, width: number): Pen =>
  penFor({ ...spec, width }, look);

export function penFor(
  spec: { width: number; direction: Direction; mirrored?: boolean },
  look: { theme: Theme; idPrefix: string; links?: boolean; told?: boolean },
) {
  const turn = turnFor(spec.direction, spec.width, spec.mirrored);
  const { theme } = look;
  const hatchId = `${look.idPrefix}-hatch`;
  const unknownId = `${look.idPrefix}-unknown`;
  const used = { hatch: false, unknown: false };
  const colour = ({ ink, tone }: { ink?: Ink; tone?: Tone }) =>
    tone ? fillOf(tone, theme) : inkOf(ink ?? "text", theme);

  function text(x: number, y: number, words: string, given: TextLook = {}): Markup {
    if (words === "") return join([]);
    const { size = 13, anchor = "start", bold, halo } = given;
    // Arabic has no italics: there the quiet ink tells such words apart.
    const slanted = given.italic && spec.direction === "ltr";
    const quiet = given.italic && !slanted;
    return element(
      "text",
      {
        x: turn.x(x),
        y,
        "font-size": size,
        "text-anchor": turn.anchor(anchor) === "start" ? undefined : turn.anchor(anchor),
        fill: given.on ? textOn(given.on, theme) : colour(quiet ? { ink: "quiet" } : given),
        "font-weight": bold ? 600 : undefined,
        "font-style": slanted ? "italic" : undefined,
        stroke: halo ? inkOf("ground", theme) : undefined,
        "stroke-width": halo ? 3 : undefined,
        "stroke-linejoin": halo ? "round" : undefined,
        "paint-order": halo ? "stroke" : undefined,
      },
      escapeText(turn.isolate(words)),
    );
  }

  function rect(
    box: Box,
    fill: string,
    more: Record<string, string | number | undefined> = {},
  ): Markup {
    const { x, y, width, height } = box;
    return element("rect", { x: turn.boxX(x, width), y, width, height, fill, ...more });
  }

  function line(from: XY, to: XY, stroke: Stroke = {}): Markup {
    return element("line", {
      x1: turn.x(from[0]),
      y1: from[1],
      x2: turn.x(to[0]),
      y2: to[1],
      stroke: colour({ ink: stroke.ink ?? "rule", tone: stroke.tone }),
      "stroke-width": stroke.width,
      "stroke-dasharray": stroke.dash,
    });
  }

  /** A filled block in a tone, hatched for joint money, edged where the tone is too pale to be seen. */
  function block(box: Box, tone: Tone, hatched = false): Markup {
    const edge = edgeOf(tone, theme);
    const inset = { x: box.x + 0.5, y: box.y + 0.5, width: box.width - 1, height: box.height - 1 };
    const isEdged = edge !== undefined && inset.width > 1 && inset.height > 1;
    const [at, more] = isEdged ? [inset, { stroke: edge }] : [box, {}];
    if (!hatched) return rect(at, fillOf(tone, theme), more);
    used.hatch = true;
    return join([rect(box, fillOf(tone, theme)), rect(at, `url(#${hatchId})`, more)]);
  }

  return {
    spec,
    look,
    turn,
    theme,
    text,
    rect,
    line,
    block,
    fill: (tone: Tone) => fillOf(tone, theme),
    ink: (ink: Ink) => inkOf(ink, theme),
    edge: (tone: Tone) => edgeOf(tone, theme),
    unknown: () => {
      used.unknown = true;
      return `url(#${unknownId})`;
    },
    path(points: XY[], stroke: Stroke): Markup {
      const d = pathOf<XY>(
        (p) => turn.x(p[0]),
        (p) => p[1],
      ).digits(1)(points);
      return element("path", {
        d: d ?? undefined,
        fill: "none",
        stroke: colour(stroke),
        "stroke-width": stroke.width ?? 1.75,
        "stroke-linejoin": "round",
        "stroke-dasharray": stroke.dash,
      });
    },
    /** A ribbon from one upright edge to another, as thick at both ends; hatched for joint money. */
    ribbon(from: XY, to: XY, thick: number, tone: Tone, hatched = false): Markup {
      const [x0, x1, xm] = [from[0], to[0], (from[0] + to[0]) / 2].map((x) => turn.x(x).toFixed(1));
      const [y0, y1] = [from[1], to[1]];
      const at = (y: number) => y.toFixed(1);
      const d = `M${x0},${at(y0)}C${xm},${at(y0)} ${xm},${at(y1)} ${x1},${at(y1)}V${at(y1 + thick)}C${xm},${at(y1 + thick)} ${xm},${at(y0 + thick)} ${x0},${at(y0 + thick)}Z`;
      if (hatched) used.hatch = true;
      return join([
        element("path", { d, fill: fillOf(tone, theme), "fill-opacity": 0.6 }),
        hatched ? element("path", { d, fill: `url(#${hatchId})` }) : join([]),
      ]);
    },
    /** An outline already in SVG coordinates: geography, which is never turned. */
    outline(d: string, fill: string, stroke: string, dash?: string, width = 1): Markup {
      return element("path", {
        d,
        fill,
        stroke,
        "stroke-width": width,
        "stroke-linejoin": "round",
        "stroke-dasharray": dash,
      });
    },
    shape(points: XY[], fill: string, opacity?: number): Markup {
      const d = pathOf<XY>(
        (p) => turn.x(p[0]),
        (p) => p[1],
      ).digits(1)(points);
      return element("path", { d: `${d ?? ""}Z`, fill, "fill-opacity": opacity });
    },
    circle(
      at: XY,
      r: number,
      fill: string,
      stroke?: string,
      width?: number,
      dash?: string,
    ): Markup {
      return element("circle", {
        cx: turn.x(at[0]),
        cy: at[1],
        r,
        fill,
        stroke,
        "stroke-width": width,
        "stroke-dasharray": dash,
      });
    },
    /** Standing on its corner. */
    diamond([x, y]: XY, r: number, fill: string, stroke: string, width: number): Markup {
      const at = turn.x(x);
      return element("path", {
        d: `M${at.toFixed(1)},${(y - r).toFixed(1)}l${r},${r}l${-r},${r}l${-r},${-r}Z`,
        fill,
        stroke,
        "stroke-width": width,
      });
    },
    /** What was drawn for a box of this drawing, put into its place. */
    within(box: Box, ...drawn: Markup[]): Markup {
      const corner = `${turn.boxX(box.x, box.width).toFixed(1)} ${box.y.toFixed(1)}`;
      return element("g", { transform: `translate(${corner})` }, ...drawn);
    },
    /** Marks that tell something: a title for pointing at, a link where there is one. */
    mark(told: Told, ...children: Markup[]): Markup {
      const linked = told.href !== undefined && look.links !== false;
      if (look.told === false && !linked) return join(children);
      const title = element("title", {}, escapeText(told.title));
      return linked
        ? element("a", { href: told.href, class: "mark" }, title, ...children)
        : element("g", { class: "mark" }, title, ...children);
    },
    segment(box: Box, part: Segment): Markup {
      return this.mark(part, block(box, part.tone, part.hatched));
    },
    defs: () => drawPatterns([used.hatch && hatchId, used.unknown && unknownId], theme),
  };
}
