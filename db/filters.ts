// Border 2: the address. Parsing never throws; printing is canonical and loses nothing.
import { isCountry } from "./countries";
import { BANDS, FLOWS, GOVERNORATES, SECTORS, STAGES } from "./vocabulary";

/** Stages and the bands that hold several of them are both asked for with `stage=`. */
export const STAGE_VALUES = [...new Set([...BANDS, ...STAGES])] as const;
export type StageValue = (typeof STAGE_VALUES)[number];

export const SORTS = ["-value", "value", "-since", "since", "title", "-title", "stage", "-stage"] as const;
export type Sort = (typeof SORTS)[number];

export type DealFilters = {
  country: string[];
  sector: (typeof SECTORS)[number][];
  governorate: (typeof GOVERNORATES)[number][];
  stage: StageValue[];
  flow: (typeof FLOWS)[number][];
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
  "from",
  "to",
  "q",
] as const;
export const FILTER_KEYS = [...CHOOSING_KEYS, "sort", "page", "release"] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];
export type ListKey = "country" | "sector" | "governorate" | "stage" | "flow";
export const LIST_KEYS: readonly ListKey[] = ["country", "sector", "governorate", "stage", "flow"];

export const NO_FILTERS: DealFilters = {
  country: [],
  sector: [],
  governorate: [],
  stage: [],
  flow: [],
  sort: "-value",
  page: 1,
};

export const RELEASE_ID = /^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/;
const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const LONGEST_SEARCH = 200;
/** Left by mailing lists and adverts; nobody asked the ledger anything with them. */
const NOT_OURS = /^(utm_|fbclid$|gclid$|_rsc$)/;

const within =
  <T extends string>(values: readonly T[]) =>
  (value: string): value is T =>
    (values as readonly string[]).includes(value);
const LISTED: Record<ListKey, (value: string) => boolean> = {
  country: isCountry,
  sector: within(SECTORS),
  governorate: within(GOVERNORATES),
  stage: within(STAGE_VALUES),
  flow: within(FLOWS),
};

const SINGLE: Record<Exclude<FilterKey, ListKey>, (value: string) => boolean> = {
  from: (v) => DATE.test(v),
  to: (v) => DATE.test(v),
  q: (v) => v.length <= LONGEST_SEARCH,
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
  const lists: Record<ListKey, Set<string>> = {
    country: new Set(),
    sector: new Set(),
    governorate: new Set(),
    stage: new Set(),
    flow: new Set(),
  };
  const singles = new Map<string, string>();
  const ignored: Ignored[] = [];

  for (const [key, raw] of params) {
    const value = raw.normalize("NFC").trim().replace(/\s+/g, " ");
    if (value === "" || also.includes(key) || NOT_OURS.test(key)) continue;
    if (key in lists && LISTED[key as ListKey](value)) lists[key as ListKey].add(value);
    else if (key in SINGLE && !singles.has(key) && SINGLE[key as keyof typeof SINGLE](value))
      singles.set(key, value);
    else ignored.push({ key, value });
  }
  const sorted = (key: ListKey) => [...lists[key]].sort();
  const filters = {
    ...NO_FILTERS,
    country: sorted("country"),
    sector: sorted("sector") as DealFilters["sector"],
    governorate: sorted("governorate") as DealFilters["governorate"],
    stage: sorted("stage") as DealFilters["stage"],
    flow: sorted("flow") as DealFilters["flow"],
    sort: (singles.get("sort") ?? NO_FILTERS.sort) as Sort,
    page: Number(singles.get("page") ?? 1),
  };
  const optional = Object.fromEntries(
    ["from", "to", "q", "release"].flatMap((k) => {
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
    if (value === undefined || value === "" || value === NO_FILTERS[key as "sort" | "page"]) continue;
    if (Array.isArray(value)) for (const v of [...value].sort()) out.append(key, v);
    else out.append(key, String(value));
  }
  return out.toString();
}

/** Only what chooses deals and the pinned release; for links to totals, files and charts. */
export function chosenBy(filters: DealFilters): DealFilters {
  return { ...filters, sort: NO_FILTERS.sort, page: 1 };
}

/** Whether any filter chooses among the deals. */
export const isFiltered = (filters: DealFilters): boolean =>
  CHOOSING_KEYS.some((key) => {
    const value = filters[key];
    return Array.isArray(value) ? value.length > 0 : value !== undefined;
  });
