import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { ClaimList } from "@/components/deals/claim-list";
import { aClaim, aSource } from "../builders";

const draw = (...claims: ReturnType<typeof aClaim>[]) =>
  renderToStaticMarkup(<ClaimList locale="en" claims={claims} />).replaceAll("\u00a0", " ");

describe("the claims of a deal", () => {
  test("the counted one stands first and a rejected one stays in sight with its reason", () => {
    const rejected = aClaim({
      id: "tartus-0",
      amount: 800e9,
      verdict: "rejected",
      reason: "rejected-by-editor",
      why: { text: "Billion printed where every other source prints million.", lang: "en" },
    });
    const markup = draw(rejected, aClaim());
    expect(markup.indexOf("$800 m")).toBeLessThan(markup.indexOf("$800 bn"));
    expect(markup).toContain("Rejected");
    expect(markup).toContain("Billion printed where");
  });

  test("a converted claim shows the rate, its month and where the rate is from", () => {
    const usd = {
      low: 816_000_000,
      best: 816_000_000,
      high: 816_000_000,
      from: "rate",
      rate: 3.6725,
      rateMonth: "2025-11",
      rateSource: aSource("fred"),
    } as const;
    const markup = draw(aClaim({ amount: 3e9, currency: "AED", qualifier: "up-to", usd }));
    expect(markup).toContain("up to AED 3 bn");
    expect(markup.replace(/<\/?a[^>]*>/g, "")).toContain(
      "$816 m at the rate of November 2025, 3.67 to the dollar",
    );
    expect(markup).toContain("/en/sources/fred");
  });

  test("a row is headed by its source, whose address is written out for paper", () => {
    const markup = draw(aClaim());
    expect(markup).toMatch(/<th scope="row"[^>]*>.*?\/en\/sources\/portnews.*?<\/th>/);
    expect(markup).toMatch(/class="written-address"[^>]*>https:\/\/example\.org\/portnews</);
  });

  test("a claim that cannot be read in dollars says so", () => {
    expect(draw(aClaim({ currency: "SYP", usd: null }))).toContain("no dated rate");
  });

  test("counts have no column of dollars", () => {
    const markup = draw(aClaim({ what: "agreements-count", amount: 5, currency: null, usd: null }));
    expect(markup).toContain("Number of agreements");
    expect(markup).not.toContain("In US dollars");
  });
});
