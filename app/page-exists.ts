import { isCountry } from "@/db/countries";
import { CHART_IDS } from "@/db/exports/chart-ids";
import type { Db } from "@/db/open";
import { getDealRows } from "@/db/queries/deals";
import { getSeries } from "@/db/queries/figures";
import { getSource } from "@/db/queries/sources";
import { releaseIds } from "@/db/release-folder";
import { GOVERNORATES, SECTORS } from "@/db/vocabulary";

/** Pages without an id of their own. */
const PLAIN = new Set([
  "",
  "deals",
  "countries",
  "places",
  "damage",
  "people",
  "data-health",
  "delivery",
  "disagreements",
  "explore",
  "charts",
  "path",
  "sectors",
  "sources",
  "method",
  "data",
  "releases",
  "corrections",
]);

const HELD: Record<string, (db: Db, id: string) => boolean> = {
  deals: (db, id) => getDealRows(db, [id]).length > 0,
  sources: (db, id) => getSource(db, id) !== undefined,
  people: (db, id) => getSeries(db, id) !== undefined,
  countries: (_, id) => isCountry(id),
  sectors: (_, id) => (SECTORS as readonly string[]).includes(id),
  places: (_, id) => (GOVERNORATES as readonly string[]).includes(id),
  charts: (_, id) => (CHART_IDS as readonly string[]).includes(id),
  releases: (_, id) => releaseIds().includes(id),
};

/**
 * Whether a page stands at a path, asked before anything is drawn, so that a missing one can be said with its status.
 * @param path without the language: "deals/some-deal"; "" is the overview.
 */
export function pageExists(db: Db, path: string): boolean {
  const [kind = "", id, ...rest] = path.split("/");
  if (rest.length > 0) return false;
  if (id === undefined) return PLAIN.has(kind);
  return Object.hasOwn(HELD, kind) && HELD[kind]?.(db, id) === true;
}
