// What of a series is shown before anything is chosen, and so what its freshness is judged by.
import { oldestFirst } from "../rules/figures";

/** What is shown of a series: one place, and one breakdown or none. */
export type Choice = { place: string; breakdown: string | null };

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

type Placed = { figure: Choice };

/** Every pair of place and breakdown that has figures, the one with most figures first. */
export function choicesOf(rows: readonly Placed[]): Choice[] {
  const counted = new Map<string, { choice: Choice; figures: number }>();
  for (const { figure } of rows) {
    const { place, breakdown } = figure;
    const key = JSON.stringify([place, breakdown]);
    const known = counted.get(key) ?? { choice: { place, breakdown }, figures: 0 };
    counted.set(key, { ...known, figures: known.figures + 1 });
  }
  return [...counted.values()].sort((a, b) => b.figures - a.figures).map(({ choice }) => choice);
}

const isSame = (a: Choice, b: Choice) => a.place === b.place && a.breakdown === b.breakdown;

/** The figures of a choice, as they came. */
export const figuresOf = <Row extends Placed>(rows: readonly Row[], choice: Choice): Row[] =>
  rows.filter(({ figure }) => isSame(figure, choice));

/** What a series shows when the address asks for nothing. */
export function firstChoice(series: string, choices: readonly Choice[]): Choice | undefined {
  const asked = SHOWN_FIRST[series] ?? { place: "SYR", breakdown: null };
  return choices.find((one) => isSame(one, asked)) ?? choices[0];
}

type Dated = { figure: Choice & { period: string } };

/**
 * The newest figure of what a series shows first: a newer one of another place makes that no younger.
 * @param speaking the figures of the series that speak.
 */
export function newestShown<Row extends Dated>(
  series: string,
  speaking: readonly Row[],
): Row | undefined {
  const choice = firstChoice(series, choicesOf(speaking));
  return choice && oldestFirst(figuresOf(speaking, choice), ({ figure }) => figure.period).at(-1);
}
