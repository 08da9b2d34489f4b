// /releases/<id>/<table>.parquet: one table of a release, for engines that read columns.
import { releaseIds, releasePath } from "../release-folder";
import { cut } from "./byte-range";
import { isKept } from "./database-file";
import { measured } from "./digest";
import { type Download, openDownload } from "./download";
import { answerFixed } from "./fixed-file";
import { parquetChunks } from "./parquet";
import { problem } from "./problem";
import { listTables, type Table, tableOf } from "./release-tables";
import { streamOf } from "./stream";
import type { Written } from "./table-schema";

const ENDING = ".parquet";

/** Every table of every release that is kept: a measure is small, and taking it means writing the file once. */
const MOST_KEPT = 1_500;
const known = new Map<string, Promise<Written>>();

function streamed(download: Download, chunks: Generator<Uint8Array>) {
  return streamOf(chunks, download.close);
}

async function measure(release: string, name: string): Promise<Written> {
  const download = openDownload(release, "");
  const table = tableIn(download, name);
  const { chunks, written } = measured(parquetChunks(download.db, table, release));
  const reader = streamed(download, chunks).getReader();
  while (!(await reader.read()).done);
  return written();
}

function tableIn(download: Download, name: string): Table {
  const table = tableOf(download.db, name);
  if (table) return table;
  download.close();
  throw new RangeError(`there is no table ${name}`);
}

/** Length and SHA-256 of a table's Parquet file. Throws RangeError when the release has no such table. */
export function measureParquet(release: string, name: string): Promise<Written> {
  const key = `${releasePath(release)} ${name}`;
  const kept = known.get(key);
  if (kept) return kept;
  const measuring = measure(release, name);
  const [oldest] = known.keys();
  if (known.size >= MOST_KEPT && oldest !== undefined) known.delete(oldest);
  known.set(key, measuring);
  measuring.catch(() => known.delete(key));
  return measuring;
}

/** The tables of a release, in order of the alphabet. */
export function tablesIn(release: string): string[] {
  const download = openDownload(release, "");
  try {
    return listTables(download.db);
  } finally {
    download.close();
  }
}

/** The tables of a release, each with what its Parquet file measures: one after the other, since each is written for it. */
export async function measureTables(release: string): Promise<(Written & { name: string })[]> {
  const measures: (Written & { name: string })[] = [];
  for (const name of tablesIn(release))
    measures.push({ name, ...(await measureParquet(release, name)) });
  return measures;
}

/**
 * GET and HEAD of a table as Parquet, or of a part of it (Range).
 * @param release the folder of the address; unknown: a 404 with the releases there are.
 * @param file the last part of the address; no table's: a 404 with the tables there are.
 */
export async function answerParquet(
  release: string,
  file: string,
  request: Request,
): Promise<Response> {
  if (!isKept(release))
    return problem(404, `There is no release ${release}; kept are those in "releases".`, {
      releases: releaseIds(),
    });
  const tables = tablesIn(release);
  const name = file.endsWith(ENDING) ? file.slice(0, -ENDING.length) : "";
  if (!tables.includes(name))
    return problem(404, `There is no file ${file}; there is one for each of "tables".`, {
      tables: tables.map((table) => `${table}${ENDING}`),
    });
  const { bytes, sha256 } = await measureParquet(release, name);
  return answerFixed(request, {
    name: `syria-ledger-${release}-${file}`,
    type: "application/vnd.apache.parquet",
    bytes,
    etag: `"${sha256.slice(0, 32)}"`,
    read: (range) => {
      const download = openDownload(release, "");
      const chunks = parquetChunks(download.db, tableIn(download, name), release);
      return streamed(download, range ? cut(chunks, range) : chunks);
    },
  });
}
