import type { DealFilters, Ignored } from "@/db/filters";
import type { Locale } from "@/db/vocabulary";
import { chosenFilters } from "../filters/chosen-filters";
import { RemovableFilters } from "../filters/filter-summary";
import { words } from "../i18n/messages";
import { NotUnderstood } from "../layout/not-understood";
import { Notice } from "../layout/notice";
import type { Choice, Unsuited } from "./choice";
import { exploreHref } from "./explore-href";

type Props = {
  locale: Locale;
  path: string;
  choice: Choice;
  /** Was asked for and makes no sense with the cut. */
  unsuited?: Unsuited;
  filters: DealFilters;
  ignored: readonly Ignored[];
};

/** What was not understood or not drawn as asked, and every filter as a link that takes it out and keeps the rest. */
export function ChosenChoice({ locale, path, choice, unsuited, filters, ignored }: Props) {
  const t = words(locale);
  const chosen = chosenFilters(locale, filters);
  const to = (left: Partial<DealFilters>) => exploreHref(locale, path, left, choice);
  return (
    <div className="filter-summary">
      <NotUnderstood locale={locale} ignored={ignored} />
      {unsuited && (
        <Notice title={t("explore.replaced-title")}>
          {unsuited.form && (
            <p>
              {t("explore.replaced", {
                form: t(`explore.form-${unsuited.form}`),
                by: t(`explore.by-${choice.by}`),
                instead: t(`explore.form-${choice.form}`),
              })}
            </p>
          )}
          {unsuited.measure && (
            <p>
              {t("explore.replaced", {
                form: t(`explore.measure-${unsuited.measure}`),
                by: t(`explore.by-${choice.by}`),
                instead: t(`explore.measure-${choice.measure}`),
              })}
            </p>
          )}
        </Notice>
      )}
      {chosen.length === 0 ? (
        <p className="quiet">{t("filters.nothing-chosen")}</p>
      ) : (
        <RemovableFilters locale={locale} path={path} filters={filters} address={to} />
      )}
    </div>
  );
}
