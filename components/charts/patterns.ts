// What colour alone must not say: stripes of ground over joint money, hairlines where nothing is known.
import { element, join, type Markup } from "./escape";
import { inkOf, type Theme } from "./palette";

type Stripes = { ground: string; stroke: string; width: number };

/** Definitions of the patterns a chart used, by their ids; nothing where it used none. */
export function drawPatterns(
  [hatch, unknown]: [string | false, string | false],
  theme: Theme,
): Markup {
  const ground = inkOf("ground", theme);
  const parts = [
    hatch ? stripes(hatch, { ground: "none", stroke: ground, width: 2.4 }) : join([]),
    unknown ? stripes(unknown, { ground, stroke: inkOf("axis", theme), width: 1 }) : join([]),
  ];
  return hatch || unknown ? element("defs", {}, ...parts) : join([]);
}

function stripes(id: string, { ground, stroke, width }: Stripes): Markup {
  return element(
    "pattern",
    { id, width: 6, height: 6, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
    element("rect", { width: 6, height: 6, fill: ground }),
    element("line", { x1: 0, y1: 0, x2: 0, y2: 6, stroke, "stroke-width": width }),
  );
}
