import { chosenBy, type DealFilters } from "@/db/filters";
import type { Locale } from "@/db/vocabulary";
import type { Text } from "../i18n/bilingual";
import { words } from "../i18n/messages";
import { href } from "../layout/links";
import { OwnLanguage } from "../layout/own-language";

type Props = {
  locale: Locale;
  filters: DealFilters;
  /** How many deals match. */
  found: number;
  /** Their names, where they are few. */
  deals: readonly { id: string; title: Text }[];
};

/** More names than this are a list, which has a page of its own. */
export const MOST_NAMED = 6;

/** What a filter found, by name where it is little: who looked for one deal need not search charts for it. */
export function MatchingDeals({ locale, filters, found, deals }: Props) {
  const t = words(locale);
  return (
    <div className="matching">
      <p>
        <span>{t("filters.found", { count: found })}</span>
        <a href={href(locale, "/deals", chosenBy(filters))}>{t("filters.list")}</a>
      </p>
      {deals.length > 0 && (
        <ul>
          {deals.map(({ id, title }) => (
            <li key={id}>
              <a href={href(locale, `/deals/${id}`, { release: filters.release })}>
                <OwnLanguage locale={locale} text={title} />
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
