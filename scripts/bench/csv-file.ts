// A file of all lines over HTTP, beside the sqlite3 shell writing the same columns through a plain server.
import { spawn, spawnSync } from "node:child_process";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { FILES } from "../../db/exports/files";
import { startBuiltApp } from "../serving/start-built-app";
import { median, percentile } from "./alternate";
import type { Row } from "./print-row";
import { type Answer, fetchPlain } from "./requests";
import { prepared, syntheticFolder, syntheticId } from "./synthetic-release";

const FILE = "lines";
const ROUNDS = 2;
/** A page of another reader meanwhile. */
const PAGE = "/en/deals?country=SAU&sector=power";
const MB = 1024 * 1024;

const namesOf = (table: string, code: string, list: string) => (name: string) =>
  `(select group_concat(${name}, '; ') from ${table} where ${code} in (${list} where deal = lines.id))`;
const countries = namesOf("countries", "iso3", "select iso3 from deal_countries");
const sectors = namesOf("sectors", "code", "select sector from deal_sectors");
const places = namesOf("governorates", "code", "select governorate from deal_governorates");
const sources = namesOf(
  "sources",
  "id",
  ["claims", "deal_events", "deal_capacity"]
    .map((table) => `select source from ${table} where deal = lines.id`)
    .join(" union ")
    .replace(/ where deal = lines.id$/, ""),
);

/** What the app writes in the place of codes, in SQL, for a shell that is to write the same text. */
const NAMED: Readonly<Record<string, string>> = {
  country_names_en: countries("name_en"),
  country_names_ar: countries("name_ar"),
  sector_names_en: sectors("name_en"),
  sector_names_ar: sectors("name_ar"),
  governorate_names_en: places("name_en"),
  governorate_names_ar: places("name_ar"),
  source_urls: sources("url"),
  source_titles: sources("coalesce(title, described_as)"),
};

/**
 * The SELECT that the file is read with, its parameters written out, for a shell that knows none.
 * @param named what stands for the columns whose codes the app replaces by names.
 */
function selectOf(release: string, named: Readonly<Record<string, string>>): string {
  const { columns, from, key } = FILES[FILE];
  const values: Record<string, string> = {
    base: "http://localhost",
    release,
    licence: "CC-BY-4.0",
  };
  const literal = (_: string, name: string) => (values[name] ? `'${values[name]}'` : "null");
  const cells = columns
    .map(({ name, sql }) => named[name] ?? sql.replace(/@(\w+)/g, literal))
    .join(", ");
  return `select ${cells} from ${from} order by ${key.join(", ")}`;
}

/** Left as they are, codes are less to look up and less to send: the harder of the two to keep up with. */
const CODES = "/codes";
const SAME_TEXT = "/same-text";

function shellServer(path: string, release: string): Promise<Server> {
  const server = createServer(({ url }, response) => {
    response.setHeader("content-type", "text/csv");
    const select = selectOf(release, url === SAME_TEXT ? NAMED : {});
    const shell = spawn("sqlite3", ["-readonly", "-csv", "-header", path, select]);
    shell.stdout.pipe(response);
    shell.stderr.pipe(process.stderr);
  });
  return new Promise((resolve) => server.listen(0, "localhost", () => resolve(server)));
}

function residentBytes(pid: number): number {
  const { stdout } = spawnSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" });
  return Number(stdout.trim()) * 1024;
}

const PAUSE_MS = 100;
const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));

type Seen = { latencies: number[]; grewBy: number; from: number };

/**
 * Weighs the server until the work is done.
 * @param page asked for again and again meanwhile; left out: nobody else reads.
 */
async function watching(work: Promise<unknown>, pid: number, page?: string): Promise<Seen> {
  const latencies: number[] = [];
  const from = residentBytes(pid);
  let peak = from;
  let isOver = false;
  const done = work.finally(() => {
    isOver = true;
  });
  while (!isOver) {
    if (page) latencies.push((await fetchPlain(page)).ms);
    peak = Math.max(peak, residentBytes(pid));
    await pause();
  }
  await done;
  return { latencies, grewBy: peak - from, from };
}

/** As many pages at the same pace, with no file under way: what they leave behind is not the file's. */
async function pagesAlone(page: string, requests: number): Promise<void> {
  for (let n = 0; n < requests; n++) {
    await fetchPlain(page);
    await pause();
  }
}

/** Rows a second of both, memory and other pages' latency while the file is being sent. */
export async function benchCsv(rows: number): Promise<Row[]> {
  if (spawnSync("sqlite3", ["-version"]).status !== 0)
    throw new Error("csv: there is no sqlite3 shell to set it beside; install sqlite3");
  prepared(rows);
  const id = syntheticId(rows);
  const folder = syntheticFolder(rows);
  const app = await startBuiltApp(folder);
  const shell = await shellServer(`${folder}/${id}.sqlite`, id);
  const plain = `http://localhost:${(shell.address() as AddressInfo).port}`;
  const sent = { app: [] as Answer[], codes: [] as Answer[], sameText: [] as Answer[] };
  try {
    for (let warm = 0; warm < 20; warm++) await fetchPlain(`${app.origin}${PAGE}`);
    const idle: number[] = [];
    for (let n = 0; n < 20; n++) idle.push((await fetchPlain(`${app.origin}${PAGE}`)).ms);
    for (let round = 0; round < ROUNDS; round++) {
      sent.app.push(await fetchPlain(`${app.origin}/${FILE}.csv`));
      sent.codes.push(await fetchPlain(plain + CODES));
      sent.sameText.push(await fetchPlain(plain + SAME_TEXT));
    }
    const file = () => fetchPlain(`${app.origin}/${FILE}.csv`);
    const page = `${app.origin}${PAGE}`;
    const alone = await watching(file(), app.pid);
    const seen = await watching(file(), app.pid, page);
    const pages = await watching(pagesAlone(page, seen.latencies.length), app.pid);
    const grown = ({ grewBy, from }: Seen) =>
      `grew ${(grewBy / MB).toFixed(0)} MB (from ${(from / MB).toFixed(0)} MB)`;
    const rowsOf = (answers: Answer[]) => median(answers.map(({ ms }) => rows / (ms / 1000)));
    const bytesOf = (answers: Answer[]) =>
      median(answers.map(({ bytes, ms }) => bytes / MB / (ms / 1000)));
    const told = (answers: Answer[]) =>
      `${rowsOf(answers).toFixed(0)} rows/s, ${bytesOf(answers).toFixed(1)} MB/s`;
    const beside = (name: string, other: Answer[]) => ({
      name: `sqlite3 -csv through node:http, ${name}`,
      measured: told(other),
      ratio: rowsOf(sent.app) / rowsOf(other),
    });
    return [
      {
        what: `/${FILE}.csv of ${rows} rows`,
        measured: told(sent.app),
        baseline: beside("the same columns, codes in place of names", sent.codes),
        budget: "ratio >= 0.4",
      },
      {
        what: `  the same`,
        measured: told(sent.app),
        baseline: beside("the same columns, the same text", sent.sameText),
        budget: "ratio >= 0.4",
      },
      {
        what: "  memory of the server while it is sent",
        measured: grown(alone),
        budget: "< 50 MB",
      },
      {
        what: `  with ${seen.latencies.length} pages asked for meanwhile`,
        measured: `${grown(seen)}; as many pages without the file: ${grown(pages)}`,
        budget: "none: what pages leave until it is collected",
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
