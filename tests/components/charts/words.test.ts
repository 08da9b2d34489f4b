import { expect, describe as group, it } from "vitest";
import { type DescribeWords, describe, described } from "@/components/charts/describe";
import type { Named, SeriesFacts } from "@/components/charts/facts";
import { emptied, FORMS, sample } from "./sample-specs";

const list = (items: Named[]) => items.map((item) => `${item.label} ${item.value}`).join("; ");
const told = (one: SeriesFacts) =>
  `${one.label}: ${one.points} points, ${one.gaps} gaps, ${one.rejected} rejected, from ${one.first?.value} in ${one.first?.label} to ${one.last?.value} in ${one.last?.label}, highest ${one.highest?.value}`;
const sentences: DescribeWords = {
  none: (facts) => facts.none,
  bars: (facts) => list(facts.items),
  waterfall: (facts) => list(facts.items),
  ladder: (facts) => list(facts.items),
  columns: (facts) =>
    `${facts.filled} of ${facts.count} from ${facts.first} to ${facts.last}, most in ${facts.highest.label}: ${facts.highest.value}`,
  lines: (facts) => facts.series.map(told).join(" "),
  spark: (facts) => facts.series.map(told).join(" "),
  multiples: (facts) => list(facts.items),
  dots: (facts) =>
    `${facts.count} claims, ${facts.rejected} rejected: ${facts.clusters.map((one) => `${one.count} × ${one.label}`).join("; ")}`,
  flow: (facts) => facts.largest.map((one) => `${one.from} to ${one.to} ${one.value}`).join("; "),
  map: (facts) => `${list(facts.known)}; not known: ${facts.unknown.join(", ")}`,
};

group("the long description", () => {
  it("is made from the data of the chart", () => {
    expect(describe(sample("bars"), sentences)).toBe(
      "Power $10 bn; Joint: Qatar + UAE $3 bn; Ports 0",
    );
    expect(describe(sample("columns"), sentences)).toBe(
      "3 of 4 from month 1 to month 4, most in month 3: 6",
    );
    expect(describe(sample("spark"), sentences)).toBe(
      "People in need: 7 points, 1 gaps, 1 rejected, from 3 in 2012 to 7 in 2019, highest 8",
    );
    expect(describe(sample("dots"), sentences)).toBe(
      "4 claims, 1 rejected: 2 × $800 m; 1 × $500 m; 1 × $800 bn",
    );
    expect(describe(sample("flow"), sentences)).toBe(
      "Qatar to Power $5; UAE to Ports $3; UAE to Power $1",
    );
    expect(describe(sample("map"), sentences)).toBe("north $4; not known: south");
  });

  it.each(FORMS)("%s with nothing in it says only that", (form) => {
    expect(describe(emptied(sample(form)), sentences)).toBe("No deal states a value");
  });

  it("goes into the chart it describes", () => {
    expect(described(sample("ladder"), sentences).description).toBe(
      "On paper 60; Signed 40; Completed 3",
    );
  });
});
