import type { DealFilters } from "@/db/filters";
import type { Locale } from "@/db/vocabulary";
import { type Facets, FilterSheet } from "../filters/filter-sheet";
import { FollowedForm } from "../filters/followed-form";
import { KeptFilters } from "../filters/kept-filters";
import { words } from "../i18n/messages";
import { href } from "../layout/links";
import { type Choice, CUTS, FORMS_OF, measuresOf } from "./choice";

type Props = {
  locale: Locale;
  path: string;
  choice: Choice;
  filters: DealFilters;
  facets: Facets;
  found: number;
};

/** A GET form: what to measure, how to cut it, how to draw it, and of which deals. */
export function ExploreForm({ locale, path, choice, filters, facets, found }: Props) {
  const t = words(locale);
  const [first] = FORMS_OF[choice.by];
  return (
    <search className="filter-bar explore-form" aria-label={t("explore.title")}>
      <FollowedForm action={href(locale, path)} found={t("filters.found", { count: found })}>
        <KeptFilters filters={filters} />
        <div className="explore-choices">
          <Pick
            name="measure"
            label={t("explore.measure")}
            value={choice.measure === "value" ? "" : choice.measure}
            options={measuresOf(choice.by).map((one) => ({
              value: one === "value" ? "" : one,
              label: t(`explore.measure-${one}`),
            }))}
          />
          <Pick
            name="by"
            label={t("explore.by")}
            value={choice.by === "sector" ? "" : choice.by}
            options={CUTS.map((one) => ({
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
        <FilterSheet locale={locale} filters={filters} facets={facets} />
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
