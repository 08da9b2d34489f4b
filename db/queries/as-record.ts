/** A row as the rules know it: what the database keeps as null is missing. The caller names the record's type. */
export const recordOf = <R extends object>(row: { [K in keyof R]?: unknown }): R =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value ?? undefined])) as R;
