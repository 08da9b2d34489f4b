// Border 2: the address. Parsing never throws; printing is canonical and loses nothing.
import { isCountry } from "./countries";
import { matchExpression } from "./fold";
import { isPart, PART_DIMENSIONS, type PartDimension } from "./parts";
import { isRealDate } from "./rules/dates";
import { BANDS, FLOWS, GOVERNORATES, LEFT_OUT, SECTORS, STAGES } from "./vocabulary";

/** Stages and the bands that hold several of them are both asked for with `stage=`. */
export const STAGE_VALUES = [...new Set([...BANDS, ...STAGES])] as const;
export type StageValue = (typeof STAGE_VALUES)[number];

/** `counted`, or why a line is left out: so that every step of a total links to the lines behind it. */
export const COUNTING_VALUES = ["counted", ...LEFT_OUT] as const;
export type CountingValue = (typeof COUNTING_VALUES)[number];

export const SHARES = [
  "country:alone",
  "country:joint",
  "sector:alone",
  "sector:joint",
  "governorate:alone",
  "governorate:joint",
] as const;
export type Share = (typeof SHARES)[number];

export const SORTS = [
  "-value",
  "value",
  "-since",
  "since",
  "title",
  "-title",
  "stage",
  "-stage",
] as const;
export type Sort = (typeof SORTS)[number];

export type DealFilters = {
  country: string[];
  sector: (typeof SECTORS)[number][];
  governorate: (typeof GOVERNORATES)[number][];
  stage: StageValue[];
  flow: (typeof FLOWS)[number][];
  counting: CountingValue[];
  /** Deals by id. */
  deal: string[];
  /** Parts of breakdowns: "or" inside one breakdown, "and" between breakdowns. */
  part: string[];
  /** Of the lines that name a chosen value of one dimension: those that name no other, or those that do. */
  share?: Share;
  /** Year, month or day; the deal was first reported on or after it. */
  from?: string;
  to?: string;
  q?: string;
  sort: Sort;
  page: number;
  release?: string;
};

/** The filters that choose deals, as against sort, page and release. */
export const CHOOSING_KEYS = [
  "country",
  "sector",
  "governorate",
  "stage",
  "flow",
  "counting",
  "deal",
  "part",
  "share",
  "from",
  "to",
  "q",
] as const;
export const FILTER_KEYS = [...CHOOSING_KEYS, "sort", "page", "release"] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];
/** Filters of several values that a reader chooses from a list with counts. */
export type ListKey = "country" | "sector" | "governorate" | "stage" | "flow";
type ManyKey = ListKey | "counting" | "deal" | "part";
export const LIST_KEYS: readonly ListKey[] = ["country", "sector", "governorate", "stage", "flow"];

export const NO_FILTERS: DealFilters = {
  country: [],
  sector: [],
  governorate: [],
  stage: [],
  flow: [],
  counting: [],
  deal: [],
  part: [],
  sort: "-value",
  page: 1,
};

export const RELEASE_ID = /^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const LONGEST_SEARCH = 200;
/** Left by mailing lists and adverts; nobody asked the ledger anything with them. */
const NOT_OURS = /^(utm_|fbclid$|gclid$|_rsc$)/;

const within =
  <T extends string>(values: readonly T[]) =>
  (value: string): value is T =>
    (values as readonly string[]).includes(value);
const LISTED: Record<ManyKey, (value: string) => boolean> = {
  country: isCountry,
  sector: within(SECTORS),
  governorate: within(GOVERNORATES),
  stage: within(STAGE_VALUES),
  flow: within(FLOWS),
  counting: within(COUNTING_VALUES),
  deal: (v) => SLUG.test(v),
  part: isPart,
};

const SINGLE: Record<Exclude<FilterKey, ManyKey>, (value: string) => boolean> = {
  share: within(SHARES),
  from: (v) => DATE.test(v) && isRealDate(v),
  to: (v) => DATE.test(v) && isRealDate(v),
  q: (v) => v.length <= LONGEST_SEARCH && matchExpression(v) !== undefined,
  sort: within(SORTS),
  page: (v) => /^[1-9]\d{0,6}$/.test(v),
  release: (v) => RELEASE_ID.test(v),
};

export type Ignored = { key: string; value: string };

/**
 * Reads filters from an address.
 * @param params the query; keys in `also` belong to the caller and are passed over.
 * @returns the filters, and each key and value that was not understood. Never throws.
 */
export function parseFilters(
  params: URLSearchParams,
  also: readonly string[] = [],
): { filters: DealFilters; ignored: Ignored[] } {
  const lists: Record<ManyKey, Set<string>> = {
    country: new Set(),
    sector: new Set(),
    governorate: new Set(),
    stage: new Set(),
    flow: new Set(),
    counting: new Set(),
    deal: new Set(),
    part: new Set(),
  };
  const singles = new Map<string, string>();
  const ignored: Ignored[] = [];

  for (const [key, raw] of params) {
    const value = raw.normalize("NFC").trim().replace(/\s+/g, " ");
    if (value === "" || also.includes(key) || NOT_OURS.test(key)) continue;
    if (Object.hasOwn(lists, key) && LISTED[key as ManyKey](value))
      lists[key as ManyKey].add(value);
    else if (
      Object.hasOwn(SINGLE, key) &&
      !singles.has(key) &&
      SINGLE[key as keyof typeof SINGLE](value)
    )
      singles.set(key, value);
    else ignored.push({ key, value });
  }
  const sorted = (key: ManyKey) => [...lists[key]].sort();
  const filters = {
    ...NO_FILTERS,
    country: sorted("country"),
    sector: sorted("sector") as DealFilters["sector"],
    governorate: sorted("governorate") as DealFilters["governorate"],
    stage: sorted("stage") as DealFilters["stage"],
    flow: sorted("flow") as DealFilters["flow"],
    counting: sorted("counting") as DealFilters["counting"],
    deal: sorted("deal"),
    part: sorted("part"),
    sort: (singles.get("sort") ?? NO_FILTERS.sort) as Sort,
    page: Number(singles.get("page") ?? 1),
  };
  const optional = Object.fromEntries(
    ["share", "from", "to", "q", "release"].flatMap((k) => {
      const v = singles.get(k);
      return v === undefined ? [] : [[k, v]];
    }),
  );
  return { filters: { ...filters, ...optional }, ignored };
}

/**
 * Writes filters as the shortest canonical query, without "?": keys in a fixed order,
 * values sorted, defaults left out. parseFilters reads it back unchanged.
 */
export function printFilters(filters: Partial<DealFilters>): string {
  const out = new URLSearchParams();
  for (const key of FILTER_KEYS) {
    const value = filters[key];
    if (value === undefined || value === "" || value === NO_FILTERS[key as "sort" | "page"])
      continue;
    if (Array.isArray(value)) for (const v of [...value].sort()) out.append(key, v);
    else out.append(key, String(value));
  }
  return out.toString();
}

/** Only what chooses deals and the pinned release; for links to totals, files and charts. */
export function chosenBy(filters: DealFilters): DealFilters {
  return { ...filters, sort: NO_FILTERS.sort, page: 1 };
}

/** The parts that are asked for, by breakdown, without its name: `country` → ["SAU", "joint:ARE+QAT"]. */
export const partsAsked = (filters: DealFilters): [PartDimension, string[]][] =>
  PART_DIMENSIONS.flatMap((dimension): [PartDimension, string[]][] => {
    const of = `${dimension}:`;
    const own = filters.part.filter((part) => part.startsWith(of));
    return own.length > 0 ? [[dimension, own.map((part) => part.slice(of.length))]] : [];
  });

/**
 * Filters narrowed to some parts of one breakdown: the list that adds up to them.
 * @param parts of what these filters choose; parts asked for of other breakdowns stay.
 */
export const narrowedTo = (
  filters: DealFilters,
  dimension: PartDimension,
  parts: readonly string[],
): DealFilters => ({
  ...filters,
  part: [
    ...filters.part.filter((part) => !part.startsWith(`${dimension}:`)),
    ...parts.map((part) => `${dimension}:${part}`),
  ].sort(),
});

/** Whether any filter chooses among the deals. */
export const isFiltered = (filters: DealFilters): boolean =>
  CHOOSING_KEYS.some((key) => {
    const value = filters[key];
    return Array.isArray(value) ? value.length > 0 : value !== undefined;
  });
