import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { FilterBar } from "@/components/filters/filter-bar";
import { FilterSummary } from "@/components/filters/filter-summary";
import { type DealFilters, NO_FILTERS } from "@/db/filters";

// The router is Next's: outside its server there is none.

const facets = {
  country: [{ value: "SAU", lines: 42 }],
  sector: [],
  governorate: [],
  stage: [
    { value: "contract", lines: 4 },
    { value: "signed", lines: 9 },
    { value: "mou", lines: 5 },
  ],
  flow: [],
} as const;

const draw = (some: Partial<DealFilters>) =>
  renderToStaticMarkup(
    <FilterBar
      locale="en"
      path="/deals"
      filters={{ ...NO_FILTERS, ...some }}
      facets={facets}
      found={3}
    />,
  );

describe("the filter bar", () => {
  test("it is a GET form with a button: it needs no script", () => {
    const markup = draw({});
    expect(markup).toMatch(/<form[^>]*action="\/en\/deals"[^>]*method="get"/);
    expect(markup).toContain('type="submit"');
  });

  test("every value shows its count", () => {
    expect(draw({})).toMatch(/value="SAU".*?Saudi Arabia.*?>42</);
  });

  test("a chosen value without deals stays, so that it can be unticked", () => {
    const markup = draw({ country: ["QAT"] });
    expect(markup).toMatch(
      /<input [^>]*type="checkbox"[^>]*checked=""[^>]*value="QAT"|value="QAT"[^>]*checked=""/,
    );
  });

  test("stages stand under their bands in the order of the ladder, whatever their counts", () => {
    const values = [...draw({}).matchAll(/name="stage" value="([^"]+)"/g)].map(([, v]) => v);
    expect(values).toEqual(["mou", "signed", "contract"]);
  });

  test("order, release and what the bar does not show are kept; the page starts again", () => {
    const markup = draw({
      sort: "-since",
      release: "2026-11-22-0a1b2c3d",
      part: ["sector:several"],
      counting: ["counted"],
      page: 7,
    });
    for (const kept of ["sort", "release", "part", "counting"])
      expect(markup).toContain(`type="hidden" name="${kept}"`);
    expect(markup).not.toContain('name="page"');
  });

  test("the number of deals is said aloud", () => {
    expect(draw({})).toMatch(/role="status"[^>]*>3 deals match</);
  });

  test("what was not understood is said", () => {
    const markup = renderToStaticMarkup(
      <FilterSummary
        locale="en"
        path="/deals"
        filters={NO_FILTERS}
        ignored={[{ key: "colour", value: "<red>" }]}
      />,
    );
    expect(markup).toContain("“colour=&lt;red&gt;”");
  });
});
