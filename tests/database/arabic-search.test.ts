import { describe, expect, test } from "vitest";
import { NO_FILTERS } from "@/db/filters";
import { foldText } from "@/db/fold";
import { countBits } from "@/db/queries/bits";
import { chosenLines } from "@/db/queries/chosen-lines";
import { countSources } from "@/db/queries/sources";
import { lines } from "@/db/schema/money";
import { copyOfRelease } from "../support/database";

const { db } = copyOfRelease();
const found = (q: string) => countBits(chosenLines(db, { ...NO_FILTERS, q }));
const foundIds = (q: string) => {
  const bits = chosenLines(db, { ...NO_FILTERS, q });
  const ids = db.select({ id: lines.id }).from(lines).all();
  return ids.filter((_, at) => ((bits[at >> 5] ?? 0) >>> (at & 31)) & 1).map(({ id }) => id);
};

describe("search finds what a reader types, however it is spelled", () => {
  test.each([
    ["طرطوس", "طرطــوس", "طَرْطُوس"],
    ["الكهرباء", "كهرباء", "بالكهرباء", "للكهرباء", "والكهرباء"],
    ["اللاذقية", "اللاذقيه", "لاذقية"],
    ["إسمنت", "اسمنت", "الإسمنت", "الاسمنت"],
    ["مستشفى", "مستشفي", "المستشفى"],
    ["أورباكون القابضة", "اورباكون القابضه"],
    ["2025", "٢٠٢٥"],
  ])("%s", (written, ...otherwise) => {
    expect(found(written)).toBeGreaterThan(0);
    expect(otherwise.map(found)).toEqual(otherwise.map(() => found(written)));
  });

  test("a company by its Arabic name and by its Latin one", () => {
    expect(foundIds("موانئ دبي العالمية")).toContain("dp-world-tartus-port");
    expect(foundIds("DP World")).toContain("dp-world-tartus-port");
    expect(foundIds("حمزة الديري")).toEqual(["daraa-park-corniche"]);
    expect(foundIds("أكوا باور")).toContain("acwa-2500mw-jda");
  });

  test("a source by its publisher's Arabic name", () => {
    const by = (words: string) =>
      countSources(db, { filters: NO_FILTERS, kinds: [], words }).reduce(
        (n, { sources }) => n + sources,
        0,
      );
    expect(by("عنب بلدي")).toBeGreaterThan(0);
    expect(by("عنب بلدى")).toBe(by("عنب بلدي"));
  });

  test("the article is taken off long words and left on short ones", () => {
    expect(foldText("الكهرباء واللاذقية")).toBe("كهرباء لاذقيه");
    expect(foldText("الله")).toBe("الله");
  });
});
