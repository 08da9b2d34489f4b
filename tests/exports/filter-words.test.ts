import { expect, test } from "vitest";
import { filterWords } from "../../db/exports/filter-words";
import { namesIn } from "../../db/exports/names";
import { DEAL_PARAMETERS } from "../../db/exports/parameters";
import { readQuery } from "../../db/exports/query";
import { copyOfRelease } from "../support/database";

const names = namesIn(copyOfRelease().db.$client);
const wordsOf = (search: string) =>
  filterWords(readQuery(new URLSearchParams(search), DEAL_PARAMETERS).query, names);

test("no filter is missing from the words a file travels with", () => {
  const asked = {
    country: "SAU",
    sector: "power",
    governorate: "SY01",
    stage: "mou",
    flow: "trade",
    counting: "counted",
    deal: "dp-world-tartus-port",
    part: "month:2025-07",
    share: "country:alone",
    from: "2025",
    to: "2026",
    q: "port",
  };
  expect(Object.keys(asked)).toEqual(DEAL_PARAMETERS.map(({ name }) => name));
  expect(wordsOf(String(new URLSearchParams(asked)))).toHaveLength(DEAL_PARAMETERS.length);
});

test("parts of two breakdowns are two filters, in words too", () => {
  expect(wordsOf("part=country:SAU&part=sector:power&part=country:none")).toEqual([
    "Parts by country: SAU or none",
    "Parts by sector: power",
  ]);
});
