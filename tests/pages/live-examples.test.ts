// Nothing in an example of a rule is written by hand: when everything in a release is another, so is every fact.
import Database from "better-sqlite3";
import { describe, expect, test, vi } from "vitest";
import MethodPage from "../../app/[locale]/method/page";
import { RULE_GROUPS, type RuleExamples } from "../../components/method/rule-list";
import { openRelease } from "../../db/open";
import type { Fact } from "../../db/queries/examples/fact";
import { findExamples } from "../../db/queries/rules";
import { copyOfRelease } from "../support/database";
import { renderPage } from "./render-page";

vi.mock("next/headers", () => ({
  headers: async () => new Headers({ host: "ledger.example" }),
}));

/** 2025-07 becomes 2035-07. */
const later = (column: string) =>
  `${column} = substr(${column}, 1, 2) || (substr(${column}, 3, 1) + 1) || substr(${column}, 4)`;

/** Every amount, name and date of a release becomes another; who stands where, and why, stays. */
const OTHERWISE = [
  `update deals set title_en = title_en || ' *', title_ar = title_ar || ' *', ${later("since")},
     counted_in_why_en = counted_in_why_en || ' *'`,
  `update sources set publisher = publisher || ' *', title = title || ' *', ${later("published_on")}`,
  "update series set title_en = title_en || ' *'",
  "update assessments set title_en = title_en || ' *'",
  `update deal_events set ${later('"on"')}`,
  "update lines set low = low * 3, amount = amount * 3, high = high * 3, gross = gross * 3, per_year = per_year * 3",
  "update lines set claimed_most = claimed_most * 3, standing_most = standing_most * 3",
  `update claims set amount = amount * 3, low = low * 3, high = high * 3, usd_low = usd_low * 3, usd_best = usd_best * 3,
     usd_high = usd_high * 3, rate = rate * 2, reason_en = reason_en || ' *', ${later("rate_month")}`,
  "update estimates set low = low * 2, best = best * 2, high = high * 2",
  `update figures set value = value * 2, low = low * 2, high = high * 2, ${later("period")}`,
  "update complaints set sentence_en = sentence_en || ' *', silenced_en = silenced_en || ' *'",
];

/** Facts that name an amount, a record, a day or somebody's words; codes and counts may well be the same. */
const TOLD: readonly Fact["is"][] = [
  "money",
  "stated",
  "quantity",
  "rate",
  "deal",
  "series",
  "source",
  "text",
  "period",
  "code",
];

function another(): RuleExamples {
  const { path } = copyOfRelease();
  const writer = new Database(path);
  for (const change of OTHERWISE) expect(writer.prepare(change).run().changes).toBeGreaterThan(0);
  writer.close();
  const db = openRelease(path);
  const examples = findExamples(db);
  db.$client.close();
  return examples;
}

const before: RuleExamples = findExamples(copyOfRelease().db);
const after = another();
const rules = Object.values(RULE_GROUPS).flat();
/** Counts lines and names nothing; shown by the page's own citation. */
const WITHOUT_FACTS = ["group-by", "citation-formats"];

describe("an example of a rule", () => {
  test.each(rules.filter((rule) => !WITHOUT_FACTS.includes(rule)))(
    "%s: each fact of it is another where the data are",
    (rule) => {
      const told = Object.entries(before[rule] ?? {}).filter(([, { is }]) => TOLD.includes(is));
      expect(told.length).toBeGreaterThan(0);
      for (const [name, fact] of told)
        expect([name, after[rule]?.[name]]).not.toEqual([name, fact]);
    },
  );

  test("lines by kind of money are counted anew when one is of another kind", () => {
    const { path } = copyOfRelease();
    const writer = new Database(path);
    writer.exec(
      "update lines set flow = 'trade' where id = (select min(id) from lines where flow = 'investment')",
    );
    writer.close();
    const db = openRelease(path);
    const now = findExamples(db)["group-by"];
    db.$client.close();
    const was = before["group-by"];
    const count = (fact?: Fact) => (fact?.is === "number" ? fact.value : Number.NaN);
    expect(count(now?.lines)).toBe(count(was?.lines));
    expect(count(now?.investment)).toBe(count(was?.investment) - 1);
    expect(count(now?.trade)).toBe(count(was?.trade) + 1);
  });

  test("how a page is cited is shown by this page, as of its release", async () => {
    const html = await renderPage(MethodPage, {});
    const own = html.slice(html.indexOf('id="rule-citation-formats"'));
    const { release } = copyOfRelease();
    expect(own.slice(0, own.indexOf("db/rules/citation-formats.ts"))).toContain(release);
  });
});
