// What a release says it changed, after an editor's hand changed the files.
import { describe, expect, test } from "vitest";
import { tableWords } from "../../components/data/change-words";
import { openRelease } from "../../db/open";
import { ARABIC } from "../../db/publish/changed-arabic";
import { publish } from "../../db/publish/publish";
import { releasePath } from "../../db/release-folder";
import { changes } from "../../db/schema/record";
import { LOCALES } from "../../db/vocabulary";
import { copyOfData, edit } from "../support/data-folder";
import { copyOfRelease } from "../support/database";

const PORT = "deals/dp-world-tartus-port.yaml";
const DEAL = "deal:dp-world-tartus-port";

type Edit = readonly [file: string, change: (text: string) => string];

/** The changes a new release lists, without their places. */
function changesAfter(...edits: readonly Edit[]) {
  const { folder } = copyOfRelease();
  const data = copyOfData();
  for (const [file, change] of edits) edit(data, file, change);
  const next = publish({ data, releases: folder, date: "2026-11-23" });
  if (next.outcome !== "published") throw new Error(`expected a release, not: ${next.outcome}`);
  const db = openRelease(releasePath(next.id, folder));
  const found = db.select().from(changes).all();
  db.$client.close();
  return found.map(({ position: _, ...change }) => change);
}

const claim = (amount: number) =>
  `  - what: value\n    amount: ${amount}\n    currency: USD\n    qualifier: exact\n    source: lbci-2025-05-16-dp-world\n`;

describe("the list of changes", () => {
  test("a claim written above all others is one claim more; no other is judged anew for having moved", () => {
    const found = changesAfter([
      PORT,
      (text) => text.replace("claims:\n", `claims:\n${claim(8e8)}`),
    ]);
    expect(found).toEqual([
      expect.objectContaining({ change: "added", record: DEAL, now: "agrees" }),
    ]);
  });

  test("a source that came is told by its id", () => {
    const found = changesAfter([
      "sources.csv",
      (text) => {
        const row = text.split("\n").find((line) => line.startsWith("founding-article,")) ?? "";
        return `${text.trimEnd()}\n${row.replace("founding-article", "a-page-more").replace("://", "://more.")}\n`;
      },
    ]);
    expect(found).toEqual([
      { change: "added", record: "source:a-page-more", field: null, was: null, now: null },
    ]);
  });

  test("a claim judged otherwise is told with both verdicts, and with what that does to the deal", () => {
    const found = changesAfter([
      PORT,
      (text) =>
        text.replace(
          /( {4}source: al-wehda-tartus-handover\n)/,
          "$1    rejected:\n      en: Said of another port.\n      ar: قيل عن مرفأ آخر.\n",
        ),
    ]);
    expect(found).toContainEqual(
      expect.objectContaining({ change: "verdict", record: DEAL, now: "rejected" }),
    );
    expect(found.every(({ record }) => record === DEAL)).toBe(true);
  });

  test("texts that read otherwise in Arabic are counted, table by table", () => {
    const found = changesAfter(
      ["parties.csv", (text) => text.replace("موانئ دبي العالمية", "دي بي وورلد")],
      [
        PORT,
        (text) =>
          text
            .replace("  ar: امتياز", "  ar: عقد امتياز")
            .replace("ar: تسليم المرفأ وبدء التشغيل", "ar: تسلّم المرفأ وبدء تشغيله")
            .replace("      ar: مذكرة تفاهم\n", "      ar: مذكرة\n"),
      ],
      ["publishers.csv", (text) => text.replace("SANA,سانا", "SANA,الوكالة العربية السورية")],
    );
    const arabic = (table: string, count: number) => ({
      change: "changed",
      record: `table:${table}`,
      field: "arabic",
      was: null,
      now: String(count),
    });
    expect(found).toEqual([
      arabic("deals", 1),
      arabic("deal_events", 1),
      // One name, however many deals have it.
      arabic("deal_parties", 1),
      arabic("claims", 1),
      arabic("sources", 1),
    ]);
  });

  test("every Arabic column that people write is looked at, and its table has a name on the page", () => {
    const { db } = copyOfRelease();
    const columns = db.$client
      .prepare<[], string>(
        `select m.name || '.' || c.name from sqlite_schema m, pragma_table_info(m.name) c
         where m.type = 'table' and c.name like '%\\_ar' escape '\\'`,
      )
      .pluck()
      .all()
      .filter((name) => !/^(complaints|countries)\./.test(name));
    db.$client.close();
    const known = ARABIC.flatMap(({ table, texts }) => texts.map(([, ar]) => `${table}.${ar}`));
    expect(known.sort()).toEqual(columns.sort());
    for (const { table } of ARABIC)
      for (const locale of LOCALES) expect(tableWords(locale, table)).toBeDefined();
  });

  test("what is new in both languages, or changed in English alone, is no change of Arabic", () => {
    const found = changesAfter([
      PORT,
      (text) =>
        text
          .replace("en: port handed over and operations started", "en: handover of the port")
          .replace("open_questions:\n", "open_questions:\n  - en: Since when?\n    ar: منذ متى؟\n"),
    ]);
    expect(found).toEqual([]);
  });

  test("a claim that is gone is told; so is an amount that is another", () => {
    const found = changesAfter([
      PORT,
      (text) => text.replace("amount: 800000000000\n", "amount: 810000000000\n"),
    ]);
    expect(found.map(({ change, was, now }) => [change, was, now])).toEqual([
      ["added", null, "rejected"],
      ["removed", "rejected", null],
    ]);
  });

  test("figures and estimates are told too: another value, one more, one less, judged anew", () => {
    const row = "2011,SYR,20000000,,,at-least,,founding-article,,";
    const found = changesAfter(
      [
        "figures/population.csv",
        (text) =>
          text
            .replace(row, row.replace("20000000", "21000000"))
            .replace(/^2022,SY08,.*\n/m, "")
            .concat("2019,SY08,1,,,exact,,founding-article,,,,,,\n"),
      ],
      ["estimates.csv", (text) => text.replace(",2300000000,,exact,", ",2400000000,,exact,")],
    );
    const population = (period: string, place: string, source: string) => ({
      record: "series:population",
      field: `figure|${period}|${place}|${source}`,
    });
    expect(found).toEqual(
      expect.arrayContaining([
        {
          change: "changed",
          record: "estimate:damage-value-01",
          field: "best",
          was: "2300000000",
          now: "2400000000",
        },
        {
          change: "changed",
          ...population("2011", "SYR", "founding-article"),
          was: "20000000",
          now: "21000000",
        },
        { change: "added", ...population("2019", "SY08", "founding-article"), was: null, now: "1" },
        {
          change: "removed",
          ...population("2022", "SY08", "hdx-2022-fts-fixture"),
          was: "1512000",
          now: null,
        },
      ]),
    );
    expect(found.filter(({ record }) => record.startsWith("deal:"))).toEqual([]);
  });
});
