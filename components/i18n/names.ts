// The label of every code. Keyed by the vocabulary: a new code without a word in both languages does not compile.
import { countryName } from "@/db/countries";
import type { StageValue } from "@/db/filters";
import type {
  Band,
  ClaimSubject,
  CountryRole,
  Covers,
  Flow,
  Governorate,
  Kind,
  LeftOut,
  Locale,
  Measure,
  PartyRole,
  Sector,
  SeriesGroup,
  SourceKind,
  Stage,
  Verdict,
} from "@/db/vocabulary";
import { names as ar } from "./ar/names";
import { names as en } from "./en/names";
import { INTL_TAG } from "./locales";

export type NameTable = {
  stage: Record<Stage, string>;
  band: Record<Band, string>;
  flow: Record<Flow, string>;
  kind: Record<Kind, string>;
  verdict: Record<Verdict, string>;
  leftOut: Record<LeftOut, string>;
  sourceKind: Record<SourceKind, string>;
  sector: Record<Sector, string>;
  governorate: Record<Governorate, string>;
  seriesGroup: Record<SeriesGroup, string>;
  measure: Record<Measure, string>;
  countryRole: Record<CountryRole, string>;
  partyRole: Record<PartyRole, string>;
  claimSubject: Record<ClaimSubject, string>;
  covers: Record<Covers, string>;
  /** As a paper shortens them; every other country is named by Intl. */
  shortCountry: Record<string, string>;
  /** As this ledger spells them; every other language is named by Intl. */
  spelledLanguage: Record<string, string>;
};

const TABLES: Record<Locale, NameTable> = { en, ar };

const languageNames = (locale: Locale) =>
  new Intl.DisplayNames(INTL_TAG[locale], { type: "language" });
const LANGUAGE_NAMES = { en: languageNames("en"), ar: languageNames("ar") };

const withCountries = (locale: Locale) => ({
  ...TABLES[locale],
  /** By alpha-3 code, or EUU. Throws on any other. */
  country: (code: string) => TABLES[locale].shortCountry[code] ?? countryName(code, locale),
  /** By its code: "en" → "English", «الإنكليزية». */
  language: (code: string) =>
    TABLES[locale].spelledLanguage[code] ?? LANGUAGE_NAMES[locale].of(code) ?? code,
  /** What `stage=` may ask for: a stage, or a band of several. */
  stageValue: (value: StageValue): string =>
    value in TABLES[locale].band
      ? TABLES[locale].band[value as Band]
      : TABLES[locale].stage[value as Stage],
});

export type Names = ReturnType<typeof withCountries>;
const NAMES: Record<Locale, Names> = { en: withCountries("en"), ar: withCountries("ar") };

/** In: a language. Out: names(locale).stage.mou, names(locale).country("SAU") and so on. */
export const names = (locale: Locale): Names => NAMES[locale];
