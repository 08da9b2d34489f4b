// /catalog.jsonld: the ledger as a DCAT 3 catalogue, for portals that gather what others publish.

import { FILE_NAMES } from "../vocabulary";
import { answering } from "./asked";
import { CONTEXT, type Distribution, distributionOf } from "./catalog-terms";
import { type Covers, coversOf } from "./covers";
import { databaseBytes } from "./database-file";
import { measureFiles } from "./datapackage";
import { openDownload } from "./download";
import { FILES } from "./files";
import { linkHeader } from "./headers";
import { LICENCE } from "./licence";
import { LEDGER_TITLE } from "./package-descriptor";
import { measureTables } from "./parquet-file";
import { publishedOn } from "./published-on";
import type { Written } from "./table-schema";

const SYRIA = "http://publications.europa.eu/resource/authority/country/SYR";
const IRREGULAR = "http://publications.europa.eu/resource/authority/frequency/IRREG";
const LANGUAGES = ["ENG", "ARA"].map((code) => ({
  "@id": `http://publications.europa.eu/resource/authority/language/${code}`,
}));

type Context = { base: string; release: string; day: string; covers: Covers | undefined };

const shared = ({ base, release, day }: Context) => ({
  "dcterms:publisher": {
    "@type": "foaf:Agent",
    "foaf:name": LEDGER_TITLE,
    "foaf:homepage": { "@id": `${base}/en` },
  },
  "dcterms:license": { "@id": LICENCE.url },
  "dcterms:modified": { "@type": "xsd:date", "@value": day },
  "dcat:version": release,
});

/** What every dataset of the ledger has in common. */
const datasetOf = (context: Context, id: string, title: string, description: string) => ({
  "@id": `${context.base}/catalog.jsonld?release=${context.release}#${id}`,
  "@type": "dcat:Dataset",
  "dcterms:identifier": `${context.release}/${id}`,
  "dcterms:title": { "@language": "en", "@value": title },
  "dcterms:description": { "@language": "en", "@value": description },
  ...shared(context),
  "dcterms:issued": { "@type": "xsd:date", "@value": context.day },
  "dcterms:accrualPeriodicity": { "@id": IRREGULAR },
  "dcterms:spatial": { "@id": SYRIA },
  "dcat:landingPage": { "@id": `${context.base}/en/data` },
  "dcat:keyword": ["Syria", "reconstruction", "investment", "aid", "damage"],
});

/** Each file of rows, as CSV with its length and hash and as JSON. */
function fileDatasets(context: Context, measures: readonly Written[]) {
  const { base, release } = context;
  return FILE_NAMES.map((file, i) => {
    const at = (ending: string) => `${base}/${file}.${ending}?release=${release}`;
    return {
      ...datasetOf(context, file, FILES[file].title, FILES[file].description),
      "dcat:distribution": [
        distributionOf(at("csv"), "CSV", measures[i], {
          "dcterms:conformsTo": { "@id": at("csv-metadata.json") },
        }),
        distributionOf(at("json"), "JSON"),
      ],
    };
  });
}

async function wholeDataset(context: Context) {
  const { base, release, covers } = context;
  const parquet = (await measureTables(release)).map(({ name, ...measures }): Distribution => {
    const address = `${base}/releases/${release}/${name}.parquet`;
    return distributionOf(address, `Parquet: ${name}`, measures);
  });
  return {
    ...datasetOf(
      context,
      "release",
      `${LEDGER_TITLE}, release ${release}`,
      "Every table of the release: deals, claims, lines, sources, figures and estimates.",
    ),
    ...(covers
      ? {
          "dcterms:temporal": {
            "@type": "dcterms:PeriodOfTime",
            "dcat:startDate": { "@type": "xsd:date", "@value": covers.from },
            "dcat:endDate": { "@type": "xsd:date", "@value": covers.to },
          },
        }
      : {}),
    "dcterms:hasPart": FILE_NAMES.map((file) => ({
      "@id": `${base}/catalog.jsonld?release=${release}#${file}`,
    })),
    "dcat:distribution": [
      distributionOf(`${base}/releases/${release}.sqlite`, "SQLite", {
        bytes: databaseBytes(release),
      }),
      distributionOf(`${base}/deals.zip?release=${release}`, "Zip of the deals and their sources"),
      ...parquet,
    ],
  };
}

function deals(release: string, base: string): Covers | undefined {
  const download = openDownload(release, base);
  try {
    return coversOf(download.db, publishedOn(release), "deals");
  } finally {
    download.close();
  }
}

/** GET and HEAD of /catalog.jsonld. */
export const answerCatalog = (request: Request): Promise<Response> =>
  answering(request, [], async ({ base, release }) => {
    const context = { base, release, day: publishedOn(release), covers: deals(release, base) };
    const datasets = [
      await wholeDataset(context),
      ...fileDatasets(context, await measureFiles(release, base)),
    ];
    const catalogue = {
      "@context": CONTEXT,
      "@id": `${base}/catalog.jsonld`,
      "@type": "dcat:Catalog",
      "dcterms:title": { "@language": "en", "@value": LEDGER_TITLE },
      "dcterms:description": {
        "@language": "en",
        "@value":
          "What was promised to Syria, signed and built, what rebuilding costs, how people live.",
      },
      ...shared(context),
      "dcterms:language": LANGUAGES,
      "foaf:homepage": { "@id": `${base}/en` },
      "dcat:dataset": datasets,
      "dcat:service": {
        "@type": "dcat:DataService",
        "dcterms:title": { "@language": "en", "@value": "Files and JSON by filter" },
        "dcat:endpointURL": { "@id": base },
        "dcat:endpointDescription": { "@id": `${base}/openapi.json` },
        "dcat:servesDataset": datasets.map((dataset) => ({ "@id": dataset["@id"] })),
      },
    };
    return Response.json(catalogue, {
      headers: {
        "content-type": "application/ld+json",
        link: linkHeader(`<${base}/en/data>; rel="describes"`),
      },
    });
  });
