import { breakdownText } from "@/db/breakdowns";
import type { Governorate, Locale } from "@/db/vocabulary";
import { keepWhole } from "../i18n/bidi";
import { format } from "../i18n/format";
import { commaed } from "../i18n/listed";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";
import type { Estimate, Study } from "./estimate";

/** "$216 bn ($140 bn to $345 bn)", as its source states it. */
export const estimateValue = (locale: Locale, said: Estimate): string =>
  format(locale).stated({
    amount: said.best,
    low: said.low,
    high: said.high,
    currency: "USD",
    qualifier: said.qualifier,
  });

/** "World Bank, 2025": who, and the year it was published or of. */
export function studyName(locale: Locale, study: Study): string {
  const year = (study.publishedOn ?? study.period?.split("/").at(-1))?.slice(0, 4);
  if (!year) return study.publisher;
  // A year behind Latin letters would join them and change sides.
  const mixes = locale === "ar" && /\p{Script=Latin}/u.test(study.publisher);
  return commaed(locale, [mixes ? keepWhole(study.publisher) : study.publisher, year]);
}

const CLASSES = ["all", "residential", "non-residential", "infrastructure"] as const;

export function classWords(locale: Locale, assetClass: string): string {
  const known = CLASSES.find((one) => one === assetClass);
  return known ? words(locale)(`damage.assets-${known}`) : assetClass;
}

export const areaWords = (locale: Locale, area: string): string =>
  area === "SYR"
    ? words(locale)("common.whole-country")
    : names(locale).governorate[area as Governorate];

/** An area that is neither the country nor a governorate, in words of its own. */
export const areaNoteWords = (locale: Locale, note: string): string =>
  breakdownText(locale, `area=${note}`).text;

/** What of the damage an estimate is about, beyond the study and the period. */
export function aboutWords(locale: Locale, estimate: Estimate): string {
  const { area, areaNote, assetClass, sector, breakdown } = estimate;
  const parts = [
    ...(sector ? [names(locale).sector[sector]] : []),
    ...(assetClass && assetClass !== "all" ? [classWords(locale, assetClass)] : []),
    ...(areaNote
      ? [areaNoteWords(locale, areaNote)]
      : area === "SYR"
        ? []
        : [areaWords(locale, area)]),
    ...(breakdown ? [breakdownText(locale, breakdown).text] : []),
  ];
  return commaed(locale, parts);
}
