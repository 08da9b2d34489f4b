import { AloneAndJoint } from "@/components/deals/alone-and-joint";
import { valueName } from "@/components/filters/chosen-filters";
import { names } from "@/components/i18n/names";
import type { DealFilters } from "@/db/filters";
import type { Db } from "@/db/open";
import type { Locale } from "@/db/vocabulary";
import { sharesOf } from "./shares-of";

const DIMENSIONS = ["country", "sector", "governorate"] as const;

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
  if (filters.flow.length !== 1) return null;
  return DIMENSIONS.filter((dimension) => filters[dimension].length > 0).map((dimension) => (
    <AloneAndJoint
      key={dimension}
      locale={locale}
      dimension={dimension}
      chosen={filters[dimension].map((value) => valueName(dimension, value, names(locale)))}
      {...sharesOf(db, locale, filters, dimension)}
    />
  ));
}
