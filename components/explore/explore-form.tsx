import { type DealFilters, LIST_KEYS, type ListKey } from "@/db/filters";
import type { Locale } from "@/db/vocabulary";
import { chosenFilters } from "../filters/chosen-filters";
import { DateFields } from "../filters/date-fields";
import { FacetGroup } from "../filters/facet-group";
import type { Facet } from "../filters/filter-bar";
import { FollowedForm } from "../filters/followed-form";
import { SearchField } from "../filters/search-field";
import { words } from "../i18n/messages";
import { href } from "../layout/links";
import { BREAKDOWNS, type Choice, FORMS_OF, MEASURES } from "./choice";

type Props = {
  locale: Locale;
  path: string;
  choice: Choice;
  filters: DealFilters;
  facets: Record<ListKey, readonly Facet[]>;
  found: number;
};

/** A GET form: what to measure, how to cut it, how to draw it, and of which deals. */
export function ExploreForm({ locale, path, choice, filters, facets, found }: Props) {
  const t = words(locale);
  const count = chosenFilters(locale, filters).length;
  const [first] = FORMS_OF[choice.by];
  return (
    <search className="filter-bar explore-form" aria-label={t("explore.title")}>
      <FollowedForm action={href(locale, path)} found={t("filters.found", { count: found })}>
        <Kept filters={filters} />
        <div className="explore-choices">
          <Pick
            name="measure"
            label={t("explore.measure")}
            value={choice.measure === "value" ? "" : choice.measure}
            options={MEASURES.map((one) => ({
              value: one === "value" ? "" : one,
              label: t(`explore.measure-${one}`),
            }))}
          />
          <Pick
            name="by"
            label={t("explore.by")}
            value={choice.by === "sector" ? "" : choice.by}
            options={BREAKDOWNS.map((one) => ({
              value: one === "sector" ? "" : one,
              label: t(`explore.by-${one}`),
            }))}
          />
          <Pick
            name="form"
            label={t("explore.form")}
            // The form that suits best goes without saying, so it follows a new cut by itself.
            value={choice.form === first ? "" : choice.form}
            options={FORMS_OF[choice.by].map((one) => ({
              value: one === first ? "" : one,
              label: t(`explore.form-${one}`),
            }))}
          />
          <button type="submit" className="button">
            {t("explore.draw")}
          </button>
        </div>
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
            </div>
          </div>
        </details>
      </FollowedForm>
    </search>
  );
}

type PickProps = {
  name: string;
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
};

/** One thing out of several. The key makes the browser forget what stood there before. */
function Pick({ name, label, value, options }: PickProps) {
  return (
    <label>
      <span>{label}</span>
      <select name={name} defaultValue={value} key={value}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What the form does not show and must not lose. */
function Kept({ filters }: { filters: DealFilters }) {
  const kept = [
    ...filters.counting.map((value) => ({ name: "counting", value })),
    ...filters.deal.map((value) => ({ name: "deal", value })),
    ...filters.part.map((value) => ({ name: "part", value })),
    ...(filters.share ? [{ name: "share", value: filters.share }] : []),
    ...(filters.release ? [{ name: "release", value: filters.release }] : []),
  ];
  return kept.map(({ name, value }) => (
    <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
  ));
}
