// /deals.zip: the deals asked for, their lines, claims and sources, with all it takes to understand and check them.
import { makeZip } from "client-zip";
import type { FileName } from "../vocabulary";
import { csvLines } from "./answer";
import { type Asked, answering } from "./asked";
import { csvwOf } from "./csvw";
import { measured } from "./digest";
import { type Download, openDownload } from "./download";
import { FILES } from "./files";
import { attachment, fileName, linkHeader } from "./headers";
import { descriptorOf, LEDGER_TITLE } from "./package-descriptor";
import { csvParameters, DEAL_PARAMETERS, type Parameter } from "./parameters";
import { publishedOn } from "./published-on";
import { printQuery, type Query } from "./query";
import { readmeText } from "./readme";
import { countRows } from "./rows";
import { chunksOf, streamOf } from "./stream";
import { resourceOf, type Written } from "./table-schema";

const INSIDE = ["deals", "lines", "claims", "sources"] as const satisfies readonly FileName[];

type Entry = { name: string; input: string | ReadableStream<Uint8Array>; lastModified: Date };

const printed = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** The release's own day, so that the same question gives the same bytes. A zip holds local time, so local it is. */
function dateOf(release: string): Date {
  const [year = 0, month = 1, day = 1] = publishedOn(release).split("-").map(Number);
  return new Date(year, month - 1, day);
}

function countAll(download: Download, query: Query): Map<FileName, number> {
  return new Map(INSIDE.map((file) => [file, countRows(download, file, query)]));
}

/** The address that will still give these bytes when the ledger has moved on. */
function pinnedAddress({ base, query, release }: Asked): string {
  return `${base}/deals.zip?${printQuery(new Map(query).set("release", [release]))}`;
}

async function* entries(asked: Asked): AsyncGenerator<Entry> {
  const { query, release, base } = asked;
  const download = openDownload(release, base);
  const lastModified = dateOf(release);
  const written = new Map<FileName, () => Written>();
  let chunks: Generator<Uint8Array> | undefined;
  const id = pinnedAddress(asked);
  try {
    const readme = readmeText(download, query, countAll(download, query), id);
    yield { name: "README.txt", input: readme, lastModified };
    for (const file of INSIDE) {
      const csv = measured(chunksOf(csvLines(download, file, query)));
      chunks = csv.chunks;
      written.set(file, csv.written);
      // The connection outlives each file in it, so the stream has nothing to close.
      yield { name: `${file}.csv`, input: streamOf(chunks, () => {}), lastModified };
      const csvw = csvwOf(file, FILES[file].columns, `${file}.csv`, release);
      yield { name: `${file}.csv-metadata.json`, input: printed(csvw), lastModified };
    }
    const resources = [...written].map(([file, of]) =>
      resourceOf(file, `${file}.csv`, of(), INSIDE),
    );
    const descriptor = descriptorOf({
      id,
      homepage: `${base}/en`,
      description: `${LEDGER_TITLE}: an extract of release ${release}; README.txt says which.`,
      release,
      publishedOn: publishedOn(release),
      resources,
    });
    yield { name: "datapackage.json", input: printed(descriptor), lastModified };
  } finally {
    // A reader who goes away leaves a file half read: its statement first, then the connection.
    chunks?.return(undefined);
    download.close();
  }
}

function countDeals({ release, base, query }: Asked): number {
  const download = openDownload(release, base);
  try {
    return countRows(download, "deals", query);
  } finally {
    download.close();
  }
}

export const ZIP_PARAMETERS: readonly Parameter[] = [
  ...DEAL_PARAMETERS,
  ...csvParameters([]).filter(({ name }) => name !== "columns"),
];

/** GET and HEAD of /deals.zip: streamed, nothing held. */
export const answerZip = (request: Request): Promise<Response> =>
  answering(request, ZIP_PARAMETERS, (asked) => {
    const headers = {
      "content-type": "application/zip",
      "content-disposition": attachment(fileName("deals", "zip", asked.query, asked.release)),
      "x-total-count": String(countDeals(asked)),
      link: linkHeader(`<${asked.address}>; rel="canonical"`),
    };
    return new Response(asked.isHead ? null : makeZip(entries(asked)), { headers });
  });
