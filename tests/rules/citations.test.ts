import { describe, expect, test } from "vitest";
import { bibtexOf, type CitedPage, citePage, cslOf } from "@/db/rules/citation-formats";
import { cite } from "@/db/rules/citations";
import { aSource } from "./builders";

const sana = aSource({
  id: "sana",
  publisher: "SANA",
  title: "توقيع مذكرة تفاهم",
  url: "https://sana.sy/?p=1",
  published_on: "2025-07-13",
  language: "ar",
  kind: "agency",
});

describe("a citation", () => {
  test("names publisher, title, date, address and the day it was seen", () =>
    expect(cite(aSource({ published_on: "2025-07" }), "en", "2026-11-22").text).toBe(
      "A Daily, “A title”, July 2025, https://example.org/press, seen 22 November 2026",
    ));
  test("keeps a title in its own language and isolates its direction", () =>
    expect(cite(sana, "en").text).toBe(
      "SANA, \u2068“توقيع مذكرة تفاهم”\u2069, 13 July 2025, https://sana.sy/?p=1",
    ));
  test("in Arabic uses Levantine months and Western digits", () =>
    expect(cite(sana, "ar").text).toBe(
      "\u2068SANA\u2069، «توقيع مذكرة تفاهم»، 13 تموز 2025، \u2068https://sana.sy/?p=1\u2069",
    ));
  test("says what is missing instead of leaving it out", () =>
    expect(
      cite(
        aSource({
          publisher: undefined,
          title: undefined,
          described_as: "A page on ports",
          url: undefined,
        }),
        "en",
      ).text,
    ).toBe("publisher not named, [A page on ports], undated, no address"));
  test("is never shortened", () => {
    const title = "word ".repeat(200).trim();
    expect(cite(aSource({ title }), "en").text).toContain(title);
  });
  test("gives its parts with their language, for the page to mark", () =>
    expect(cite(sana, "en").parts[1]).toEqual({
      role: "title",
      text: "“توقيع مذكرة تفاهم”",
      language: "ar",
    }));
});

describe("a page of the ledger", () => {
  const page: CitedPage = {
    ledger: "Syria Reconstruction Ledger",
    title: "Port & quay: 100% {sure}",
    url: "https://example.org/en/deals/dp-world?release=2026-11-22-abcd1234",
    release: "2026-11-22-abcd1234",
    publishedOn: "2026-11-22",
    seenOn: "2026-12-01",
    locale: "en",
  };
  test("is cited with its release and its pinned address", () =>
    expect(citePage(page)).toBe(
      "Syria Reconstruction Ledger, “Port & quay: 100% {sure}”, release 2026-11-22-abcd1234, 22 November 2026, https://example.org/en/deals/dp-world?release=2026-11-22-abcd1234, seen 1 December 2026",
    ));
  test("as BibTeX escapes what BibTeX reads as a command, but not the address", () => {
    const entry = bibtexOf(page);
    expect(entry).toContain("title = {{Port \\& quay: 100\\% sure}},");
    expect(entry).toContain(`url = {${page.url}},`);
    expect(entry).toContain("urldate = {2026-12-01},");
  });
  test("as CSL-JSON has dates in parts", () =>
    expect(cslOf(page)).toMatchObject({
      type: "webpage",
      issued: { "date-parts": [[2026, 11, 22]] },
      accessed: { "date-parts": [[2026, 12, 1]] },
      URL: page.url,
    }));
  test("is one entry beside any other page of its release, and a file is a dataset", () => {
    const asked = { ...page, url: page.url.replace("?", "?q=%D9%85&sector=power&") };
    const other = { ...page, url: page.url.replace("dp-world", "quay") };
    const entries = [page, asked, other].map((each) => bibtexOf(each).split("\n")[0]);
    expect(entries).toEqual([
      "@misc{syria-reconstruction-ledger-en-deals-dp-world-2026-11-22-abcd1234,",
      "@misc{syria-reconstruction-ledger-en-deals-dp-world-q-D9-85-sector-power-2026-11-22-abcd1234,",
      "@misc{syria-reconstruction-ledger-en-deals-quay-2026-11-22-abcd1234,",
    ]);
    expect(new Set([page, asked, other].map((each) => cslOf(each).id)).size).toBe(3);
    expect(cslOf({ ...page, type: "dataset" }).type).toBe("dataset");
  });
  test("without a day of reading says none", () => {
    expect(cslOf({ ...page, seenOn: undefined })).not.toHaveProperty("accessed");
    expect(citePage({ ...page, seenOn: undefined, locale: "ar" })).toContain("الإصدار");
  });
});
