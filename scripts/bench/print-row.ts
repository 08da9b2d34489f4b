/** One line of the benchmark: what was measured, beside what, and what the design allows. */
export type Row = {
  what: string;
  measured: string;
  /** What it is set beside, measured in the same run in turn with it. */
  baseline?: { name: string; measured: string; ratio: number };
  budget: string;
};

export function printRow({ what, measured, baseline, budget }: Row): void {
  const beside = baseline
    ? `  ratio ${baseline.ratio.toFixed(2)} to ${baseline.measured} (${baseline.name})`
    : "";
  console.log(`${what}\n    ${measured}${beside}\n    budget: ${budget}`);
}
