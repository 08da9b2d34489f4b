// What the overview says under a filter, in either language.
import { describe, expect, test, vi } from "vitest";
import OverviewPage from "../../app/[locale]/page";
import { widestDisputes } from "../../app/overview-lists";
import { ledger } from "../../db/client";
import { renderPage } from "./render-page";

vi.mock("next/headers", () => ({
  headers: async () => new Headers({ host: "ledger.example" }),
}));

const overview = (query: Record<string, string>, locale: "en" | "ar" = "en") =>
  renderPage(OverviewPage, {}, { query, locale });

const ledeOf = (html: string) =>
  (html.match(/<p class="lede">(.*?)<\/p>/s)?.[1] ?? "").replaceAll(/<[^>]*>/g, "");

describe("a band of deals that state no value", () => {
  const query = { country: "SAU" };

  test("is said to be of no stated value, not of none", async () => {
    const lede = ledeOf(await overview(query));
    expect(lede).toMatch(/under way: value not stated \(\d+ deals?\)/);
    expect(lede).not.toMatch(/\$0 is under way|under way: \$0/);
  });

  test("leads to those deals", async () => {
    const html = await overview(query);
    expect(html).toMatch(
      /href="\/en\/deals\?[^"]*stage=under-way[^"]*counting=[^"]*no-value[^"]*"[^>]*>value not stated/,
    );
  });

  test("deals of another kind of money are not passed over: they are counted apart", async () => {
    const html = await overview({ country: "QAT", sector: "power" });
    expect(ledeOf(html)).toMatch(/Of another kind of money: \d deals, counted apart\./);
    expect(html).toContain(
      'href="/en/deals?country=QAT&amp;sector=power&amp;flow=assistance&amp;flow=trade"',
    );
    expect(ledeOf(await overview({}))).not.toContain("another kind of money");
  });

  test("in Arabic too", async () => {
    expect(ledeOf(await overview(query, "ar"))).toContain("قيد التنفيذ: قيمة غير معلنة (");
  });
});

describe("the deals that match", () => {
  test("are counted in sight, and lead to their list under the same filter", async () => {
    const html = await overview({ country: "QAT" });
    expect(html).toMatch(
      /<p role="status">\d+ deals match<\/p><a href="\/en\/deals\?country=QAT">List them</,
    );
  });

  test("are named where they are few, and not where they are many", async () => {
    expect(await overview({ q: "Damascus Towers" })).toMatch(
      /<div class="matching"><p><span>\d deals match<\/span>.*?<\/p><ul>(<li>.*?<\/li>)*?<li><a href="\/en\/deals\/[a-z0-9-]*towers/,
    );
    expect(await overview({ country: "SAU" })).toMatch(
      /<div class="matching"><p><span>[^<]*<\/span><a [^>]*>List them<\/a><\/p><\/div>/,
    );
    expect(await overview({})).not.toContain('class="matching"');
  });
});

describe("where no deal matches", () => {
  test("one sentence says so and what to take out; nothing is drawn of it, no sum is named", async () => {
    const html = await overview({ q: "zzzz" });
    expect(html.match(/class="empty-state"/g)).toHaveLength(1);
    expect(html).toContain("Take this filter out");
    expect(html).not.toContain("$0");
    expect(html).not.toMatch(/charts\/(by-sector|promise-and-need|waterfall|ladder)/);
  });
});

test("what does not follow the filter says so where one is set, and there only", async () => {
  const said = "The filter above does not apply here";
  expect((await overview({ country: "QAT" })).split(said)).toHaveLength(3);
  expect(await overview({})).not.toContain(said);
});

describe("where sources disagree", () => {
  test.each(["en", "ar"] as const)(
    "the widest gap is drawn, with all that was said, and the others are listed (%s)",
    async (locale) => {
      const [widest, ...others] = widestDisputes(ledger().db, locale, 4);
      if (!widest) throw new Error("no sources disagree");
      const html = await overview({}, locale);
      const part = html.slice(html.indexOf('id="disagree"'), html.indexOf('id="latest"'));
      const drawn = part.slice(0, part.indexOf("</figure>"));
      expect(drawn).toContain("<svg");
      expect(drawn.match(/<tr/g)?.length).toBeGreaterThan(2);
      expect(drawn).toContain(`deal=${widest.id}`);
      const listed = part.slice(part.indexOf("</figure>"));
      for (const { id } of others) expect(listed).toContain(`/${locale}/deals/${id}#claims`);
      expect(listed).not.toContain(`/deals/${widest.id}#`);
    },
  );
});
