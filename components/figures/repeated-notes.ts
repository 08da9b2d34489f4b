import type { Text } from "../i18n/bilingual";
import type { Figure } from "./figure";

/** What as many rows say of themselves is said once, under the table. */
const REPEATED_FROM = 3;

/** Notes and reasons that many rows repeat, in the order they are met; a row names its number. */
export function repeatedNotes(figures: readonly Figure[]): Text[] {
  const counts = new Map<string, { said: Text; rows: number }>();
  for (const said of figures.flatMap(({ why, note }) => [why ?? [], note ?? []].flat())) {
    const known = counts.get(said.text);
    if (known) known.rows += 1;
    else counts.set(said.text, { said, rows: 1 });
  }
  return [...counts.values()].filter(({ rows }) => rows >= REPEATED_FROM).map(({ said }) => said);
}
