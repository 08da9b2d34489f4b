import type { Locale } from "@/db/vocabulary";
import type { Text } from "../i18n/bilingual";
import { DIRECTION } from "../i18n/locales";
import { words } from "../i18n/messages";

type Props = {
  locale: Locale;
  text: Text;
  /** Say in words that it is in the other language. For long texts; short ones show it by themselves. */
  marked?: boolean;
};

/** A text that may not be in the page's language: tagged, isolated, and if asked marked as foreign. */
export function OwnLanguage({ locale, text, marked = false }: Props) {
  if (text.lang === locale) return text.text;
  const mark = text.lang === "en" ? "common.in-english" : "common.in-arabic";
  return (
    <>
      <span lang={text.lang} dir={DIRECTION[text.lang]}>
        {text.text}
      </span>
      {marked && <span className="own-language-mark"> ({words(locale)(mark)})</span>}
    </>
  );
}
