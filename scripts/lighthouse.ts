// Prints Lighthouse's scores, on its slow phone, of the pages a reader opens first. Needs a build and a published release.
// npm run lighthouse [path …]. A score moves by a point or two from run to run, so each page is judged three times.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { z } from "zod";
import { releaseFolder } from "../db/release-folder";
import { LOCALES } from "../db/vocabulary";
import { median } from "./bench/alternate";
import { startBrowser } from "./serving/find-browser";
import { startBuiltApp } from "./serving/start-built-app";

const FIRST = ["", "/deals", "/deals/dp-world-tartus-port", "/people"];
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const BUDGET = 98;
const PORT = 9_223;
const RUNS = 3;

const judged = z.object({
  runtimeError: z.object({ message: z.string() }).optional(),
  categories: z.record(
    z.string(),
    z.object({
      score: z.number().nullable(),
      auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
    }),
  ),
  audits: z.record(
    z.string(),
    z.object({ score: z.number().nullable(), displayValue: z.string().optional() }),
  ),
});

/** In a process of its own, as anyone would run it: what it sends into the page must not pass through our compiler. */
async function judge(address: string) {
  // Not waited for at a standstill: the browser would be, too.
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      require.resolve("lighthouse/cli/index.js"),
      address,
      `--port=${PORT}`,
      `--only-categories=${CATEGORIES.join(",")}`,
      "--output=json",
      "--quiet",
    ],
    { maxBuffer: 64 * 1024 * 1024 },
  );
  const { categories, audits, runtimeError } = judged.parse(JSON.parse(stdout));
  if (runtimeError) throw new Error(`${address}: ${runtimeError.message}`);
  const shown = (id: string) => audits[id]?.displayValue ?? "-";
  return {
    scores: CATEGORIES.map((id) => Math.round((categories[id]?.score ?? 0) * 100)),
    lcp: shown("largest-contentful-paint"),
    found: Object.values(categories).flatMap(({ auditRefs }) =>
      auditRefs
        .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
        .map(({ id }) => id),
    ),
  };
}

type Judged = Awaited<ReturnType<typeof judge>>;

async function main() {
  const asked = process.argv.slice(2);
  const paths = asked.length > 0 ? asked : LOCALES.flatMap((l) => FIRST.map((p) => `/${l}${p}`));
  const browser = await startBrowser([`--remote-debugging-port=${PORT}`]);
  const app = await startBuiltApp(releaseFolder());
  let lowest = 100;
  try {
    console.log(`${CATEGORIES.join(" · ")}: the median of ${RUNS}, at least ${BUDGET} each`);
    for (const path of paths) {
      // The first answer of a new server also loads its code.
      await (await fetch(`${app.origin}${path}`)).text();
      const runs: Judged[] = [];
      while (runs.length < RUNS) runs.push(await judge(`${app.origin}${path}`));
      const scores = CATEGORIES.map((_, at) => median(runs.map((run) => run.scores[at] ?? 0)));
      lowest = Math.min(lowest, ...scores);
      const found = [...new Set(runs.flatMap((run) => run.found))];
      console.log(
        `${scores.map((score) => String(score).padStart(3)).join(" ")}  (${runs.map((run) => run.scores[0]).join(" ")})  ${path}  LCP ${runs.map((run) => run.lcp).join(", ")}${found.length ? `  (${found.join(", ")})` : ""}`,
      );
    }
  } finally {
    await app.stop();
    await browser.close();
  }
  if (lowest < BUDGET) throw new Error(`The lowest score is ${lowest}.`);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
