// schema.org Dataset: how a search for data finds a page and the files behind it.
import type { Locale } from "../vocabulary";
import { LICENCE } from "./licence";
import { LEDGER_TITLE } from "./package-descriptor";

const MEDIA_TYPES: Record<string, string> = {
  csv: "text/csv",
  json: "application/json",
  zip: "application/zip",
  png: "image/png",
  svg: "image/svg+xml",
  sqlite: "application/vnd.sqlite3",
  parquet: "application/vnd.apache.parquet",
};

/** The media type of a file by the end of its name. Throws RangeError for one the ledger does not give. */
export function mediaTypeOf(path: string): string {
  const name = path.split("?")[0] ?? "";
  const type = MEDIA_TYPES[name.slice(name.lastIndexOf(".") + 1)];
  if (!type) throw new RangeError(`what type is ${path}?`);
  return type;
}

/** Shorter or longer, and the searches for data take no notice. */
const DESCRIPTION = { least: 50, most: 5000 };

export type DatasetPage = {
  locale: Locale;
  /** The ledger's origin, without a slash at its end. */
  origin: string;
  /** Of the page, with its language and canonical query. */
  path: string;
  name: string;
  /** 50 to 5,000 characters. */
  description: string;
  release: string;
  /** ISO day. */
  publishedOn: string;
  /** Paths of files with the same rows, pinned to the release. */
  files: readonly string[];
  /** What is measured, in words: the names of series, of measures. */
  variables?: readonly string[];
  /** First and last ISO date the rows speak of, each as exact as it is known. */
  covers?: { from: string; to: string };
};

/**
 * A schema.org Dataset for one page.
 * @throws RangeError when the description is too short or too long to be taken notice of.
 */
export function datasetOf(page: DatasetPage): Record<string, unknown> {
  const { origin, release, description } = page;
  if (description.length < DESCRIPTION.least || description.length > DESCRIPTION.most)
    throw new RangeError(`a description has 50 to 5,000 characters: ${description}`);
  const url = origin + page.path;
  const pinned = `${url}${page.path.includes("?") ? "&" : "?"}release=${release}`;
  const ledger = { "@type": "Organization", name: LEDGER_TITLE, url: `${origin}/${page.locale}` };
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": `${url}#dataset`,
    name: page.name,
    description,
    url,
    identifier: pinned,
    version: release,
    datePublished: page.publishedOn,
    dateModified: page.publishedOn,
    inLanguage: page.locale,
    license: LICENCE.url,
    isAccessibleForFree: true,
    creator: ledger,
    publisher: ledger,
    keywords: ["Syria", "reconstruction", "investment", "aid", "damage"],
    spatialCoverage: { "@type": "Place", name: "Syria" },
    ...(page.covers ? { temporalCoverage: `${page.covers.from}/${page.covers.to}` } : {}),
    ...(page.variables?.length ? { variableMeasured: page.variables } : {}),
    measurementTechnique: `${origin}/${page.locale}/method`,
    includedInDataCatalog: {
      "@type": "DataCatalog",
      name: LEDGER_TITLE,
      url: `${origin}/${page.locale}/data`,
    },
    distribution: page.files.map((path) => ({
      "@type": "DataDownload",
      encodingFormat: mediaTypeOf(path),
      contentUrl: origin + path,
    })),
  };
}
