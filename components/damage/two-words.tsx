import type { Locale } from "@/db/vocabulary";
import { CitedNumber } from "../citations/cited-number";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";
import { OwnLanguage } from "../layout/own-language";
import { Section } from "../layout/section";
import type { Estimate } from "./estimate";
import { classWords, estimateValue } from "./estimate-words";

/** What one page says, and what the study it takes the number from says of the same thing. */
export type Retold = { told: Estimate; own: readonly Estimate[] };

type Props = { locale: Locale; retold: readonly Retold[]; release?: string };

/** Numbers that a page calls by another name than their maker, beside the maker's own words. */
export function TwoWords({ locale, retold, release }: Props) {
  const t = words(locale);
  if (retold.length === 0) return null;
  const cited = (one: Estimate) => {
    const value = estimateValue(locale, one);
    return <CitedNumber locale={locale} value={value} sources={[one.source]} release={release} />;
  };
  return (
    <Section id="two-words" title={t("damage.two-words")} note={t("damage.two-words-note")}>
      {retold.map(({ told, own }) => (
        <div key={told.id} className="pair two-words">
          <div>
            <h3>{t("damage.article-says")}</h3>
            <p className="statement">{cited(told)}</p>
            {told.note && (
              <p>
                <OwnLanguage locale={locale} text={told.note} />
              </p>
            )}
          </div>
          <div>
            <h3>{t("damage.maker-says")}</h3>
            <dl className="definitions">
              {own.map((one) => (
                <div key={one.id} className="definition">
                  <dt>
                    {names(locale).measure[one.measure]}
                    {" · "}
                    {classWords(locale, one.assetClass ?? "all")}
                  </dt>
                  <dd>{cited(one)}</dd>
                </div>
              ))}
            </dl>
          </div>
        </div>
      ))}
    </Section>
  );
}
