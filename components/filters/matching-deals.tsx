import type { DealFilters } from "@/db/filters";
import type { Locale } from "@/db/vocabulary";
import type { Text } from "../i18n/bilingual";
import { words } from "../i18n/messages";
import { href } from "../layout/links";
import { OwnLanguage } from "../layout/own-language";

type Props = {
  locale: Locale;
  filters: DealFilters;
  deals: readonly { id: string; title: Text }[];
};

/** More names than this are a list, which has a page of its own. */
export const MOST_NAMED = 6;

/** The few deals that match, by name: who looked for one need not search the charts for it. */
export function MatchingDeals({ locale, filters, deals }: Props) {
  return (
    <ul className="matching" aria-label={words(locale)("filters.matching-deals")}>
      {deals.map(({ id, title }) => (
        <li key={id}>
          <a href={href(locale, `/deals/${id}`, { release: filters.release })}>
            <OwnLanguage locale={locale} text={title} />
          </a>
        </li>
      ))}
    </ul>
  );
}
