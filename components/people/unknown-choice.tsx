import type { Ignored } from "@/db/filters";
import type { Locale } from "@/db/vocabulary";
import { words } from "../i18n/messages";
import { Notice } from "../layout/notice";

type Props = { locale: Locale; ignored: readonly Ignored[] };

/** What the address asked for and the series does not have. */
export function UnknownChoice({ locale, ignored }: Props) {
  const t = words(locale);
  if (ignored.length === 0) return null;
  return (
    <Notice title={t("filters.ignored-title")}>
      {ignored.map(({ key, value }) => (
        <p key={`${key}=${value}`}>{t("people.unknown-choice", { key, value })}</p>
      ))}
    </Notice>
  );
}
