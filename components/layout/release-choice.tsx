import type { DealFilters } from "@/db/filters";
import type { Locale } from "@/db/vocabulary";
import { words } from "../i18n/messages";
import { href } from "./links";

/** The releases that are kept, each leading to its overview. */
export function ReleaseChoice({
  locale,
  ids,
  target,
}: {
  locale: Locale;
  ids: readonly NonNullable<DealFilters["release"]>[];
  /** Out of the frame it is shown in. */
  target?: "_top";
}) {
  return (
    <nav aria-label={words(locale)("data.releases")}>
      <ul className="list-plain">
        {ids.map((id) => (
          <li key={id}>
            <a href={href(locale, "/", { release: id })} dir="ltr" target={target}>
              {id}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
