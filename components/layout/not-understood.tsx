import type { Ignored } from "@/db/filters";
import type { Locale } from "@/db/vocabulary";
import { words } from "../i18n/messages";
import { Notice } from "./notice";

type Props = {
  locale: Locale;
  ignored: readonly Ignored[];
  /** Of a choice that is known elsewhere, only not here. */
  says?: "filters.ignored" | "people.unknown-choice";
};

/** Somebody else’s long address is not worth a long page. */
const MOST_SAID = 8;
const LONGEST = 60;

/** What an address asked for and the page passed over: said, so that nobody takes it for done. */
export function NotUnderstood({ locale, ignored, says = "filters.ignored" }: Props) {
  const t = words(locale);
  if (ignored.length === 0) return null;
  return (
    <Notice title={t("filters.ignored-title")}>
      {ignored.slice(0, MOST_SAID).map(({ key, value }) => (
        <p key={`${key}=${value}`}>
          {t(says, { key: key.slice(0, LONGEST), value: value.slice(0, LONGEST) })}
        </p>
      ))}
    </Notice>
  );
}
