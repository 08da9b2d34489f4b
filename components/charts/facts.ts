// What there is to say about a chart. The sentences are the caller's.

/** A thing and its value, both in the reader's words. */
export type Named = { label: string; value: string };

export type SeriesFacts = {
  label: string;
  points: number;
  other: number;
  rejected: number;
  /** Places where the line breaks off because a period is missing. */
  gaps: number;
  first?: Named;
  last?: Named;
  lowest?: Named;
  highest?: Named;
};

type FactsByForm = {
  none: { none: string };
  bars: { count: number; items: Named[]; ranges: Named[] };
  waterfall: { count: number; items: Named[] };
  ladder: { count: number; items: Named[] };
  columns: {
    count: number;
    filled: number;
    first: string;
    last: string;
    highest: Named;
    ranges: Named[];
  };
  lines: { series: SeriesFacts[] };
  spark: { series: SeriesFacts[] };
  multiples: { count: number; items: Named[] };
  dots: { count: number; rejected: number; clusters: { label: string; count: number }[] };
  flow: { count: number; largest: { from: string; to: string; value: string }[] };
  map: { known: Named[]; unknown: string[] };
};

export type FactForm = keyof FactsByForm;
export type FactsOf<F extends FactForm> = { [K in F]: { form: K } & FactsByForm[K] }[F];
export type Facts = FactsOf<FactForm>;
