import type { Locale } from "@/db/vocabulary";
import { words } from "../i18n/messages";
import type { DealSummary } from "./deal-row";
import { DealTable } from "./deal-table";

type Props = {
  locale: Locale;
  deals: readonly DealSummary[];
  release?: string;
  caption: string;
};

/** More than these are folded away. */
const OPEN = 20;

/** Every deal of a country, sector or place, the largest first; the others folded, so that what follows is not twenty screens away. */
export function FoldedDeals({ locale, deals, release, caption }: Props) {
  const more = deals.slice(OPEN);
  return (
    <>
      <DealTable locale={locale} deals={deals.slice(0, OPEN)} release={release} caption={caption} />
      {more.length > 0 && (
        <details className="long-list">
          <summary>{words(locale)("deals.more", { count: more.length })}</summary>
          <DealTable locale={locale} deals={more} release={release} caption={caption} />
        </details>
      )}
    </>
  );
}
