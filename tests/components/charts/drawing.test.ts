import { describe, expect, it } from "vitest";
import { drawSvg } from "@/components/charts/draw-svg";
import { layBars, sumOf } from "@/components/charts/layout/bars";
import type { ChartSpec } from "@/components/charts/spec";
import { textWidth } from "@/components/charts/text-width";
import { edgesOf, elementsOf, numberOf, unescaped } from "./read-svg";
import { geometry } from "./sample-others";
import { emptied, FORMS, sample, strictly } from "./sample-specs";

const draw = (spec: ChartSpec) => drawSvg(spec, { theme: "light", idPrefix: "t", geometry });
const WIDTHS = [640, 340, 300];
const EACH = FORMS.flatMap((form) => WIDTHS.map((width) => [form, width] as const));

describe("every chart", () => {
  it.each(EACH)(
    "%s at %i keeps its shapes and words inside its box, both ways round",
    (form, width) => {
      for (const direction of ["ltr", "rtl"] as const) {
        const svg = draw(sample(form, { width, direction }));
        const elements = elementsOf(svg);
        const height = numberOf(elements[0] ?? { name: "", attributes: {}, text: "" }, "height");
        for (const one of elements) {
          const edges = edgesOf(one);
          if (edges) {
            expect(edges[0], JSON.stringify(one)).toBeGreaterThanOrEqual(-0.51);
            expect(edges[1], JSON.stringify(one)).toBeLessThanOrEqual(width + 0.51);
          }
          if (one.name !== "text") continue;
          const wide = textWidth(
            unescaped(one.text),
            numberOf(one, "font-size"),
            "font-weight" in one.attributes,
          );
          const anchor = one.attributes["text-anchor"] ?? "start";
          const left =
            numberOf(one, "x") - { start: 0, middle: wide / 2, end: wide }[anchor as "start"];
          expect(left, JSON.stringify(one)).toBeGreaterThanOrEqual(-1);
          expect(left + wide, JSON.stringify(one)).toBeLessThanOrEqual(width + 1);
          expect(numberOf(one, "y")).toBeLessThanOrEqual(height);
          expect(numberOf(one, "y")).toBeGreaterThan(0);
        }
      }
    },
  );

  it.each(FORMS.filter((form) => form !== "spark"))(
    "%s gives every mark a title, as its first child",
    (form) => {
      const svg = draw(sample(form));
      const marks = svg.match(/class="mark">/g) ?? [];
      expect(marks.length).toBeGreaterThan(0);
      expect(svg.match(/class="mark"><title>[^<]+<\/title>/g)).toHaveLength(marks.length);
    },
  );

  it("spark has no marks to point at or to tab through: it is too small", () => {
    expect(draw(sample("spark"))).not.toContain('class="mark"');
  });

  it.each(FORMS)("%s with nothing in it says so", (form) => {
    const svg = draw(emptied(sample(form)));
    expect(() => strictly(svg)).not.toThrow();
    if (form === "map") expect(svg).toContain("<path");
    else expect(svg).toContain("No deal states a value</text>");
    if (form !== "map" && form !== "flow") expect(svg).toContain("<line");
  });

  it("is an image where nothing in it can be followed, and a group where something can", () => {
    expect(draw(sample("lines"))).toContain('role="img"');
    expect(draw(sample("bars"))).toContain('role="group"');
  });

  it("names its ids by the prefix it was given", () => {
    const svg = drawSvg(sample("bars"), { theme: "page", idPrefix: "mine" });
    const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map((one) => one[1]);
    expect(ids).toEqual(["mine-title", "mine-desc", "mine-hatch"]);
  });
});

describe("bars", () => {
  it("have segments whose widths add up to the row and are to one scale across rows", () => {
    const spec = sample("bars");
    const { x } = layBars(spec);
    const svg = draw(spec);
    const unit = x(1) - x(0);
    for (const row of spec.rows) {
      const widths = row.segments.map((part) => {
        const at = svg.indexOf(`<title>${part.title}</title>`);
        return numberOf(
          elementsOf(svg.slice(at))[1] ?? { name: "", attributes: {}, text: "" },
          "width",
        );
      });
      const sum = widths.reduce((all, one) => all + one, 0);
      expect(sum).toBeCloseTo(sumOf(row) * unit, 1);
    }
  });
});
