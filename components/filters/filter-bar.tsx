import { chosenBy, type DealFilters } from "@/db/filters";
import type { Locale } from "@/db/vocabulary";
import { words } from "../i18n/messages";
import { href } from "../layout/links";
import { type Facets, FilterSheet } from "./filter-sheet";
import { FollowedForm } from "./followed-form";
import { KeptFilters } from "./kept-filters";

type Props = {
  locale: Locale;
  /** Of the page the form leads to, without the language. */
  path: string;
  filters: DealFilters;
  facets: Facets;
  /** How many deals are shown now: written, and said aloud when it changes. */
  found: number;
};

/** Where the deals themselves are listed. */
const LIST = "/deals";

/** A GET form: an address is all it makes. With a script it follows each choice; without one it has a button. */
export function FilterBar({ locale, path, filters, facets, found }: Props) {
  const t = words(locale);
  return (
    <search className="filter-bar" aria-label={t("filters.title")}>
      <FollowedForm
        action={href(locale, path)}
        found={t("filters.found", { count: found })}
        {...(path === LIST || found === 0
          ? {}
          : { list: <a href={href(locale, LIST, chosenBy(filters))}>{t("filters.list")}</a> })}
      >
        <KeptFilters filters={filters} />
        <FilterSheet locale={locale} filters={filters} facets={facets}>
          <button type="submit" className="button">
            {t("filters.apply")}
          </button>
        </FilterSheet>
      </FollowedForm>
    </search>
  );
}
