// Runs every check there is, one after the other, and ends with "N passed, N failed". Nothing is skipped in silence.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Ran, run } from "./test/run";
import { type Counts, countTests } from "./test/vitest-counts";

const scratch = mkdtempSync(join(tmpdir(), "ledger-test-run-"));
const total: Counts = { passed: 0, failed: 0 };

async function step(
  name: string,
  does: () => Promise<Counts & { output?: string; note?: string }>,
) {
  const started = performance.now();
  process.stdout.write(`${name} … `);
  const { passed, failed, output, note } = await does();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const counts = failed > 0 ? `${passed} passed, ${failed} FAILED` : `${passed} passed`;
  console.log(`${note ?? counts}, ${seconds} s`);
  if (failed > 0 && output) console.log(`${output.trimEnd()}\n`);
  total.passed += passed;
  total.failed += failed;
  return failed === 0;
}

/** A tool that only says yes or no is one test. */
const asOne = (ran: Ran) => ({
  passed: ran.code === 0 ? 1 : 0,
  failed: ran.code === 0 ? 0 : 1,
  output: ran.output,
});

const bin = (name: string) => join("node_modules/.bin", name);
const vitest = (config: string, name: string) => async () => {
  const report = join(scratch, `${name}.json`);
  const ran = await run(bin("vitest"), [
    ...["run", "--config", config, "--reporter=default", "--reporter=json"],
    `--outputFile.json=${report}`,
  ]);
  return { ...countTests(report, ran.code), output: ran.output };
};

/** Offline registries and mirrors do not answer audits: that is no verdict on the packages. */
async function audit() {
  const ran = await run("npm", ["audit", "--audit-level=high", "--json"]);
  if (!/"auditReportVersion"/.test(ran.output))
    return { passed: 0, failed: 0, note: "not checked: this npm registry answers no audits" };
  return asOne(ran);
}

async function main() {
  const started = performance.now();
  await step("format and lint", async () =>
    asOne(await run(bin("biome"), ["ci", "--colors=off", "."])),
  );
  await step("types", async () => {
    const generated = await run(bin("next"), ["typegen"]);
    return asOne(generated.code === 0 ? await run(bin("tsc"), ["--noEmit"]) : generated);
  });
  await step("data", async () => asOne(await run(bin("tsx"), ["scripts/check.ts"])));
  await step("unit, database and file tests", vitest("vitest.config.mts", "unit"));
  const isBuilt = await step("build", async () => asOne(await run("npm", ["run", "build"])));
  if (isBuilt) await step("browser", vitest("tests/browser/vitest.config.mts", "browser"));
  else
    await step("browser", async () => ({
      passed: 0,
      failed: 1,
      output: "Nothing was built to look at.",
    }));
  await step("known holes in packages", audit);

  rmSync(scratch, { recursive: true });
  console.log(`\n${((performance.now() - started) / 1000).toFixed(0)} s in all`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
}

void main();
