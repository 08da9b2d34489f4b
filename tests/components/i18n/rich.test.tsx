import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { rich } from "@/components/i18n/rich";

const slots = { promised: <b>P</b>, completed: <i>C</i> };

test("a number inside a sentence becomes a component, in either word order", () => {
  const en = renderToStaticMarkup(rich("en", "overview.headline", slots));
  const ar = renderToStaticMarkup(rich("ar", "overview.headline", slots));
  expect(en).toContain("<b>P</b>. <i>C</i> of it is finished.");
  expect(ar.indexOf("<b>P</b>")).toBeGreaterThan(-1);
  expect(ar.indexOf("<i>C</i>")).toBeGreaterThan(ar.indexOf("<b>P</b>"));
});

test("plain values are escaped where components are not", () => {
  const markup = renderToStaticMarkup(
    rich("en", "overview.headline-filtered", slots, { filter: "<script>" }),
  );
  expect(markup).toContain("&lt;script&gt;");
  expect(markup).toContain("<b>P</b>");
});

test("a place without a component throws", () => {
  expect(() => rich("en", "overview.headline", { promised: "P" })).toThrow(/completed/);
});
