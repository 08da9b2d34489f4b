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
        const height = numberOf(
          elements[0] ?? { name: "", attributes: {}, text: "", moved: 0 },
          "height",
        );
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
        const [, block] = elementsOf(svg.slice(at));
        if (!block) throw new Error(`nothing is drawn of ${part.title}`);
        // An edge is drawn inside: half its thickness stands out on each side of its path.
        return numberOf(block, "width") + (block.attributes.stroke === undefined ? 0 : 1);
      });
      const sum = widths.reduce((all, one) => all + one, 0);
      const aTenthEach = 0.05 * widths.length + 0.001;
      expect(Math.abs(sum - sumOf(row) * unit)).toBeLessThanOrEqual(aTenthEach);
    }
  });

  it("have a thin range from its low to its high end on their own scale, under the bar and off it", () => {
    for (const direction of ["ltr", "rtl"] as const) {
      const spec = sample("bars", { direction });
      const { x, rows } = layBars(spec);
      const place = rows.find(({ row }) => row.range?.thin);
      if (!place?.row.range) throw new Error("the sample has no thin range");
      const svg = draw(spec);
      const at = svg.indexOf("<title>Power: $8 bn – $12 bn</title>");
      expect(at).toBeGreaterThan(0);
      const d = elementsOf(svg.slice(at))[1]?.attributes.d ?? "";
      const points = [...d.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map((one) =>
        one.slice(1).map(Number),
      );
      const xs = points.map(([px = 0]) => (direction === "rtl" ? spec.width - px : px));
      expect(Math.min(...xs)).toBeCloseTo(x(place.row.range.low), 1);
      expect(Math.max(...xs)).toBeCloseTo(x(place.row.range.high), 1);
      const top = Math.min(...points.map(([, py = 0]) => py));
      expect(top).toBeGreaterThan(place.bar.y + place.bar.height);
    }
  });
});

describe("the ladder", () => {
  it("cuts no stage's name, however little room there is", () => {
    for (const width of WIDTHS) {
      const spec = sample("ladder", { width });
      const steps = spec.steps.map((step) => ({
        ...step,
        label: "Foundation stone or site handed over",
      }));
      const svg = draw({ ...spec, steps });
      expect(svg).not.toContain("…");
      expect(svg).toContain("handed");
    }
  });
});

describe("the waterfall", () => {
  const breaks = (svg: string) => svg.match(/stroke-width="1.25"/g)?.length ?? 0;

  it("breaks the bars that are longer than they are drawn, and no other", () => {
    const spec = sample("waterfall");
    expect(breaks(draw(spec))).toBe(0);
    const [first] = spec.steps;
    expect(breaks(draw({ ...spec, cut: (first?.amount ?? 0) * 0.9 }))).toBeGreaterThanOrEqual(2);
  });
});

describe("lines", () => {
  it("paint what speaks over what differs: of two points in one place the filled one is seen", () => {
    const spec = sample("lines");
    const [series] = spec.series;
    const speaks = series?.points.find(({ mark }) => mark === "speaks");
    if (!series || !speaks) throw new Error("the sample has no point that speaks");
    const other = { ...speaks, key: "other", mark: "other" as const, title: "the other" };
    const svg = draw({ ...spec, series: [{ ...series, points: [speaks, other], segments: [] }] });
    expect(svg.indexOf("<title>the other</title>")).toBeLessThan(
      svg.indexOf(`<title>${speaks.title}</title>`),
    );
  });
});
