// Requests a second of the overview and of a filtered list, beside the smallest Next app on the same machine.
import { fork } from "node:child_process";
import { rmSync } from "node:fs";
import { releaseFolder } from "../../db/release-folder";
import { SECTORS } from "../../db/vocabulary";
import { startBuiltApp } from "../serving/start-built-app";
import { alternate } from "./alternate";
import { buildHello } from "./hello-app";
import type { Row } from "./print-row";
import { requestsPerSecond } from "./requests";

const LOAD = { connections: 8, seconds: 4 };
const ROUNDS = 3;
const COUNTRIES = ["SAU", "QAT", "ARE", "TUR", "USA", "DEU", "FRA", "JOR", "KWT", "CHN"];

/** A new address each time: days run on, so that nothing remembered for one address answers another. */
function day(n: number): string {
  return new Date(Date.UTC(2024, 0, 1) + (n % 300) * 86_400_000).toISOString().slice(0, 10);
}
const overview = (n: number) => `/en?country=${COUNTRIES[n % COUNTRIES.length]}&from=${day(n)}`;
const list = (n: number) =>
  `/en/deals?country=${COUNTRIES[n % COUNTRIES.length]}&sector=${SECTORS[n % SECTORS.length]}&from=${day(n)}`;

/** The cache runs in a process of its own, as it would. */
function startProxyApart(origin: string): Promise<{ origin: string; stop: () => void }> {
  const child = fork(`${__dirname}/serve-cached.ts`, [origin], { execArgv: ["--import", "tsx"] });
  return new Promise((resolve, reject) => {
    child.once("message", (at) => resolve({ origin: String(at), stop: () => child.kill() }));
    child.once("exit", () => reject(new Error("the cache did not start")));
  });
}

export async function benchPages(): Promise<Row[]> {
  const folder = buildHello();
  const app = await startBuiltApp(releaseFolder());
  const hello = await startBuiltApp(releaseFolder(), folder);
  const cache = await startProxyApart(app.origin);
  let n = 0;
  const rate = (origin: string, path: (n: number) => string) =>
    requestsPerSecond(() => `${origin}${path(n++)}`, LOAD);
  const row = async (
    what: string,
    own: () => Promise<number>,
    other: () => Promise<number>,
    name: string,
    budget: string,
  ): Promise<Row> => {
    await own();
    await other();
    const { a, b } = await alternate(ROUNDS, own, other);
    return {
      what,
      measured: `${a.toFixed(0)} requests a second`,
      baseline: { name, measured: b.toFixed(0), ratio: a / b },
      budget,
    };
  };
  const dynamic = () => rate(hello.origin, () => "/en");
  const fixed = () => rate(hello.origin, () => "/static");
  const uncached = "another address each time, nothing cached";
  const kept =
    "through a cache that honours Cache-Control and ETag (scripts/bench/caching-proxy.ts)";
  try {
    return [
      await row(
        `overview: ${uncached}`,
        () => rate(app.origin, overview),
        dynamic,
        "hello-world dynamic Next page",
        "ratio >= 0.3",
      ),
      await row(
        `filtered deals page: ${uncached}`,
        () => rate(app.origin, list),
        dynamic,
        "hello-world dynamic Next page",
        "ratio >= 0.3",
      ),
      await row(
        `overview: ${kept}`,
        () => rate(cache.origin, () => "/en"),
        fixed,
        "static Next page",
        "ratio >= 0.8",
      ),
      await row(
        `filtered deals page: ${kept}`,
        () => rate(cache.origin, () => "/en/deals?country=SAU&sector=power"),
        fixed,
        "static Next page",
        "ratio >= 0.8",
      ),
    ];
  } finally {
    cache.stop();
    await app.stop();
    await hello.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
