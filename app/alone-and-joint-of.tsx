import { AloneAndJoint } from "@/components/deals/alone-and-joint";
import { valueName } from "@/components/filters/chosen-filters";
import { names } from "@/components/i18n/names";
import type { DealFilters } from "@/db/filters";
import type { Db } from "@/db/open";
import { groupLines } from "@/db/queries/totals";
import { totalOf } from "@/db/rules/totals";
import { FLOWS, type Flow, type Locale } from "@/db/vocabulary";
import { sharesOf } from "./shares-of";

const DIMENSIONS = ["country", "sector", "governorate"] as const;

/** The one kind of money that is asked for, or the only one that is counted. */
function onlyFlow(db: Db, filters: DealFilters): Flow | undefined {
  const { byFlow } = totalOf(groupLines(db, filters, "none"));
  const [first, ...others] = FLOWS.filter((flow) => byFlow[flow].lines > 0);
  return others.length === 0 ? first : undefined;
}

/** For each filter on a many-valued thing, how much is its own and how much is shared; one kind of money only. */
export function AloneAndJointOf({
  db,
  locale,
  filters,
}: {
  db: Db;
  locale: Locale;
  filters: DealFilters;
}) {
  const flow = onlyFlow(db, filters);
  if (!flow) return null;
  return DIMENSIONS.filter((dimension) => filters[dimension].length > 0).map((dimension) => (
    <AloneAndJoint
      key={dimension}
      locale={locale}
      dimension={dimension}
      chosen={filters[dimension].map((value) => valueName(dimension, value, names(locale)))}
      {...sharesOf(db, locale, { ...filters, flow: [flow] }, dimension)}
    />
  ));
}
