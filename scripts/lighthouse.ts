// Prints Lighthouse's scores, on its slow phone, of the pages a reader opens first. Needs a build and a published release.
// npm run lighthouse [path …]
import lighthouse from "lighthouse";
import { releaseFolder } from "../db/release-folder";
import { LOCALES } from "../db/vocabulary";
import { startBrowser } from "./serving/find-browser";
import { startBuiltApp } from "./serving/start-built-app";

const FIRST = ["", "/deals", "/deals/dp-world-tartus-port", "/people"];
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const BUDGET = 98;
const PORT = 9_223;

type Scores = { scores: number[]; lcp: string; cls: string; blocked: string; found: string[] };

async function judge(address: string): Promise<Scores> {
  const ran = await lighthouse(address, {
    port: PORT,
    output: "json",
    logLevel: "error",
    onlyCategories: CATEGORIES,
  });
  if (!ran) throw new Error(`nothing was judged at ${address}`);
  const { categories, audits, runtimeError } = ran.lhr;
  if (runtimeError) throw new Error(`${address}: ${runtimeError.message}`);
  const shown = (id: string) => audits[id]?.displayValue ?? "-";
  return {
    scores: CATEGORIES.map((id) => Math.round((categories[id]?.score ?? 0) * 100)),
    lcp: shown("largest-contentful-paint"),
    cls: shown("cumulative-layout-shift"),
    blocked: shown("total-blocking-time"),
    found: Object.values(categories).flatMap(({ auditRefs }) =>
      auditRefs
        .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
        .map(({ id }) => id),
    ),
  };
}

async function main() {
  const asked = process.argv.slice(2);
  const paths = asked.length > 0 ? asked : LOCALES.flatMap((l) => FIRST.map((p) => `/${l}${p}`));
  const browser = await startBrowser([`--remote-debugging-port=${PORT}`]);
  const app = await startBuiltApp(releaseFolder());
  let lowest = 100;
  try {
    console.log(`${CATEGORIES.join(" · ")}; at least ${BUDGET} each`);
    for (const path of paths) {
      // The first answer of a new server also loads its code.
      await (await fetch(`${app.origin}${path}`)).text();
      const { scores, lcp, cls, blocked, found } = await judge(`${app.origin}${path}`);
      lowest = Math.min(lowest, ...scores);
      console.log(
        `${scores.map((score) => String(score).padStart(3)).join(" ")}  LCP ${lcp}, shift ${cls}, blocked ${blocked}  ${path}${found.length ? `  (${found.join(", ")})` : ""}`,
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
