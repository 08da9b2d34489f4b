// /datapackage.json: every full file of a release with its columns, its length and its hash.

import { FILE_NAMES, type FileName } from "../vocabulary";
import { csvLines } from "./answer";
import { type Asked, answering } from "./asked";
import { measured } from "./digest";
import { openDownload } from "./download";
import { linkHeader } from "./headers";
import { descriptorOf, LEDGER_TITLE } from "./package-descriptor";
import { publishedOn } from "./published-on";
import { chunksOf, streamOf } from "./stream";
import { resourceOf, type Written } from "./table-schema";

/** Hashing a large release takes a while, and its answer never changes: a few are kept. */
const MOST_KEPT = 8;
const known = new Map<string, Promise<Written[]>>();

async function writtenOf(file: FileName, release: string, base: string): Promise<Written> {
  const download = openDownload(release, base);
  const { chunks, written } = measured(chunksOf(csvLines(download, file, new Map())));
  const reader = streamOf(chunks, download.close).getReader();
  while (!(await reader.read()).done);
  return written();
}

async function measureAll(release: string, base: string): Promise<Written[]> {
  const all: Written[] = [];
  for (const file of FILE_NAMES) all.push(await writtenOf(file, release, base));
  return all;
}

/** Length and hash of every full file, in the order of FILE_NAMES. They hold for one origin: it stands in the rows. */
export function measureFiles(release: string, base: string): Promise<Written[]> {
  const key = `${release} ${base}`;
  const kept = known.get(key);
  if (kept) return kept;
  const measuring = measureAll(release, base);
  const [oldest] = known.keys();
  if (known.size >= MOST_KEPT && oldest !== undefined) known.delete(oldest);
  known.set(key, measuring);
  measuring.catch(() => known.delete(key));
  return measuring;
}

async function build({ release, base }: Asked): Promise<Response> {
  const written = await measureFiles(release, base);
  const resources = FILE_NAMES.flatMap((file, i) => {
    const own = written[i];
    return own ? [resourceOf(file, `${base}/${file}.csv?release=${release}`, own, FILE_NAMES)] : [];
  });
  const descriptor = descriptorOf({
    id: `${base}/datapackage.json?release=${release}`,
    homepage: `${base}/en`,
    description: `${LEDGER_TITLE}: every file of release ${release}, whole.`,
    release,
    publishedOn: publishedOn(release),
    resources,
  });
  return Response.json(descriptor, {
    headers: { link: linkHeader(`<${base}/en>; rel="describes"`) },
  });
}

/** GET and HEAD of /datapackage.json. */
export const answerDataPackage = (request: Request): Promise<Response> =>
  answering(request, [], build);
