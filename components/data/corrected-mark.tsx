import type { Correction } from "@/db/queries/release";
import type { Locale } from "@/db/vocabulary";
import { textIn } from "../i18n/bilingual";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { href } from "../layout/links";
import { Notice } from "../layout/notice";
import { OwnLanguage } from "../layout/own-language";

type Props = { locale: Locale; corrections: readonly Correction[]; release?: string };

/** What was wrong in this very record and what it says now; nothing where nothing was. */
export function CorrectedMark({ locale, corrections, release }: Props) {
  const t = words(locale);
  if (corrections.length === 0) return null;
  return (
    <Notice title={t("data.corrected")}>
      {corrections.map((one) => {
        const was = textIn(locale, one.was_en, one.was_ar);
        const now = textIn(locale, one.now_en, one.now_ar);
        return (
          <p key={one.position}>
            <a href={href(locale, `/corrections#correction-${one.position}`, { release })}>
              {format(locale).date(one.date)}
            </a>{" "}
            {t("data.was")}: {was && <OwnLanguage locale={locale} text={was} />} · {t("data.now")}:{" "}
            {now && <OwnLanguage locale={locale} text={now} />}
          </p>
        );
      })}
    </Notice>
  );
}
