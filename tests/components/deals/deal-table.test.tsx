import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { DealTable } from "@/components/deals/deal-table";
import { NO_FILTERS } from "@/db/filters";
import { aDealSummary } from "../builders";

const draw = (deal: ReturnType<typeof aDealSummary>, locale: "en" | "ar" = "en") =>
  renderToStaticMarkup(<DealTable locale={locale} deals={[deal]} caption="Deals" />);

describe("the deals table", () => {
  test("a value that is not stated says so and is never 0", () => {
    const unknown = { amount: null, low: null, high: null, counted: false } as const;
    const markup = draw(aDealSummary({ ...unknown, leftOut: "no-value" }));
    expect(markup).toContain("not stated");
    expect(markup).not.toContain("$0");
  });

  test("money of an organisation that is of no one country goes by its name, and of nobody is not named", () => {
    const funders = [{ text: "World Bank", lang: "en" }] as const;
    const column = (deal: Parameters<typeof aDealSummary>[0]) =>
      /<td data-column="countries"[^>]*>(.*?)<\/td>/.exec(draw(aDealSummary(deal)))?.[1];
    expect(column({ countries: [], funders })).toBe("World Bank");
    expect(column({ countries: ["ARE"], funders })).toBe("UAE");
    expect(column({ countries: [] })).toContain("not-stated");
  });

  test("a value leads to the claims it rests on", () => {
    expect(draw(aDealSummary())).toContain('href="/en/deals/tartus#claims"');
  });

  test("a value that is left out says why", () => {
    const markup = draw(aDealSummary({ counted: false, leftOut: "stopped", stage: "cancelled" }));
    expect(markup).toContain("stopped");
    expect(markup).toContain("not-counted");
  });

  test("counted money that is only jointly theirs says so, dimension by dimension", () => {
    const markup = draw(aDealSummary({ jointIn: ["country", "sector"] }));
    expect(markup).toContain("jointly with other countries");
    expect(markup).toContain("in other sectors too");
    expect(draw(aDealSummary())).not.toContain("jointly");
    expect(draw(aDealSummary({ jointIn: ["country"], counted: false }))).not.toContain("jointly");
  });

  test("an English title on an Arabic page is marked as English", () => {
    expect(draw(aDealSummary(), "ar")).toContain('<span lang="en" dir="ltr">Tartus port</span>');
  });

  test("a heading sorts by its column, and turns the order round when pressed again", () => {
    const filters = { ...NO_FILTERS, country: ["SAU"] };
    const markup = renderToStaticMarkup(
      <DealTable locale="en" deals={[]} caption="Deals" sorting={{ path: "/deals", filters }} />,
    );
    expect(markup).toContain('aria-sort="descending"');
    expect(markup).toContain("country=SAU&amp;sort=value");
    expect(markup).toContain("country=SAU&amp;sort=-since");
  });
});
