import type { DealFilters } from "@/db/filters";
import type { Locale } from "@/db/vocabulary";
import { words } from "../i18n/messages";
import { EmptyState } from "../layout/empty-state";
import { RemovableFilters } from "./filter-summary";

type Props = { locale: Locale; path: string; filters: DealFilters };

/** No deal matches: says which filter to take out. */
export function NoMatch({ locale, path, filters }: Props) {
  const t = words(locale);
  return (
    <EmptyState title={t("filters.empty-title")}>
      <p>{t("filters.empty-remove")}</p>
      <RemovableFilters locale={locale} path={path} filters={filters} />
    </EmptyState>
  );
}
