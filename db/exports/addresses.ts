// How pages link to the files that hold what they show. It reads nothing but the filters and the closed lists, so any side may use it.
import { chosenBy, type DealFilters, NO_FILTERS, printFilters } from "../filters";
import type { FileName } from "../vocabulary";
import { printPairs } from "./canonical-order";

export type FileAddress =
  | `${FileName}.${"csv" | "json" | "csv-metadata.json"}`
  | "deals.zip"
  | "feed.xml"
  | "catalog.jsonld"
  | "datapackage.json"
  | "openapi.json";

/**
 * The address of a file with the same rows as a page: the page's filters and release, without its order and place.
 * @param file its name at the root of the ledger.
 * @param filters the page's own; for figures and estimates only `release`, the rest goes in `more`.
 * @param more what only the file knows: series, place, kind, columns, bom: "1", raw: "1", limit.
 */
export function fileHref(
  file: FileAddress,
  filters: Partial<DealFilters> = {},
  more: Readonly<Record<string, string | readonly string[]>> = {},
): string {
  const own = new URLSearchParams(printFilters(chosenBy({ ...NO_FILTERS, ...filters })));
  const others = Object.entries(more).flatMap(([name, values]) =>
    [values].flat().map((value) => [name, value] as const),
  );
  const query = printPairs([...own, ...others]);
  return query === "" ? `/${file}` : `/${file}?${query}`;
}

/** The whole release as one SQLite file. */
export const databaseHref = (release: string): string => `/releases/${release}.sqlite`;

/** One table of a release as Parquet; the tables are those of its database. */
export const parquetHref = (release: string, table: string): string =>
  `/releases/${release}/${table}.parquet`;
