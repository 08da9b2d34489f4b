import type { Locale } from "@/db/vocabulary";
import { DIRECTION, OTHER_LOCALE } from "../i18n/locales";
import { words } from "../i18n/messages";
import { sameInLocale } from "./links";

type Props = {
  locale: Locale;
  /** Without the language: "/deals". */
  path: string;
  /** Without "?"; filters, page and pinned release all stay. */
  query: string;
};

/** This very page in the other language. */
export function LocaleSwitch({ locale, path, query }: Props) {
  const t = words(locale);
  const other = OTHER_LOCALE[locale];
  return (
    <a
      className="locale-switch"
      href={sameInLocale(other, path, query)}
      hrefLang={other}
      lang={other}
      dir={DIRECTION[other]}
      rel="alternate"
      title={t("site.other-language-label")}
    >
      {t("site.other-language")}
    </a>
  );
}
