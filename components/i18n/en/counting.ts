/** Why a line is in a total, or is not. */
export const counting = {
  counted: "{value} is counted, at the stage “{stage}”.",
  "counted-range": "Sources give only a range, {low} to {high}; the lower end is counted.",
  "counted-rest":
    "The package is said to be worth {package}. The deals found in it come to {children}. The {value} between is counted as the rest of the package.",
  speaks: "The figure we use is by {source}, {date}.",
  "speaks-undated": "The figure we use is by {source}, without a date.",
  spread: "By what other sources say it could be between {low} and {high}.",
  stopped: "Not counted: it is {stage}. It is listed under “stopped”.",
  regional:
    "Not counted: the money is for several countries, and no source says how much is for Syria.",
  inside: "Not counted here: the same money is already counted in {deal}.",
  rejected: "Not counted: every figure found was rejected as wrong.",
  "per-year": "Not counted: the figure is for one year, and no source says for how many.",
  "other-currency":
    "Not counted: the figure is in another currency, and there is no cited rate for its month.",
  "no-value": "Not counted: no source states a value. That is not zero; it is not known.",
  itemised: "Not counted again: the deals found in this package add up to its whole figure.",
  sought: "Not counted: the money is asked for, and nobody has promised it.",
  "rejected-figure": "One source says {stated}. An editor rejected that:",
} as const;
