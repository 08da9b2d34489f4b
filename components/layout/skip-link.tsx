import type { Locale } from "@/db/vocabulary";
import { words } from "../i18n/messages";

export const CONTENT_ID = "content";

/** The first thing the keyboard reaches. */
export function SkipLink({ locale }: { locale: Locale }) {
  return (
    <a className="skip" href={`#${CONTENT_ID}`}>
      {words(locale)("site.skip")}
    </a>
  );
}
