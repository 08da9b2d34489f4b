import type { DealFilters, Ignored } from "@/db/filters";
import type { Locale } from "@/db/vocabulary";
import { words } from "../i18n/messages";
import { href, without } from "../layout/links";
import { NotUnderstood } from "../layout/not-understood";
import { chosenFilters } from "./chosen-filters";

type Props = {
  locale: Locale;
  /** Of the page, without the language. */
  path: string;
  filters: DealFilters;
  ignored: readonly Ignored[];
  /** No deal matches: what to take out stands in the place of what would be shown, and is not said twice. */
  empty?: boolean;
  /** The page with other filters, where its address holds more than filters. */
  address?: (filters: Partial<DealFilters>) => string;
};

/** The filter in words, each of which can be taken out, and whatever was not understood. */
export function FilterSummary({ locale, path, filters, ignored, empty, address }: Props) {
  const t = words(locale);
  const chosen = chosenFilters(locale, filters);
  return (
    <div className="filter-summary">
      <NotUnderstood locale={locale} ignored={ignored} />
      {chosen.length === 0 && <p className="quiet">{t("filters.nothing-chosen")}</p>}
      {chosen.length > 0 && !empty && (
        <RemovableFilters locale={locale} path={path} filters={filters} address={address} />
      )}
    </div>
  );
}

/** Each choice as a link that takes it out. */
export function RemovableFilters({
  locale,
  path,
  filters,
  address = (left) => href(locale, path, left),
}: Omit<Props, "ignored" | "empty">) {
  const t = words(locale);
  const chosen = chosenFilters(locale, filters);
  return (
    <ul className="chosen" aria-label={t("filters.chosen")}>
      {chosen.map(({ key, value, label }) => (
        <li key={`${key}=${value}`}>
          <a
            href={address(without(filters, key, value))}
            aria-label={t("filters.remove", { name: label })}
          >
            <bdi>{label}</bdi>
            <span className="remove" aria-hidden="true">
              {"×"}
            </span>
          </a>
        </li>
      ))}
      {chosen.length > 1 && (
        <li>
          <a className="clear" href={address({ release: filters.release })}>
            {t("filters.clear")}
          </a>
        </li>
      )}
    </ul>
  );
}
