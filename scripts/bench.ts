// Prints what the design allows (its table of budgets) beside what this machine measures. Never part of the tests.
// npm run bench [name …]; the names are the keys below. Needs a build and a published release.
import { cpus, loadavg } from "node:os";
import { printRow, type Row } from "./bench/print-row";

const MILLION = 1_000_000;
const SMALL = 100_000;

const BENCHES: Record<string, () => Promise<Row[]>> = {
  weight: async () => (await import("./bench/first-view")).benchFirstView(),
  draw: async () => (await import("./bench/draw-points")).benchDraw(),
  pages: async () => (await import("./bench/pages-per-second")).benchPages(),
  "query-100k": async () => (await import("./bench/deals-query")).benchQuery(SMALL, "<= 50 ms"),
  query: async () => (await import("./bench/deals-query")).benchQuery(MILLION, "<= 300 ms"),
  "csv-100k": async () => (await import("./bench/csv-file")).benchCsv(SMALL),
  csv: async () => (await import("./bench/csv-file")).benchCsv(MILLION),
  "publish-100k": async () => (await import("./bench/publish-data")).benchPublish(SMALL),
  publish: async () => (await import("./bench/publish-data")).benchPublish(MILLION),
};

const machine = () =>
  `${cpus().length} processors, load ${loadavg()
    .map((load) => load.toFixed(1))
    .join(" ")}`;

async function main(): Promise<void> {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !(name in BENCHES));
  if (unknown.length > 0)
    throw new Error(
      `no such benchmark: ${unknown.join(", ")}; there are ${Object.keys(BENCHES).join(", ")}`,
    );
  for (const [name, run] of Object.entries(BENCHES)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    console.log(`\n${name} (${machine()})`);
    for (const row of await run()) printRow(row);
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
