import { DATA_VERSION } from "../data-version";
import { openForPublishing } from "../open";
import { release } from "../schema/record";
import type { Records } from "./read-data";

/** Writes the one row that says what this file is. */
export function stampRelease(
  path: string,
  { id, date, hash, records }: { id: string; date: string; hash: string; records: Records },
): void {
  const db = openForPublishing(path);
  db.insert(release)
    .values({
      id,
      published_on: date,
      content_hash: hash,
      data_version: DATA_VERSION,
      deals: records.deals.length,
      claims: records.deals.reduce((n, d) => n + d.claims.length, 0),
      sources: records.sources.length,
      figures: records.figures.length,
      estimates: records.estimates.length,
    })
    .run();
  db.$client.close();
}
