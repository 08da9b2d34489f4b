import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { publish } from "../../db/publish/publish";
import { currentReleaseId } from "../../db/release-folder";
import { copyOfData, edit } from "../support/data-folder";
import { copyOfRelease } from "../support/database";
import { stateOf } from "./folder-state";

const DATE = "2026-11-23";
const PORT = "deals/dp-world-tartus-port.yaml";
const ROOT = join(__dirname, "../..");

describe("a broken data folder", () => {
  /** Each way to break the data, and where its complaint points. */
  const breaks: { file: string; rule: string; field?: RegExp; by: (text: string) => string }[] = [
    {
      file: "deals/accor-syria-hotels.yaml",
      rule: "shape",
      field: /^line \d+/,
      by: (text) => `${text}\n  : [ this is not YAML\n`,
    },
    {
      file: "deals/baladna-dairy.yaml",
      rule: "shape",
      field: /^events\.0\.stage$/,
      by: (text) => text.replace(/- stage: \S+/, "- stage: promised"),
    },
    {
      file: "deals/carlton-idlib.yaml",
      rule: "unknown-reference",
      field: /source/,
      by: (text) => text.replace(/^( +)source: \S+/m, "$1source: nobody-said-so"),
    },
    {
      file: PORT,
      rule: "tenfold",
      field: /claims/,
      by: (text) => text.replace(/^ {4}rejected:\n(?: {6}.*\n)+/m, ""),
    },
    {
      file: "sources.csv",
      rule: "shape",
      field: /^line 2, language$/,
      by: (text) => text.replace(/^(112ua-germany-60m,.*),([a-z]{2}),/m, "$1,ukrainian,"),
    },
    {
      file: "figures/population.csv",
      rule: "shape",
      field: /^line 2/,
      by: (text) => text.replace(/^(.*\n[^,]*,[^,]*),[^,]*/, "$1,many"),
    },
    {
      file: "exchange-rates.csv",
      rule: "shape",
      by: (text) => `${text}"never closed,1,2\n`,
    },
  ];

  test("it publishes nothing, reports every complaint at once, and leaves the served release untouched", () => {
    const { folder } = copyOfRelease();
    const before = stateOf(folder);
    const data = copyOfData();
    for (const { file, by } of breaks) edit(data, file, by);
    rmSync(join(data, "corrections.csv"));

    const result = publish({ data, releases: folder, date: DATE });
    expect(result.outcome).toBe("stopped");
    const stops = result.complaints.filter((c) => c.level === "stop");
    for (const { file, rule, field } of breaks)
      expect(stops).toContainEqual(
        expect.objectContaining({
          file,
          rule,
          id: expect.stringMatching(/./),
          ...(field ? { field: expect.stringMatching(field) } : {}),
        }),
      );
    expect(stops).toContainEqual(
      expect.objectContaining({ file: "corrections.csv", rule: "shape" }),
    );
    for (const { sentence } of stops) expect([sentence.en, sentence.ar]).not.toContain("");
    expect(stateOf(folder)).toEqual(before);
  });

  test("in a terminal it exits 1 with a line for each complaint, and says that nothing was published", () => {
    const { folder, release } = copyOfRelease();
    const data = copyOfData();
    const [first, second] = breaks;
    for (const { file, by } of [first, second].filter((b) => b !== undefined)) edit(data, file, by);
    const run = spawnSync(
      process.execPath,
      [require.resolve("tsx/cli"), "scripts/publish.ts", "--data", data],
      {
        cwd: ROOT,
        encoding: "utf8",
        env: { ...process.env, LEDGER_RELEASES: folder },
      },
    );
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(
      /STOP {2}deals\/accor-syria-hotels\.yaml \(line \d+\) {2}accor-syria-hotels {2}\[shape\]/,
    );
    expect(run.stderr).toMatch(/STOP {2}deals\/baladna-dairy\.yaml \(events\.0\.stage\)/);
    expect(run.stderr).toContain("Nothing was published");
    expect(run.stderr).not.toMatch(/^\s+at /m);
    expect(currentReleaseId(folder)).toBe(release);
  });

  test("a publisher that dies half-way leaves the served release and no half of a file", () => {
    const { folder } = copyOfRelease();
    const before = stateOf(folder);
    const data = copyOfData();
    edit(data, PORT, (text) => text.replace("en: DP World", "en: The DP World"));
    const die = () => {
      throw new Error("the power went");
    };
    expect(() => publish({ data, releases: folder, date: DATE, onStep: die })).toThrow(
      "the power went",
    );
    expect(stateOf(folder)).toEqual(before);
  });
});
