import { cache } from "react";
import { parseFilters } from "@/db/filters";
import type { Db } from "@/db/open";
import { countSourcesOf } from "@/db/queries/sources";

/** How many sources stand behind the lines of a query; asked once a page, however many charts share it. */
export const sourcesBehind = cache((db: Db, query: string): number =>
  countSourcesOf(db, parseFilters(new URLSearchParams(query)).filters),
);
