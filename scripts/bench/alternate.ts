export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/**
 * Two measurements in turn, A B A B, so that a machine with other things to do slows both alike.
 * @returns the median of each.
 */
export async function alternate(
  rounds: number,
  a: () => number | Promise<number>,
  b: () => number | Promise<number>,
): Promise<{ a: number; b: number }> {
  const found: { a: number[]; b: number[] } = { a: [], b: [] };
  for (let round = 0; round < rounds; round++) {
    found.a.push(await a());
    found.b.push(await b());
  }
  return { a: median(found.a), b: median(found.b) };
}

/** Milliseconds on the clock. */
export function timed(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
