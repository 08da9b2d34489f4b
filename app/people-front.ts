// What a reader comes for, in the order of the groups.
import type { Choice } from "@/db/queries/shown-first";

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
