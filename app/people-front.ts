// What a reader comes for, in the order of the groups, and what each series shows before anything is chosen.
import type { Choice } from "@/components/people/series-href";

/** Series whose whole-country figures without a breakdown are not the ones to show first. */
const SHOWN_FIRST: Readonly<Record<string, Choice>> = {
  // The national record ends in 2023; dealers in Damascus are quoted since.
  "exchange-rate-parallel": { place: "SY01", breakdown: "side=sell" },
  "exchange-rate-official": { place: "SYR", breakdown: "side=sell" },
  "cpi-group-index": {
    place: "SYR",
    breakdown: "goods=Housing, water, electricity, gas and other fuels",
  },
  "wage-monthly": { place: "SYR", breakdown: "area=whole of Syria; job=Private: Shop Worker" },
};

/** Place and breakdown a series shows first. */
export const shownFirst = (series: string): Choice =>
  SHOWN_FIRST[series] ?? { place: "SYR", breakdown: null };

export const FRONT_SERIES = [
  "people-in-need",
  "hrp-requirements",
  "hrp-funding",
  "hrp-coverage",
  "idps",
  "refugees-abroad-yearend",
  "people-in-camps",
  "returns-refugees-cumulative",
  "idp-returns-cumulative",
  "poverty-rate",
  "food-insecure",
  "children-out-of-school",
  "eo-deaths",
  "power-hours",
  "power-output-annual",
  "power-capacity",
  "gdp-nominal",
  "gdp-growth",
  "wage-monthly",
  "exports-value",
  "imports-value",
  "external-debt",
  "budget-expenditure",
  "exchange-rate-parallel",
  "exchange-rate-official",
  "inflation",
  "cpi-food-index",
  "food-basket-cost",
] as const;

/** The day the old government fell, and the series that say what life was like on either side of it. */
export const TURNING_DAY = "2024-12-08";
export const AROUND_SERIES = [
  "people-in-need",
  "idps-yearend",
  "refugees-abroad-yearend",
  "returns-refugees-yearly",
  "people-in-camps",
  "poverty-rate",
  "food-insecure",
  "power-hours",
  "power-generation",
  "wage-monthly",
  "cpi-index",
  "cpi-food-index",
  "exchange-rate-parallel",
] as const;

/** The two rates and what of each is drawn beside the other: the country, then the quotes that follow it. */
export const RATES = {
  "exchange-rate-official": [
    { place: "SYR", breakdown: null },
    { place: "SYR", breakdown: "side=sell" },
  ],
  "exchange-rate-parallel": [
    { place: "SYR", breakdown: null },
    { place: "SY01", breakdown: "side=sell" },
  ],
} as const satisfies Record<string, readonly Choice[]>;

export const RATE_IDS = Object.keys(RATES) as (keyof typeof RATES)[];
