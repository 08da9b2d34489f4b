import { describe, expect, test } from "vitest";
import { drawThumbnail } from "@/components/charts/draw-thumbnail";
import { geometry } from "./sample-others";
import { FORMS, sample, strictly } from "./sample-specs";

describe.each(FORMS)("a small %s", (form) => {
  const svg = drawThumbnail(sample(form), "thumbnail-of-it", geometry);

  test("is drawn in the page's colours and type, and is well-formed", () => {
    expect(svg).toContain("var(--chart-");
    expect(svg).not.toContain("font-family");
    strictly(svg.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" '));
  });

  test("has nothing to reach and nothing to read out", () => {
    expect(svg).toContain('aria-hidden="true"');
    expect(svg).not.toMatch(/<a |<title|<desc|class="mark"|aria-labelledby/);
  });

  test("gives its ids the name it is given", () => {
    for (const [, id] of svg.matchAll(/ id="([^"]*)"/g)) expect(id).toMatch(/^thumbnail-of-it-/);
  });
});
