import type { DealFilters, Sort } from "@/db/filters";
import type { Locale } from "@/db/vocabulary";
import { words } from "../i18n/messages";
import { href } from "../layout/links";

export type Sorting = { path: string; filters: DealFilters };

type Props = {
  locale: Locale;
  sorting: Sorting;
  column: "value" | "since" | "title" | "stage";
  /** The order the first press gives. */
  first: Sort;
  label: string;
};

/** A column's heading that sorts by it, and turned round when pressed again. */
export function SortHeading({ locale, sorting, column, first, label }: Props) {
  const { path, filters } = sorting;
  const sorted = filters.sort.replace("-", "") === column;
  const opposite = (first.startsWith("-") ? column : `-${column}`) as Sort;
  const next = filters.sort === first ? opposite : first;
  const falling = filters.sort.startsWith("-");
  return (
    <th scope="col" data-column={column} aria-sort={sorted ? orderOf(falling) : undefined}>
      <a
        href={href(locale, path, { ...filters, sort: next, page: 1 })}
        title={words(locale)(`filters.sort-${next}`)}
      >
        {label}
        <span className="sort-arrow" data-order={sorted ? orderOf(falling) : "none"} />
      </a>
    </th>
  );
}

const orderOf = (falling: boolean) => (falling ? "descending" : "ascending");
