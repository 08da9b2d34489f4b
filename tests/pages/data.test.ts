import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import CorrectionsPage from "../../app/[locale]/corrections/page";
import DataPage from "../../app/[locale]/data/page";
import ReleasePage from "../../app/[locale]/releases/[id]/page";
import ReleasesPage from "../../app/[locale]/releases/page";
import { sourceOf } from "../../app/sources-of";
import { ChangeTable } from "../../components/data/change-table";
import { fileSize } from "../../components/data/file-size";
import { foldChanges } from "../../components/data/fold-changes";
import { PARAMETERS_AR } from "../../components/data/parameters-ar";
import { format } from "../../components/i18n/format";
import { ledger } from "../../db/client";
import { answerCsv } from "../../db/exports/answer";
import { FILES } from "../../db/exports/files";
import { answerParquet, tablesIn } from "../../db/exports/parquet-file";
import { publish } from "../../db/publish/publish";
import { EVERY_SOURCE, listSources } from "../../db/queries/sources";
import { FILE_NAMES } from "../../db/vocabulary";
import { copyOfData, edit } from "../support/data-folder";
import { copyOfRelease } from "../support/database";
import { renderPage, rowOf } from "./render-page";

vi.mock("next/headers", () => ({
  headers: async () => new Headers({ host: "ledger.example" }),
}));

const rowsOf = async (file: (typeof FILE_NAMES)[number]) => {
  const answer = await answerCsv(file, new Request(`http://ledger.example/${file}.csv`));
  return { rows: answer.headers.get("x-total-count"), text: await answer.text() };
};

describe("the page of data", () => {
  test("lists every file with its rows, its forms and all its columns", async () => {
    const html = await renderPage(DataPage, {});
    for (const file of FILE_NAMES) {
      const { rows } = await rowsOf(file);
      expect(html).toContain(`>${format("en").number(Number(rows))}</td>`);
      for (const address of [`/${file}.csv`, `/${file}.csv?bom=1`, `/${file}.json`])
        expect(html).toContain(`href="${address}"`);
      for (const { name } of FILES[file].columns)
        expect(html).toContain(`<code dir="ltr">${name}</code>`);
    }
    expect(html).toContain('href="/deals.zip"');
    expect(html).toContain("http://ledger.example/openapi.json");
  });

  test("says in Arabic what may be asked of a file", async () => {
    const html = await renderPage(DataPage, {}, { locale: "ar" });
    const sentences = FILE_NAMES.flatMap((file) =>
      FILES[file].parameters.flatMap(({ description }) => description.split(/(?<=\.) /)),
    );
    expect(Object.keys(PARAMETERS_AR).sort()).toEqual([...new Set(sentences)].sort());
    for (const arabic of Object.values(PARAMETERS_AR)) expect(html).toContain(arabic);
  });

  test("says where a column lies in the database under another name, and each of these is there", async () => {
    const html = await renderPage(DataPage, {});
    const named = [...html.matchAll(/In the database: <code dir="ltr">(\w+)\.(\w+)<\/code>/g)];
    expect(named.length).toBeGreaterThan(20);
    const { db } = ledger();
    for (const [, table = "", column = ""] of named)
      expect([
        `${table}.${column}`,
        db.$client
          .prepare("select count(*) from pragma_table_info(?, 'main') where name = ?")
          .pluck()
          .get(table, column),
      ]).toEqual([`${table}.${column}`, 1]);
    expect(html).toContain("lines.amount");
    expect(html).toContain("lines.left_out");
  });

  test("says of every file how it is cited, three ways, at its pinned address", async () => {
    const { release } = ledger();
    const html = (await renderPage(DataPage, {})).replaceAll("&quot;", '"');
    for (const file of [...FILE_NAMES.map((name) => `${name}.csv`), "deals.zip"]) {
      const [, box = ""] = html.split(`id="cite-${file}"`);
      const [own = ""] = box.split("</details>");
      const address = `http://ledger.example/${file}?release=${release}`;
      expect(own).toContain(`release ${release}`);
      expect(own).toContain(`url = {${address}},`);
      expect(own).toContain(`"URL": "${address}"`);
      expect(own).toContain('"type": "dataset"');
    }
  });

  test("works out a total that the file gives to the dollar", async () => {
    const { text } = await rowsOf("lines");
    const rows: Record<string, string>[] = parse(text, { columns: true });
    const kept = rows.filter(({ counted, flow }) => counted === "true" && flow === "investment");
    const sum = (column: string) => kept.reduce((all, row) => all + Number(row[column]), 0);
    const html = await renderPage(DataPage, {});
    for (const column of ["usd_best", "usd_low", "usd_high"])
      expect(html).toContain(format("en").exactMoney(sum(column)));
    expect(html).toContain(`${kept.length} rows`);
  });
});

describe("releases and corrections", () => {
  const before = process.env.LEDGER_RELEASES;
  const copy = copyOfRelease();
  let newest = "";

  beforeAll(() => {
    process.env.LEDGER_RELEASES = copy.folder;
    const data = copyOfData();
    edit(data, "deals/silklink-stc.yaml", (text) =>
      text
        .replace(/^ {2}en: .*SilkLink.*$/m, "  en: SilkLink renamed")
        .replace(/^(summary:[\s\S]*?\n {2}ar: )/m, "$1يقال "),
    );
    edit(
      data,
      "corrections.csv",
      (text) =>
        `${text.trimEnd()}\n2026-11-20,deal:silklink-stc,Two billion,ملياران,0.8 billion,0.8 مليار,A reader\n`,
    );
    const published = publish({ data, releases: copy.folder, date: "2026-11-23" });
    if (published.outcome !== "published") throw new Error("the changed data were not published");
    newest = published.id;
  });
  afterAll(() => {
    process.env.LEDGER_RELEASES = before;
  });

  test("every kept release is listed with its size, and the newest is marked", async () => {
    const html = await renderPage(ReleasesPage, {});
    for (const id of [newest, copy.release]) {
      expect(html).toContain(`href="/en/releases/${id}"`);
      expect(html).toContain(`href="/releases/${id}.sqlite"`);
    }
    expect(html.match(/class="tag"/g)).toHaveLength(1);
    expect(html.indexOf(newest)).toBeLessThan(html.indexOf(copy.release));
  });

  test("a size is told in megabytes, or in kilobytes where there is no whole one", () => {
    const sizes = [255, 71_381, 999_999, 1_000_000, 2_949_120];
    expect(sizes.map((bytes) => fileSize("en", bytes))).toEqual([
      "0.3 KB",
      "71 KB",
      "1,000 KB",
      "1 MB",
      "2.9 MB",
    ]);
    expect(fileSize("ar", 71_381)).toBe("71 كيلوبايت");
  });

  test("a pinned list does not know of later releases", async () => {
    const html = await renderPage(ReleasesPage, {}, { query: { release: copy.release } });
    expect(html).not.toContain(newest);
  });

  test("a release says what it changed, with links as of itself", async () => {
    expect(ledger().release).toBe(newest);
    const html = await renderPage(ReleasePage, { id: newest });
    for (const table of tablesIn(newest)) {
      const file = `/releases/${newest}/${table}.parquet`;
      const answer = await answerParquet(
        newest,
        `${table}.parquet`,
        new Request(`http://any${file}`),
      );
      const size = fileSize("en", (await answer.arrayBuffer()).byteLength);
      expect(html).toContain(`<a href="${file}" dir="ltr" download="">${table}</a> (${size})`);
    }
    expect(html).toContain(`href="/en/deals/silklink-stc?release=${newest}"`);
    expect(html).toContain("SilkLink renamed");
    expect(html).toContain("English title");
    const told = html.slice(html.indexOf("Titles and summaries of deals"));
    expect(told.slice(0, told.indexOf("</tr>"))).toMatch(/Arabic wording.*>1 text</);
    const arabic = await renderPage(ReleasePage, { id: newest }, { locale: "ar" });
    expect(arabic).toContain("عناوين الصفقات وملخصاتها");
    expect(arabic).toContain(">نص واحد<");
    const first = await renderPage(ReleasePage, { id: copy.release });
    expect(first).toContain("The first release kept here");
  });

  test("a series that was filled in is one row of the page, however many figures it got", async () => {
    const change = { change: "added", record: "series:population", was: null, now: "5" };
    const changes = [...Array(40).keys()].map((position) => ({
      ...change,
      position,
      field: `figure|${1980 + position}|SYR|a-source`,
    }));
    const one = {
      ...change,
      position: 40,
      field: "figure|2020|SY01|other",
      was: "4000",
      now: "5000",
    };
    expect(foldChanges([...changes, one])).toEqual([
      { ...changes[0], field: "figures|40|a-source", now: null },
      one,
    ]);
    const titles = new Map([["series:population", { text: "Population", lang: "en" as const }]]);
    const [known] = listSources(ledger().db, EVERY_SOURCE, { limit: 1, offset: 0 });
    if (!known) throw new Error("the release has no sources");
    const html = renderToStaticMarkup(
      ChangeTable({
        locale: "en",
        changes: [...changes, one],
        titles,
        sources: new Map([["a-source", sourceOf(known)]]),
        units: new Map([["series:population", { code: "SYP" }]]),
        release: newest,
      }),
    );
    // Whose they are, by name; a source that is gone has its id alone.
    expect(html).toContain("40 figures");
    expect(html).toContain(`href="/en/sources/${known.id}?release=${newest}"`);
    expect(html).toContain("2020, Damascus");
    expect(html).toContain(">other</code>");
    expect(html).toContain("SYP");
    expect(html).toContain("5,000");
    expect(html.match(/>Population</g)).toHaveLength(2);
  });

  test("a release that is not kept, or no id at all, is a page that does not exist", async () => {
    for (const id of ["2020-01-01-00000000", "latest", "../current"])
      await expect(renderPage(ReleasePage, { id })).rejects.toThrow("404");
  });

  test("a correction names its record, what was wrong, what is right and who told us", async () => {
    const html = await renderPage(CorrectionsPage, {}, { locale: "ar" });
    const row = rowOf(html, "correction-0");
    for (const said of ["/ar/deals/silklink-stc", "ملياران", "0.8 مليار", "A reader"])
      expect(row).toContain(said);
  });

  test("where nothing was corrected, the page says so and how to tell us", async () => {
    const html = await renderPage(CorrectionsPage, {}, { query: { release: copy.release } });
    const kept = readFileSync(join(__dirname, "../../db/data/corrections.csv"), "utf8");
    const isEmpty = kept.trim().split("\n").length === 1;
    expect(html.includes("None published yet")).toBe(isEmpty);
    // A file of nothing is not offered.
    expect(html.includes("/corrections.csv")).toBe(!isEmpty);
    expect(html).toContain("names no address to write to");
    expect(html).toContain('href="/feed.xml"');
  });
});
