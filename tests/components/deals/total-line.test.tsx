import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { TotalLine } from "@/components/deals/total-line";

const investment = {
  flow: "investment",
  low: 40e9,
  best: 45e9,
  high: 50e9,
  lines: 33,
  href: "/en/deals?flow=investment",
} as const;

const draw = (flows: Parameters<typeof TotalLine>[0]["flows"]) =>
  renderToStaticMarkup(
    <TotalLine
      locale="en"
      flows={flows}
      counted={33}
      lines={35}
      leftOut={[
        {
          reason: "stopped",
          lines: 2,
          worth: [
            { flow: "investment", best: 7e9 },
            { flow: "trade", best: 2e6 },
          ],
          href: "/en/deals?counting=stopped",
        },
        { reason: "regional", lines: 0, worth: [], href: "/en/deals?counting=regional" },
      ]}
    />,
  ).replaceAll("\u00a0", " ");

describe("the total above a list", () => {
  test("it leads to the lines that add up to it and says how far sources spread", () => {
    const markup = draw([investment]);
    expect(markup).toContain('href="/en/deals?flow=investment"');
    expect(markup).toContain("between $40 bn and $50 bn");
    expect(markup).toContain("33 of 35 deals are counted");
  });

  test("kinds of money stand apart and say that they are not added", () => {
    const aid = { ...investment, flow: "assistance", href: "/en/deals?flow=assistance" } as const;
    const markup = draw([investment, aid]);
    expect(markup).toContain("in investment");
    expect(markup).toContain("in assistance");
    expect(markup).toContain("never added together");
    expect(draw([investment])).not.toContain("never added together");
  });

  test("what is left out is named, linked and counted; reasons without lines are not", () => {
    const markup = draw([investment]);
    expect(markup).toContain('href="/en/deals?counting=stopped"');
    expect(markup).toContain("2 deals: stopped, $7 bn in investment and $2 m in trade");
    expect(markup).not.toContain("counting=regional");
  });

  test("nothing counted is said in words, not as a sum of 0", () => {
    const markup = draw([{ ...investment, lines: 0, low: 0, best: 0, high: 0 }]);
    expect(markup).toContain("No value counted");
    expect(markup).not.toContain("$0");
  });
});
