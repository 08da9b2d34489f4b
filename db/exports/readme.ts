// README.txt of the zip: what is in it, how to read and cite it, what it adds up to.

import { getRelease } from "../queries/release";
import { groupLines } from "../queries/totals";
import { citePage } from "../rules/citation-formats";
import { totalOf } from "../rules/totals";
import { BANDS, type FileName, FLOWS } from "../vocabulary";
import { ledgerVersion } from "./code-version";
import type { Download } from "./download";
import { FILES } from "./files";
import { filterWords } from "./filter-words";
import { LICENCE } from "./licence";
import { LEDGER_TITLE } from "./package-descriptor";
import { DEAL_PARAMETERS } from "./parameters";
import { dealFiltersIn, type Query } from "./query";

const WHOLE = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });

function totals({ db }: Download, query: Query): string[] {
  const { byFlowAndBand, counted, withoutValue } = totalOf(
    groupLines(db, dealFiltersIn(query, DEAL_PARAMETERS), "none"),
  );
  const sums = FLOWS.flatMap((flow) =>
    BANDS.map((band) => ({ flow, band, ...byFlowAndBand[flow][band] })),
  ).filter(({ lines }) => lines > 0);
  return [
    ...sums.map(
      ({ flow, band, lines, low, best, high }) =>
        `${flow}, ${band}: ${WHOLE.format(best)} US dollars (${WHOLE.format(low)} to ${WHOLE.format(high)}), lines: ${lines}`,
    ),
    `${counted} of ${counted + withoutValue} lines that could be counted state a value.`,
  ];
}

/**
 * @param rows of each file in the zip.
 * @param address of the zip itself, pinned to the release.
 * @returns the text, with CRLF.
 */
export function readmeText(
  download: Download,
  query: Query,
  rows: ReadonlyMap<FileName, number>,
  address: string,
): string {
  const { published_on, data_version } = getRelease(download.db);
  const words = filterWords(query, download.names);
  const lines = [
    LEDGER_TITLE.toUpperCase(),
    "What was promised to Syria since December 2024, what was signed, what is being built: every number with its sources.",
    "",
    "FILTER",
    ...(words.length > 0 ? words : ["None: all deals."]),
    "",
    "FILES",
    ...[...rows].map(([file, n]) => `${file}.csv: ${n} rows. ${FILES[file].description}`),
    "*.csv-metadata.json: what each column means (CSV on the Web).",
    "datapackage.json: the same with lengths and SHA-256 hashes (Frictionless Data Package 2).",
    "",
    "WHAT IT ADDS UP TO",
    "In lines.csv, add usd_best where counted is true, by flow and band. Flows are never added together. That gives:",
    ...totals(download, query),
    "",
    "HOW TO CITE",
    citePage({
      ledger: LEDGER_TITLE,
      title: words.length > 0 ? words.join("; ") : FILES.deals.title,
      url: address,
      release: download.release,
      publishedOn: published_on,
      locale: "en",
    }),
    "",
    "VERSIONS",
    `Release: ${download.release}`,
    `Method: version ${ledgerVersion()}, shape of the data ${data_version}. The rules: ${download.base}/en/method?release=${download.release}`,
    `Licence of the data: ${LICENCE.title} (${LICENCE.id}), ${LICENCE.url}`,
    "",
    "READING IT",
    'UTF-8, comma-separated, lines end with CRLF, empty means missing, lists are joined with "; ".',
    "Text that a spreadsheet would run as a formula has an apostrophe in front; add raw=1 to the address to leave it out.",
    "",
  ];
  return lines.join("\r\n");
}
