import type { Locale } from "@/db/vocabulary";
import { words } from "../i18n/messages";

type Props = {
  locale: Locale;
  /** Absent: the series has no rhythm. */
  freshness?: "fresh" | "due" | "overdue";
  /** The period of the newest figure, in words, where nothing beside it says so. */
  since?: string;
};

/** Whether a newer figure should be there by now. */
export function FreshnessBadge({ locale, freshness, since }: Props) {
  const t = words(locale);
  return (
    <span className="freshness" data-freshness={freshness ?? "none"}>
      {freshness === "overdue" && since
        ? t("people.overdue-since", { date: since })
        : t(freshness ? `people.${freshness}` : "people.no-rhythm")}
    </span>
  );
}
