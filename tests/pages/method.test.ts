import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import MethodPage from "../../app/[locale]/method/page";
import PathPage from "../../app/[locale]/path/page";
import { format } from "../../components/i18n/format";
import { CHECKS_AR } from "../../components/method/checks-ar";
import { CHECKS_EN } from "../../components/method/checks-en";
import { ODD } from "../../components/method/complaint-table";
import { RULE_GROUPS } from "../../components/method/rule-list";
import { RULES_AR } from "../../components/method/rules-ar";
import { RULES_EN } from "../../components/method/rules-en";
import { ledger } from "../../db/client";
import { NO_FILTERS } from "../../db/filters";
import { openRelease } from "../../db/open";
import { publish } from "../../db/publish/publish";
import { getCoverage } from "../../db/queries/coverage";
import { countLines, listDeals } from "../../db/queries/deals";
import { getRelease } from "../../db/queries/release";
import { findExamples } from "../../db/queries/rules";
import { releasePath } from "../../db/release-folder";
import { deal_events } from "../../db/schema/deals";
import { LEFT_OUT, LOCALES, STAGES } from "../../db/vocabulary";
import { copyOfData, edit } from "../support/data-folder";
import { temporaryFolder } from "../support/temporary-folder";
import { renderPage } from "./render-page";

vi.mock("next/headers", () => ({
  headers: async () => new Headers({ host: "ledger.example" }),
}));

const { db } = ledger();
const RULES = join(__dirname, "../../db/rules");

/** The first line of every file in a folder of rules, by the file's name. */
function openingSentences(folder: string, without: readonly string[] = []): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith(".ts") && !without.includes(name))
      .map((name) => {
        const [line = ""] = readFileSync(join(folder, name), "utf8").split("\n");
        return [name.slice(0, -".ts".length), line.replace(/^\/\/ /, "")];
      }),
  );
}

const unescaped = (html: string) =>
  html
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

describe("the sentences of the rules", () => {
  test("are the first lines of the files that apply them, word for word", () => {
    expect(RULES_EN).toEqual(openingSentences(RULES));
    expect(CHECKS_EN).toEqual(
      openingSentences(join(RULES, "plausibility"), ["facts.ts", "wording.ts"]),
    );
  });

  test("each have a sentence in Arabic", () => {
    expect(Object.keys(RULES_AR).sort()).toEqual(Object.keys(RULES_EN).sort());
    expect(Object.keys(CHECKS_AR).sort()).toEqual(Object.keys(CHECKS_EN).sort());
    for (const sentence of [...Object.values(RULES_AR), ...Object.values(CHECKS_AR)]) {
      expect(sentence).toMatch(/\p{Script=Arabic}/u);
      expect(sentence).not.toMatch(/\p{Script=Latin}/u);
    }
  });

  test("have a name for everything they let through with a remark", () => {
    const code = readdirSync(join(RULES, "plausibility"))
      .map((name) => readFileSync(join(RULES, "plausibility", name), "utf8"))
      .join("\n");
    const rules = [...code.matchAll(/(?:\brule: |\bcomplaint\(|\blook\()"([a-z-]+)"/g)];
    const passing = new Set(rules.map(([, rule = ""]) => rule));
    for (const stops of ["cycle", "duplicate", "impossible-date", "unknown-reference"])
      expect(passing.delete(stops), stops).toBe(true);
    expect([...ODD].sort()).toEqual([...passing].sort());
  });

  test("stand in exactly one group each", () => {
    expect(Object.values(RULE_GROUPS).flat().sort()).toEqual(Object.keys(RULES_EN).sort());
  });

  test.each(LOCALES)(
    "stand on the page, each beside an example from the data (%s)",
    async (locale) => {
      const html = unescaped(await renderPage(MethodPage, {}, { locale }));
      const sentences = locale === "ar" ? RULES_AR : RULES_EN;
      for (const [rule, sentence] of Object.entries(sentences)) {
        const from = html.indexOf(`id="rule-${rule}"`);
        const own = html.slice(from, html.indexOf(`db/rules/${rule}.ts`, from));
        expect(own).toContain(sentence);
        expect(own).not.toContain(
          locale === "ar" ? "لا مثال على هذه القاعدة" : "no example of this rule",
        );
      }
      for (const sentence of Object.values(locale === "ar" ? CHECKS_AR : CHECKS_EN))
        expect(html).toContain(sentence);
    },
  );
});

describe("the examples", () => {
  test("are the cases that the rules were made for", () => {
    const examples = findExamples(db);
    expect(examples.claims?.deal).toMatchObject({ id: "dp-world-tartus-port" });
    expect(examples.claims?.rejected).toMatchObject({ amount: 800_000_000_000 });
    expect(examples.plausibility?.deal).toMatchObject({ id: "dp-world-tartus-port" });
    expect(examples.packages?.package).toMatchObject({ id: "memoranda-2025-08" });
    expect(examples.lines?.holder).toMatchObject({ id: "silklink-stc" });
    expect(examples.currency?.currency).toMatchObject({ code: "EUR" });
  });

  test("name a line that is left out for the very reason they give", () => {
    const { deal, reason } = findExamples(db)["left-out"] ?? {};
    if (deal?.is !== "deal" || reason?.is !== "left-out") throw new Error("nothing is left out");
    const among = listDeals(
      db,
      { ...NO_FILTERS, counting: [reason.code] },
      { locale: "en", limit: 1000, offset: 0 },
    );
    expect(among.map(({ deal: { id } }) => id)).toContain(deal.id);
  });

  test("show how two amounts that agree are worded, and how near is near enough", async () => {
    const { firstSaid, secondSaid, apart, within } = findExamples(db)["claim-agreement"] ?? {};
    if (firstSaid?.is !== "stated" || secondSaid?.is !== "stated") throw new Error("no example");
    if (apart?.is !== "percent" || within?.is !== "percent") throw new Error("no example");
    expect(apart.value).toBeLessThanOrEqual(within.value);
    const html = unescaped(await renderPage(MethodPage, {}));
    const own = html.slice(html.indexOf('id="rule-claim-agreement"'));
    const sentence = own.slice(0, own.indexOf("db/rules/claim-agreement.ts"));
    for (const said of [firstSaid, secondSaid])
      expect(sentence).toContain(format("en").stated(said));
    expect(sentence).toContain(format("en").percent(within.value));
  });

  test("change when the data change", () => {
    const data = copyOfData();
    edit(data, "deals/dp-world-tartus-port.yaml", (text) =>
      text.replace("800000000000", "900000000000"),
    );
    edit(data, "deals/memoranda-2025-08.yaml", (text) =>
      text.replaceAll("amount: 14000000000", "amount: 15000000000"),
    );
    const releases = temporaryFolder("examples");
    const published = publish({ data, releases, date: "2026-11-23" });
    if (published.outcome === "stopped") throw new Error("the changed data were not published");
    const changed = openRelease(releasePath(published.id, releases));
    const examples = findExamples(changed);
    expect(examples.claims?.rejected).toMatchObject({ amount: 900_000_000_000 });
    expect(examples.plausibility?.claimed).toMatchObject({ amount: 900_000_000_000 });
    expect(examples.packages?.gross).toMatchObject({ usd: 15_000_000_000 });
    expect(examples.totals).not.toEqual(findExamples(db).totals);
    changed.$client.close();
  });
});

describe("what the page counts", () => {
  const soft = (text: string) => text.replaceAll("\u00a0", " ");
  const money = (sum: number, places?: number) => {
    const f = format("en");
    const size = Math.abs(sum);
    const said = places === 1 || places === 2 ? f.moneyTo(places, size) : f.money(size);
    return soft(said).replace("$", "");
  };
  /** "−$14,000" with whatever minus: -14000. */
  const dollarsIn = (text: string) =>
    Number(text.replace(/[^\d]/g, "")) * (/[-\u2212]/.test(text) ? -1 : 1);

  test("leads to lists of just as many deals", async () => {
    const html = await renderPage(MethodPage, {});
    for (const stage of STAGES) {
      const count = countLines(db, { ...NO_FILTERS, stage: [stage] });
      expect(html).toMatch(new RegExp(`deals\\?stage=${stage}">${count}<`));
    }
    for (const reason of LEFT_OUT) {
      const count = countLines(db, { ...NO_FILTERS, counting: [reason] });
      if (count > 0) expect(html).toMatch(new RegExp(`deals\\?counting=${reason}">${count}<`));
      else expect(html).not.toContain(`deals?counting=${reason}"`);
    }
  });

  test("every step of the path leads to the page of the deals that add up to it", async () => {
    const html = unescaped(await renderPage(MethodPage, {}));
    const steps = [...html.matchAll(/class="cited" href="\/en\/path\?([^"]+)"[^>]*>([^<]*)</g)];
    expect(steps.length).toBeGreaterThan(12);
    for (const [, query = "", said = ""] of steps) {
      const { flow = "", step = "" } = Object.fromEntries(new URLSearchParams(query));
      const page = unescaped(await renderPage(PathPage, {}, { query: { flow, step } }));
      // A reader is told billions; the dollars of each row stand beside them for machines.
      const table = page.slice(page.indexOf("<tbody>"), page.indexOf("</tfoot>"));
      const amounts = [...table.matchAll(/<data value="(-?\d+)"/g)].map(([, n]) => Number(n));
      const total = amounts.pop();
      const sum = amounts.reduce((n, amount) => n + amount, 0);
      expect([query, sum]).toEqual([query, total]);
      const rounded = soft(said).match(/[\d.]+ (?:bn|m|trn)/)?.[0];
      if (rounded === undefined) expect([query, dollarsIn(said)]).toEqual([query, sum]);
      else expect([1, 2, undefined].map((places) => money(sum, places))).toContain(rounded);
    }
  });

  test("every event is in one month, or said to have no month", () => {
    const { months, yearly, undated, thin } = getCoverage(db, getRelease(db).published_on);
    const monthly = months.reduce((sum, { events }) => sum + events, 0);
    expect(monthly + yearly + undated).toBe(db.select().from(deal_events).all().length);
    expect(months.map(({ month }) => month)).toEqual(months.map(({ month }) => month).sort());
    expect(thin?.events).toBe(
      months
        .filter(({ month }) => month > (thin?.after ?? ""))
        .reduce((sum, { events }) => sum + events, 0),
    );
  });
});
