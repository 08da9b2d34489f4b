import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { answerCsv, answerJson } from "../../db/exports/answer";
import { FILE_NAMES } from "../../db/vocabulary";
import { useTinyReleases } from "./tiny-release";

const ORIGIN = "https://ledger.example";
const GOLDEN = join(__dirname, "golden");
/** Set to write the files anew after a change of the contract that is meant. */
const WRITES = process.env.LEDGER_GOLDEN === "write";

const ask = (path: string) =>
  new Request(`${ORIGIN}${path}`, { headers: { host: "ledger.example" } });

function compare(name: string, bytes: Buffer): void {
  const path = join(GOLDEN, name);
  if (WRITES) writeFileSync(path, bytes);
  expect(existsSync(path)).toBe(true);
  expect(bytes.toString("utf8")).toBe(readFileSync(path, "utf8"));
  expect(bytes.equals(readFileSync(path))).toBe(true);
}

beforeAll(() => {
  useTinyReleases();
});

describe("the bytes of a file are a contract", () => {
  test.each(FILE_NAMES)("/%s.csv", async (file) => {
    const answer = await answerCsv(file, ask(`/${file}.csv`));
    compare(`${file}.csv`, Buffer.from(await answer.arrayBuffer()));
  });

  test.each([
    ["none.csv", "/deals.csv?country=ISL"],
    ["bom-raw.csv", "/deals.csv?bom=1&raw=1&columns=id,title_en,summary_en"],
    ["one-column.csv", "/deals.csv?columns=title_ar"],
    ["share.csv", "/lines.csv?columns=id,usd_best,share_country,share_sector&country=ARE"],
  ])("%s is %s", async (name, path) => {
    const file = path.startsWith("/deals") ? "deals" : "lines";
    const answer = await answerCsv(file, ask(path));
    compare(name, Buffer.from(await answer.arrayBuffer()));
  });

  test("/deals.json", async () => {
    const answer = await answerJson("deals", ask("/deals.json?limit=2"));
    const text = JSON.stringify(await answer.json(), null, 2);
    compare("deals.json", Buffer.from(`${text}\n`));
  });
});
