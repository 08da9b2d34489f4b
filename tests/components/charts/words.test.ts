import { expect, describe as group, it } from "vitest";
import { type TableWords, tableOf } from "@/components/charts/chart-table";
import { type DescribeWords, describe, described } from "@/components/charts/describe";
import type { Named, SeriesFacts } from "@/components/charts/facts";
import { format } from "./sample-base";
import { emptied, FORMS, sample } from "./sample-specs";

const words: TableWords = {
  part: "Part",
  total: "Total",
  low: "Low",
  high: "High",
  period: "Period",
  series: "Series",
  value: "Value",
  claim: "Claim",
  standing: "Standing",
  speaks: "speaks",
  other: "differs",
  rejected: "rejected",
  step: "Step",
  amount: "Amount",
  running: "Running",
  stage: "Stage",
  count: "Count",
  date: "Date",
  note: "Note",
  from: "From",
  to: "To",
  place: "Place",
};
const heads = (form: (typeof FORMS)[number]) =>
  tableOf(sample(form), { words, format }).columns.map((column) => column.label);
const rows = (form: (typeof FORMS)[number]) =>
  tableOf(sample(form), { words, format }).rows.map((row) => row.map((cell) => cell.text));

group("the table of a chart", () => {
  it.each(FORMS)("%s has as many cells in every row as columns", (form) => {
    const table = tableOf(sample(form), { words, format });
    expect(table.rows.length).toBeGreaterThan(0);
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
  });

  it.each(FORMS)("%s with nothing in it keeps its first column and no row", (form) => {
    const table = tableOf(emptied(sample(form)), { words, format });
    expect(table.rows).toEqual([]);
    expect(table.columns).toHaveLength(1);
  });

  it("has one column for each band that is drawn, and a total that is their sum", () => {
    const legend = [
      { key: "on-paper", label: "On paper", tone: "on-paper" as const },
      { key: "signed", label: "Signed", tone: "signed" as const },
    ];
    const table = tableOf({ ...sample("bars"), legend }, { words, format });
    expect(table.columns.map((column) => column.label)).toEqual([
      "Part",
      "On paper",
      "Signed",
      "Total",
      "Low",
      "High",
    ]);
    expect(table.rows[0]?.map((cell) => cell.text)).toEqual([
      "Power",
      "$6",
      "$4",
      "$10",
      "$8",
      "$12",
    ]);
  });

  it("leaves a period in which nothing happened empty, not zero", () => {
    expect(rows("columns")[1]?.slice(1)).toEqual(["", "", "", "", ""]);
  });

  it("lists every source's value, those that differ and those rejected too", () => {
    expect(heads("spark")).toEqual(["Period", "Value", "Standing", "Claim"]);
    expect(rows("spark").map((row) => row[2])).toEqual([
      "speaks",
      "speaks",
      "speaks",
      "speaks",
      "rejected",
      "speaks",
      "differs",
    ]);
  });

  it("keeps the running total of a waterfall", () => {
    expect(rows("waterfall").map((row) => row.at(-1))).toEqual(["$88", "$58", "$58"]);
  });
});

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
