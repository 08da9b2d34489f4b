import type { Locale } from "@/db/vocabulary";
import { words } from "../i18n/messages";

type Props = {
  locale: Locale;
  /** Absent: the series has no rhythm. */
  freshness?: "fresh" | "due" | "overdue";
};

/** Whether a newer figure should be there by now. */
export function FreshnessBadge({ locale, freshness }: Props) {
  const t = words(locale);
  return (
    <span className="freshness" data-freshness={freshness ?? "none"}>
      {t(freshness ? `people.${freshness}` : "people.no-rhythm")}
    </span>
  );
}
