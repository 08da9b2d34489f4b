import { breakdownText } from "@/db/breakdowns";
import type { Choice } from "@/db/queries/shown-first";
import type { Locale } from "@/db/vocabulary";
import { words } from "../i18n/messages";
import { OwnLanguage } from "../layout/own-language";
import { placeWords } from "./choice-words";
import { seriesHref } from "./series-href";

type Props = {
  locale: Locale;
  id: string;
  chosen: Choice;
  /** Every pair of place and breakdown that has figures. */
  choices: readonly Choice[];
  release?: string;
};

/** Places and breakdowns as links: the choice is the address. */
export function SeriesChoices({ locale, id, chosen, choices, release }: Props) {
  const t = words(locale);
  const places = [...new Set(choices.map(({ place }) => place))].sort((a, b) => order(a, b));
  const here = choices
    .filter(({ place }) => place === chosen.place)
    .sort((a, b) => Number(b.breakdown === null) - Number(a.breakdown === null));
  const toPlace = (place: string) => {
    const own = choices.filter((one) => one.place === place);
    return own.find(({ breakdown }) => breakdown === chosen.breakdown) ?? own[0] ?? chosen;
  };
  if (choices.length < 2) return null;
  return (
    <div className="series-choices">
      {places.length > 1 && (
        <nav aria-label={t("people.choose-place")}>
          <span className="quiet">{t("people.choose-place")}</span>
          {places.map((place) => (
            <a
              key={place}
              href={`${seriesHref(locale, id, toPlace(place), release)}#${id}`}
              aria-current={place === chosen.place ? "true" : undefined}
            >
              {placeWords(locale, place)}
            </a>
          ))}
        </nav>
      )}
      {here.length > 1 && (
        <nav aria-label={t("people.choose-breakdown")}>
          <span className="quiet">{t("people.choose-breakdown")}</span>
          {here.map((choice) => (
            <a
              key={choice.breakdown ?? ""}
              href={`${seriesHref(locale, id, choice, release)}#${id}`}
              aria-current={choice.breakdown === chosen.breakdown ? "true" : undefined}
            >
              {choice.breakdown === null ? (
                t("people.no-breakdown")
              ) : (
                <OwnLanguage locale={locale} text={breakdownText(locale, choice.breakdown)} />
              )}
            </a>
          ))}
        </nav>
      )}
    </div>
  );
}

const order = (a: string, b: string) =>
  Number(b === "SYR") - Number(a === "SYR") || (a < b ? -1 : 1);
