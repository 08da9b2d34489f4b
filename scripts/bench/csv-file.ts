// A file of all lines over HTTP, beside the sqlite3 shell writing the same columns through a plain server.
import { spawn, spawnSync } from "node:child_process";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { FILES } from "../../db/exports/files";
import { startBuiltApp } from "../serving/start-built-app";
import { median, percentile } from "./alternate";
import type { Row } from "./print-row";
import { fetchPlain } from "./requests";
import { prepared, syntheticFolder, syntheticId } from "./synthetic-release";

const FILE = "lines";
const ROUNDS = 2;
/** A page of another reader meanwhile. */
const PAGE = "/en/deals?country=SAU&sector=power";
const MB = 1024 * 1024;

/** The SELECT that the file is read with, its parameters written out, for a shell that knows none. */
function selectOf(release: string): string {
  const { columns, from, key } = FILES[FILE];
  const values: Record<string, string> = {
    base: "http://localhost",
    release,
    licence: "CC-BY-4.0",
  };
  const literal = (_: string, name: string) => (values[name] ? `'${values[name]}'` : "null");
  const cells = columns.map(({ sql }) => sql.replace(/@(\w+)/g, literal)).join(", ");
  return `select ${cells} from ${from} order by ${key.join(", ")}`;
}

function shellServer(path: string, release: string): Promise<Server> {
  const server = createServer((_, response) => {
    response.setHeader("content-type", "text/csv");
    const shell = spawn("sqlite3", ["-readonly", "-csv", "-header", path, selectOf(release)]);
    shell.stdout.pipe(response);
    shell.stderr.pipe(process.stderr);
  });
  return new Promise((resolve) => server.listen(0, "localhost", () => resolve(server)));
}

function residentBytes(pid: number): number {
  const { stdout } = spawnSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" });
  return Number(stdout.trim()) * 1024;
}

type Meanwhile = { latencies: number[]; peak: number };

/** Asks for another page again and again, and weighs the server, until the work is done. */
async function watching<T>(work: Promise<T>, page: string, pid: number): Promise<[T, Meanwhile]> {
  const seen: Meanwhile = { latencies: [], peak: 0 };
  let isOver = false;
  const done = work.finally(() => {
    isOver = true;
  });
  while (!isOver) {
    seen.latencies.push((await fetchPlain(page)).ms);
    seen.peak = Math.max(seen.peak, residentBytes(pid));
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return [await done, seen];
}

/** Megabytes a second of both, memory and other pages' latency while the file is being sent. */
export async function benchCsv(rows: number): Promise<Row[]> {
  if (spawnSync("sqlite3", ["-version"]).status !== 0)
    throw new Error("csv: there is no sqlite3 shell to set it beside; install sqlite3");
  prepared(rows);
  const id = syntheticId(rows);
  const folder = syntheticFolder(rows);
  const app = await startBuiltApp(folder);
  const shell = await shellServer(`${folder}/${id}.sqlite`, id);
  const plain = `http://localhost:${(shell.address() as AddressInfo).port}/`;
  const rates: { app: number[]; shell: number[] } = { app: [], shell: [] };
  try {
    for (let warm = 0; warm < 20; warm++) await fetchPlain(`${app.origin}${PAGE}`);
    const idle: number[] = [];
    for (let n = 0; n < 20; n++) idle.push((await fetchPlain(`${app.origin}${PAGE}`)).ms);
    const rate = ({ bytes, ms }: { bytes: number; ms: number }) => bytes / MB / (ms / 1000);
    for (let round = 0; round < ROUNDS; round++) {
      rates.app.push(rate(await fetchPlain(`${app.origin}/${FILE}.csv`)));
      rates.shell.push(rate(await fetchPlain(plain)));
    }
    const before = residentBytes(app.pid);
    const [, seen] = await watching(
      fetchPlain(`${app.origin}/${FILE}.csv`),
      `${app.origin}${PAGE}`,
      app.pid,
    );
    const [own, other] = [median(rates.app), median(rates.shell)];
    const name = "sqlite3 -csv, the same columns, through node:http";
    return [
      {
        what: `/${FILE}.csv of ${rows} rows`,
        measured: `${own.toFixed(1)} MB/s`,
        baseline: { name, measured: `${other.toFixed(1)} MB/s`, ratio: own / other },
        budget: "ratio >= 0.4",
      },
      {
        what: "  memory of the server while it is sent",
        measured: `grew ${((seen.peak - before) / MB).toFixed(0)} MB (from ${(before / MB).toFixed(0)} MB)`,
        budget: "< 50 MB",
      },
      {
        what: `  ${PAGE} meanwhile (${seen.latencies.length} requests)`,
        measured: `p95 ${percentile(seen.latencies, 0.95).toFixed(0)} ms`,
        baseline: {
          name: "the same page before, p95",
          measured: `${percentile(idle, 0.95).toFixed(0)} ms`,
          ratio: percentile(seen.latencies, 0.95) / percentile(idle, 0.95),
        },
        budget: "p95 < 250 ms",
      },
    ];
  } finally {
    shell.close();
    await app.stop();
  }
}
