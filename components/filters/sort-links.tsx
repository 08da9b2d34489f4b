import type { DealFilters, Sort } from "@/db/filters";
import type { Locale } from "@/db/vocabulary";
import { words } from "../i18n/messages";
import { href } from "../layout/links";

type Props = { locale: Locale; path: string; filters: DealFilters };

const OFFERED = ["-value", "-since", "-stage", "title"] as const satisfies readonly Sort[];

/** The orders most asked for; the table's headings turn each of them round. */
export function SortLinks({ locale, path, filters }: Props) {
  const t = words(locale);
  return (
    <nav className="sort-links" aria-label={t("filters.sort")}>
      <span>{t("filters.sort")}</span>
      {OFFERED.map((sort) => (
        <a
          key={sort}
          href={href(locale, path, { ...filters, sort, page: 1 })}
          aria-current={filters.sort === sort ? "true" : undefined}
        >
          {t(`filters.sort-${sort}`)}
        </a>
      ))}
    </nav>
  );
}
