import { chosenBy, type DealFilters, type ListKey } from "@/db/filters";
import type { Locale } from "@/db/vocabulary";
import { words } from "../i18n/messages";
import { href } from "../layout/links";
import { chosenFilters } from "./chosen-filters";
import { DateFields } from "./date-fields";
import { FacetGroup } from "./facet-group";
import { FollowedForm } from "./followed-form";
import { SearchField } from "./search-field";

export type Facet = { value: string; lines: number };

type Props = {
  locale: Locale;
  /** Of the page the form leads to, without the language. */
  path: string;
  filters: DealFilters;
  /** Values that have deals under the other filters, most first. */
  facets: Record<ListKey, readonly Facet[]>;
  /** How many deals are shown now: written, and said aloud when it changes. */
  found: number;
};

/** Where the deals themselves are listed. */
const LIST = "/deals";

const GROUPS = ["country", "sector", "governorate", "stage", "flow"] as const;

/** A GET form: an address is all it makes. With a script it follows each choice; without one it has a button. */
export function FilterBar({ locale, path, filters, facets, found }: Props) {
  const t = words(locale);
  const count = chosenFilters(locale, filters).length;
  return (
    <search className="filter-bar" aria-label={t("filters.title")}>
      <FollowedForm
        action={href(locale, path)}
        found={t("filters.found", { count: found })}
        {...(path === LIST || found === 0
          ? {}
          : { list: <a href={href(locale, LIST, chosenBy(filters))}>{t("filters.list")}</a> })}
      >
        <Kept filters={filters} />
        <details className="filter-sheet">
          <summary>{count > 0 ? t("filters.open-chosen", { count }) : t("filters.open")}</summary>
          <div className="filter-fields">
            {GROUPS.map((key) => (
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
              <button type="submit" className="button">
                {t("filters.apply")}
              </button>
            </div>
          </div>
        </details>
      </FollowedForm>
    </search>
  );
}

/** What the form does not show and must not lose. */
function Kept({ filters }: { filters: DealFilters }) {
  const kept = [
    ...filters.counting.map((value) => ({ name: "counting", value })),
    ...filters.deal.map((value) => ({ name: "deal", value })),
    ...filters.part.map((value) => ({ name: "part", value })),
    ...(filters.share ? [{ name: "share", value: filters.share }] : []),
    ...(filters.sort === "-value" ? [] : [{ name: "sort", value: filters.sort }]),
    ...(filters.release ? [{ name: "release", value: filters.release }] : []),
  ];
  return kept.map(({ name, value }) => (
    <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
  ));
}
