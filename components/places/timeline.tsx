import type { Locale } from "@/db/vocabulary";
import { words } from "../i18n/messages";
import { type Latest, LatestEvents } from "../overview/latest-events";

type Props = { locale: Locale; events: readonly Latest[]; release?: string };

/** More than these are folded away. */
const OPEN = 10;

/** Every stage reached, newest first; the older ones folded. */
export function Timeline({ locale, events, release }: Props) {
  const t = words(locale);
  const earlier = events.slice(OPEN);
  if (events.length === 0) return <p>{t("common.none")}</p>;
  return (
    <>
      <LatestEvents locale={locale} events={events.slice(0, OPEN)} release={release} />
      {earlier.length > 0 && (
        <details className="long-list">
          <summary>{t("places.timeline-earlier", { count: earlier.length })}</summary>
          <LatestEvents locale={locale} events={earlier} release={release} />
        </details>
      )}
    </>
  );
}
