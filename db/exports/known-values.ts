// Values that only a release can know: a series, a study, a source or a deal that it does not hold is an error, not an empty file.
import type { Download } from "./download";
import type { Query, QueryComplaint } from "./query";

const HELD = {
  series: "series",
  assessment: "assessments",
  source: "sources",
  deal: "deals",
} as const;

/** One complaint for each asked series, study, source or deal that the release does not hold. */
export function unknownValues(
  { db, release }: Pick<Download, "db" | "release">,
  query: Query,
): QueryComplaint[] {
  return Object.entries(HELD).flatMap(([name, table]) => {
    const statement = db.$client.prepare(`select 1 from ${table} where id = ?`);
    return (query.get(name) ?? [])
      .filter((value) => statement.get(value) === undefined)
      .map((value) => ({ parameter: name, value, detail: `is not in release ${release}` }));
  });
}
