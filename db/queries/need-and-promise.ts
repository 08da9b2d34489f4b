import { asc } from "drizzle-orm";
import type { EstimateRecord } from "../figure-records";
import { NO_FILTERS } from "../filters";
import type { Db } from "../open";
import type { SectorRecord } from "../records";
import { needBesidePromise } from "../rules/need-beside-promise";
import { sectors } from "../schema/record";
import { recordOf } from "./as-record";
import { getNeed } from "./estimates";
import { groupLines } from "./totals";

/**
 * What rebuilding each asset class costs, by one study, beside the investment counted in the sectors that mean the
 * same or nearly the same; and what no class takes. Whole US dollars. Undefined when the study gives no cost.
 */
export function needAndPromise(db: Db) {
  const need = getNeed(db);
  if (!need) return undefined;
  const known = db.select().from(sectors).orderBy(asc(sectors.code)).all();
  const beside = needBesidePromise(
    known.map((row) => recordOf<SectorRecord>(row)),
    need.classes.map((row) => recordOf<EstimateRecord>(row)),
    groupLines(db, { ...NO_FILTERS, flow: ["investment"] }, "sector"),
  );
  return { ...beside, estimates: need.classes, assessment: need.assessment };
}
