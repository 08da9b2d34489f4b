// A change between two releases, and how two rows are known to be the same one.
import type { changes } from "../schema/record";

export type Change = Omit<typeof changes.$inferInsert, "position">;

/** The same said twice is told apart by its turn. */
export function numbered<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T> {
  const seen = new Map<string, number>();
  return new Map(
    rows.map((row) => {
      const key = keyOf(row);
      const turn = (seen.get(key) ?? 0) + 1;
      seen.set(key, turn);
      return [turn === 1 ? key : `${key} ${turn}`, row];
    }),
  );
}

const shown = (value: unknown) => (value === null || value === undefined ? null : String(value));

/** Fields of one record that are other than before. */
export const changedFields = (
  record: string,
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): Change[] =>
  Object.keys(after).flatMap((field): Change[] =>
    before[field] === after[field]
      ? []
      : [{ change: "changed", record, field, was: shown(before[field]), now: shown(after[field]) }],
  );
