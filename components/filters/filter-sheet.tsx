import type { ReactNode } from "react";
import { type DealFilters, LIST_KEYS, type ListKey } from "@/db/filters";
import type { Locale } from "@/db/vocabulary";
import { words } from "../i18n/messages";
import { chosenFilters } from "./chosen-filters";
import { DateFields } from "./date-fields";
import { FacetGroup } from "./facet-group";
import { SearchField } from "./search-field";

export type Facet = { value: string; lines: number };
/** Values that have deals under the other filters, most first. */
export type Facets = Record<ListKey, readonly Facet[]>;

type Props = {
  locale: Locale;
  filters: DealFilters;
  facets: Facets;
  /** The form's button, where it stands beside the search. */
  children?: ReactNode;
};

/** Which deals: every filter a form offers, folded away until a reader wants it. */
export function FilterSheet({ locale, filters, facets, children }: Props) {
  const t = words(locale);
  const count = chosenFilters(locale, filters).length;
  return (
    <details className="filter-sheet">
      <summary>{count > 0 ? t("filters.open-chosen", { count }) : t("filters.open")}</summary>
      <div className="filter-fields">
        {LIST_KEYS.map((key) => (
          <FacetGroup
            key={key}
            locale={locale}
            name={key}
            facets={facets[key]}
            chosen={filters[key]}
          />
        ))}
        <DateFields locale={locale} from={filters.from} to={filters.to} />
        <div className="filter-ask">
          <SearchField locale={locale} q={filters.q} />
          {children}
        </div>
      </div>
    </details>
  );
}
