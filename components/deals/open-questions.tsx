import type { Locale } from "@/db/vocabulary";
import type { Text } from "../i18n/bilingual";
import { DIRECTION } from "../i18n/locales";

/** What nobody has answered yet, one paragraph each. */
export function OpenQuestions({
  locale,
  questions,
}: {
  locale: Locale;
  questions: readonly Text[];
}) {
  return (
    <ul className="open-questions">
      {questions.map(({ text, lang }) => {
        const own = lang === locale;
        return (
          <li key={text} lang={own ? undefined : lang} dir={own ? undefined : DIRECTION[lang]}>
            {text}
          </li>
        );
      })}
    </ul>
  );
}
