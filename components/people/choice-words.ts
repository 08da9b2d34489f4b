import { breakdownText } from "@/db/breakdowns";
import type { Choice } from "@/db/queries/shown-first";
import type { Governorate, Locale } from "@/db/vocabulary";
import { commaed } from "../i18n/listed";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";

export const placeWords = (locale: Locale, place: string): string =>
  place === "SYR"
    ? words(locale)("common.whole-country")
    : names(locale).governorate[place as Governorate];

/** "Damascus, selling rate"; the whole country together needs no words. */
export function choiceWords(locale: Locale, { place, breakdown }: Choice): string {
  const parts = [
    ...(place === "SYR" ? [] : [placeWords(locale, place)]),
    ...(breakdown === null ? [] : [breakdownText(locale, breakdown).text]),
  ];
  return commaed(locale, parts);
}
