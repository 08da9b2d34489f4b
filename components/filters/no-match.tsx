import type { DealFilters } from "@/db/filters";
import type { Locale } from "@/db/vocabulary";
import { words } from "../i18n/messages";
import { EmptyState } from "../layout/empty-state";
import { chosenFilters } from "./chosen-filters";
import { RemovableFilters } from "./filter-summary";

type Props = { locale: Locale; path: string; filters: DealFilters };

/** No deal matches, which the filter bar says already: says which filter to take out. */
export function NoMatch({ locale, path, filters }: Props) {
  const t = words(locale);
  const count = chosenFilters(locale, filters).length;
  return (
    <EmptyState title={t("filters.empty-remove", { count })}>
      <RemovableFilters locale={locale} path={path} filters={filters} />
    </EmptyState>
  );
}
