// Every address of a file, asked as of one release. Run by itself it prints what this process answers.
import { createHash } from "node:crypto";
import { pathToFileURL } from "node:url";
import { answerChart } from "../../app/chart-answer";
import { GET as answerOpenApi } from "../../app/openapi.json/route";
import { answerCsv, answerJson } from "../../db/exports/answer";
import { answerCatalog } from "../../db/exports/catalog";
import { CHART_IDS } from "../../db/exports/chart-ids";
import { answerCsvMetadata } from "../../db/exports/csvw";
import { answerDatabase } from "../../db/exports/database-file";
import { answerDataPackage } from "../../db/exports/datapackage";
import { answerFeed } from "../../db/exports/feed";
import { answerParquet, tablesIn } from "../../db/exports/parquet-file";
import { answerSitemap } from "../../db/exports/sitemap";
import { answerZip } from "../../db/exports/zip";
import { FILE_NAMES, LOCALES } from "../../db/vocabulary";

type Answer = (request: Request) => Response | Promise<Response>;

const DEAL = "dp-world-tartus-port";
/** What some charts are drawn of. */
const OF: Partial<Record<string, string>> = {
  claims: `deal=${DEAL}&`,
  series: "series=people-in-need&",
};
const FORMATS = ["svg", "csv", "json", "png"];

/** Addresses with who answers them; `{release}` is still to be put in. */
function addresses(release: string): [string, Answer][] {
  const files = FILE_NAMES.flatMap((file): [string, Answer][] => [
    [`/${file}.csv?release=${release}`, (request) => answerCsv(file, request)],
    [`/${file}.json?release=${release}&limit=1000`, (request) => answerJson(file, request)],
    [
      `/${file}.csv-metadata.json?release=${release}`,
      (request) => answerCsvMetadata(file, request),
    ],
  ]);
  const charts = CHART_IDS.flatMap((id) =>
    FORMATS.flatMap((format) =>
      // A picture takes long to draw, and is drawn from the SVG that is compared in both languages.
      (format === "png" ? ["ar"] : LOCALES).map((lang): [string, Answer] => {
        const deal = OF[id] ?? "";
        const file = `${id}.${format}`;
        return [
          `/charts/${file}?${deal}release=${release}&lang=${lang}`,
          (request) => answerChart(file, request),
        ];
      }),
    ),
  );
  const tables = tablesIn(release).map((table): [string, Answer] => [
    `/releases/${release}/${table}.parquet`,
    (request) => answerParquet(release, `${table}.parquet`, request),
  ]);
  return [
    ...files,
    ...charts,
    ...tables,
    [`/releases/${release}.sqlite`, (request) => answerDatabase(`${release}.sqlite`, request)],
    [`/deals.zip?country=SAU&release=${release}`, answerZip],
    [`/datapackage.json?release=${release}`, answerDataPackage],
    [`/catalog.jsonld?release=${release}`, answerCatalog],
    [`/feed.xml?release=${release}`, answerFeed],
    [`/feed.xml?release=${release}&lang=ar`, answerFeed],
    [`/sitemap.xml?release=${release}`, answerSitemap],
    [`/openapi.json?release=${release}`, answerOpenApi],
  ];
}

/** By address: the status, the headers and a hash of the bytes, as one text. */
export async function answersOf(release: string): Promise<Record<string, string>> {
  const all: Record<string, string> = {};
  for (const [path, answer] of addresses(release)) {
    const { status, headers, ...rest } = await whole(
      await answer(new Request(`http://ledger.example${path}`)),
    );
    all[path] = `${status} ${rest.sha256} ${JSON.stringify([...headers].sort())}`;
  }
  return all;
}

async function whole(answer: Response) {
  const bytes = Buffer.from(await answer.arrayBuffer());
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { status: answer.status, headers: answer.headers, sha256 };
}

async function print() {
  process.stdout.write(JSON.stringify(await answersOf(process.argv[2] ?? "")));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) void print();
