// What of a series is shown: one place and one breakdown, chosen by the address.
import { z } from "zod";
import { NO_BREAKDOWN } from "@/components/people/series-href";
import { CHOOSING_KEYS, type Ignored } from "@/db/filters";
import type { FigureWithSource } from "@/db/queries/figures";
import { type Choice, figuresOf, firstChoice } from "@/db/queries/shown-first";

/** Keys of the address that a series page reads itself. */
export const CHOICE_KEYS = ["place", "breakdown"] as const;

/** Filters of deals, which figures know nothing of. */
export const filtersOfDeals = (query: URLSearchParams | undefined): Ignored[] =>
  CHOOSING_KEYS.flatMap((key) => (query?.getAll(key) ?? []).map((value) => ({ key, value })));

type Chosen = { choice: Choice; ignored: Ignored[] };

/** Reads the choice from an address; a value the series does not have is passed over and said. */
export function chooseFrom(
  query: URLSearchParams,
  series: string,
  choices: readonly Choice[],
): Chosen | undefined {
  const first = firstChoice(series, choices);
  if (!first) return undefined;
  const asked = {
    place: z.enum([...new Set(choices.map(({ place }) => place))]),
    breakdown: z.enum([...new Set(choices.map((one) => one.breakdown ?? NO_BREAKDOWN))]),
  };
  const ignored: Ignored[] = [];
  const read = (key: keyof typeof asked): string | undefined => {
    const value = query.get(key);
    if (value === null || value === "") return undefined;
    const parsed = asked[key].safeParse(value);
    if (!parsed.success) ignored.push({ key, value });
    return parsed.data;
  };
  const [place, breakdown] = [read("place") ?? first.place, read("breakdown")];
  ignored.push(...filtersOfDeals(query));
  const wanted = breakdown === undefined ? first.breakdown : fromAddress(breakdown);
  const here = choices.filter((one) => one.place === place);
  const found = here.find((one) => one.breakdown === wanted);
  // A place was chosen and nothing else: whatever it has stands before an empty chart.
  const choice = found ?? (breakdown === undefined ? here[0] : undefined);
  return { choice: choice ?? { place, breakdown: wanted }, ignored };
}

const fromAddress = (breakdown: string) => (breakdown === NO_BREAKDOWN ? null : breakdown);

/** A table of more rows than these is long to send to a phone: it then lists what its chart shows, and no more. */
const MOST_LISTED = 200;

/** The figures that the page of a series lists: all of them, or of a long series those of the choice. */
export const listedOf = (rows: readonly FigureWithSource[], choice: Choice) =>
  rows.length > MOST_LISTED ? figuresOf(rows, choice) : rows;
