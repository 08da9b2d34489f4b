import type { Change } from "@/db/queries/release";

/** figure|<period>|<place>|<source>: whose figure of when and where. */
export const FIGURE = "figure|";
/** figures|<how many>|<source>: many at once. */
export const FIGURES = "figures|";

/** More of one series by one source, changed in one way, are told in one row; the database has each of them. */
const MOST_TOLD = 5;

const sourceOf = (field: string) => field.slice(field.lastIndexOf("|") + 1);

/** Changes as a page can tell them: a series that was filled in is one row, not a thousand. */
export function foldChanges(changes: readonly Change[]): Change[] {
  const groupOf = ({ change, record, field }: Change) =>
    field?.startsWith(FIGURE) ? `${change} ${record} ${sourceOf(field)}` : undefined;
  const counts = new Map<string, number>();
  for (const change of changes) {
    const group = groupOf(change);
    if (group) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  const told = new Set<string>();
  return changes.flatMap((change) => {
    const group = groupOf(change);
    const count = group ? (counts.get(group) ?? 0) : 0;
    if (!group || count <= MOST_TOLD) return [change];
    if (told.has(group)) return [];
    told.add(group);
    const field = `${FIGURES}${count}|${sourceOf(change.field ?? "")}`;
    return [{ ...change, field, was: null, now: null }];
  });
}
