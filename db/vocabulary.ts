// The closed lists. The table, the type, the address and the label use the same word.

/** Rungs of the ladder, in order. `groundbreaking` is a ceremony, not works. */
export const RUNGS = [
  "announced",
  "mou",
  "agreement",
  "contract",
  "groundbreaking",
  "under-way",
  "completed",
] as const;

/** Words that stand beside the ladder. */
export const HALTS = ["suspended", "cancelled"] as const;

export const STAGES = [...RUNGS, ...HALTS] as const;
export type Rung = (typeof RUNGS)[number];
export type Stage = (typeof STAGES)[number];

/** What readers are shown: several stages in one band. */
export const BANDS = ["on-paper", "signed", "under-way", "completed", "stopped"] as const;
export type Band = (typeof BANDS)[number];

export const BAND_OF: Record<Stage, Band> = {
  announced: "on-paper",
  mou: "on-paper",
  agreement: "signed",
  contract: "signed",
  groundbreaking: "signed",
  "under-way": "under-way",
  completed: "completed",
  suspended: "stopped",
  cancelled: "stopped",
};

export const KINDS = [
  "investment",
  "concession",
  "contract",
  "grant",
  "loan",
  "debt-relief",
  "supply",
  "package",
] as const;
export type Kind = (typeof KINDS)[number];

/** Kinds of money that never share a sum. */
export const FLOWS = ["investment", "assistance", "trade"] as const;
export type Flow = (typeof FLOWS)[number];

/** A package states its flow in its own file. */
export const FLOW_OF: Record<Exclude<Kind, "package">, Flow> = {
  investment: "investment",
  concession: "investment",
  contract: "investment",
  grant: "assistance",
  loan: "assistance",
  "debt-relief": "assistance",
  supply: "trade",
};

/** `regional`: the money also goes to other countries. `sought`: asked for, and promised by nobody. */
export const SCOPES = ["syria", "regional", "sought"] as const;
export type Scope = (typeof SCOPES)[number];

export const COUNTRY_ROLES = ["investor", "donor", "contractor", "supplier", "financier"] as const;
export type CountryRole = (typeof COUNTRY_ROLES)[number];

export const PARTY_ROLES = [
  ...COUNTRY_ROLES,
  "counterparty",
  "implementer",
  "beneficiary",
  "partner",
  "buyer",
  "seller",
  "transit",
  "administrator",
  "owner",
  "sponsor",
  "creditor",
] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

export const SECTORS = [
  "power",
  "oil-gas",
  "water-sanitation",
  "housing-real-estate",
  "construction-materials",
  "roads-rail",
  "aviation",
  "ports-logistics",
  "telecom-digital",
  "health",
  "education",
  "agriculture-food",
  "industry",
  "mining",
  "tourism",
  "finance-banking",
  "public-finance",
  "multi-sector",
] as const;
export type Sector = (typeof SECTORS)[number];

/** OCHA P-codes. FIPS 10-4 uses the same letters for other places: never mix them. */
export const GOVERNORATES = [
  "SY01",
  "SY02",
  "SY03",
  "SY04",
  "SY05",
  "SY06",
  "SY07",
  "SY08",
  "SY09",
  "SY10",
  "SY11",
  "SY12",
  "SY13",
  "SY14",
] as const;
export type Governorate = (typeof GOVERNORATES)[number];

/** What a claim is about. Each is judged among its own kind. */
export const CLAIM_SUBJECTS = ["value", "agreements-count", "jobs", "disbursed"] as const;
export type ClaimSubject = (typeof CLAIM_SUBJECTS)[number];

/** `whole` deal, a `part` of it, or `more` than it (a cumulative or a wider sum). */
export const COVERS = ["whole", "part", "more"] as const;
export type Covers = (typeof COVERS)[number];

export const QUALIFIERS = ["exact", "about", "at-least", "up-to"] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** `aside`: true of something else (a part, a year, a cumulative count), so neither for nor against. */
export const VERDICTS = ["speaks", "agrees", "differs", "superseded", "rejected", "aside"] as const;
export type Verdict = (typeof VERDICTS)[number];

export const SOURCE_KINDS = [
  "official",
  "company",
  "multilateral",
  "agency",
  "research",
  "ngo",
  "press",
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/**
 * Why a line is not in a total. First that applies, in this order:
 * stopped · regional · sought · inside (the same money is counted in another deal) · rejected (every claim is) ·
 * per-year · other-currency (no dated rate) · no-value · itemised (a package wholly explained by its deals).
 */
export const LEFT_OUT = [
  "stopped",
  "regional",
  "sought",
  "inside",
  "rejected",
  "per-year",
  "other-currency",
  "no-value",
  "itemised",
] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

/** Why a line has no value to count: none is stated for the whole in dollars. */
export const WITHOUT_VALUE: readonly LeftOut[] = ["per-year", "other-currency", "no-value"];

/** `deal`: a deal by itself. `rest`: what a package says beyond the deals found in it ("not itemised"). */
export const LINE_KINDS = ["deal", "rest"] as const;
export type LineKind = (typeof LINE_KINDS)[number];

export const CURRENCIES = [
  "USD",
  "EUR",
  "SAR",
  "GBP",
  "AED",
  "JPY",
  "QAR",
  "CAD",
  "NOK",
  "SEK",
  "DKK",
  "CHF",
  "KRW",
  "SYP",
] as const;
export type Currency = (typeof CURRENCIES)[number];

/** What an estimate measures. Different measures are never added nor drawn on one unlabelled axis. */
export const MEASURES = [
  "physical-damage",
  "reconstruction-cost",
  "lost-output",
  "total-loss",
] as const;
export type Measure = (typeof MEASURES)[number];

export const SERIES_GROUPS = [
  "need-and-aid",
  "displacement",
  "return",
  "poverty-and-food",
  "health-and-education",
  "safety",
  "electricity-and-energy",
  "economy",
  "prices-and-currency",
  "damage",
  "other",
] as const;
export type SeriesGroup = (typeof SERIES_GROUPS)[number];

/** The files people take away, in the order they are listed. Each is a list: one row for one of what it names. */
export const FILE_NAMES = [
  "deals",
  "claims",
  "lines",
  "sources",
  "figures",
  "estimates",
  "countries",
  "sectors",
  "places",
  "data-health",
  "delivery",
  "corrections",
] as const;
export type FileName = (typeof FILE_NAMES)[number];

export const LOCALES = ["en", "ar"] as const;
export type Locale = (typeof LOCALES)[number];
