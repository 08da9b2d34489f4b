import type { Facets } from "@/components/filters/filter-sheet";
import type { DealFilters } from "@/db/filters";
import type { Db } from "@/db/open";
import { countValues } from "@/db/queries/facets";

/** The values a reader can filter by, each with how many lines stand behind it. */
export const facetsOf = (db: Db, filters: DealFilters): Facets => ({
  country: countValues(db, filters, "country"),
  sector: countValues(db, filters, "sector"),
  governorate: countValues(db, filters, "governorate"),
  stage: countValues(db, filters, "stage"),
  flow: countValues(db, filters, "flow"),
});
