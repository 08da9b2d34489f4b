// The long description of a chart: facts from its data, sentences from the reader's language.
import type { FactForm, FactsOf } from "./facts";
import { factsOf } from "./find-facts";
import type { ChartSpec } from "./spec";

/** One sentence-maker for each form, and one for a chart with nothing in it. */
export type DescribeWords = { [F in FactForm]: (facts: FactsOf<F>) => string };

export function describe(spec: ChartSpec, words: DescribeWords): string {
  return say(factsOf(spec), words);
}

/** The same chart with its description filled in. */
export function described<S extends ChartSpec>(spec: S, words: DescribeWords): S {
  return { ...spec, description: describe(spec, words) };
}

function say<F extends FactForm>(facts: FactsOf<F>, words: DescribeWords): string {
  return words[facts.form](facts);
}
