import { asc, eq } from "drizzle-orm";
import { type Db, openForPublishing, openRelease } from "../open";
import { deals } from "../schema/deals";
import { claims, lines } from "../schema/money";
import { changes } from "../schema/record";

type Change = Omit<typeof changes.$inferInsert, "position">;
type Snapshot = Map<string, { line: Record<string, unknown>; verdicts: Map<string, string> }>;

const WATCHED = [
  "title_en",
  "kind",
  "flow",
  "scope",
  "parent",
  "counted_in",
  "stage",
  "since",
] as const;

function snapshot(db: Db): Snapshot {
  const found: Snapshot = new Map();
  const rows = db
    .select()
    .from(deals)
    .innerJoin(lines, eq(lines.id, deals.id))
    .orderBy(asc(deals.id))
    .all();
  for (const row of rows) {
    const watched = Object.fromEntries(WATCHED.map((k) => [k, row.deals[k]]));
    found.set(row.deals.id, {
      line: { ...watched, amount: row.lines.amount, left_out: row.lines.left_out },
      verdicts: new Map(),
    });
  }
  for (const c of db.select().from(claims).all()) found.get(c.deal)?.verdicts.set(c.id, c.verdict);
  return found;
}

const shown = (value: unknown) => (value === null || value === undefined ? null : String(value));

function compare(before: Snapshot, after: Snapshot): Change[] {
  const found: Change[] = [];
  for (const [id, now] of after) {
    const record = `deal:${id}`;
    const was = before.get(id);
    if (!was) {
      found.push({ change: "added", record });
      continue;
    }
    for (const field of Object.keys(now.line))
      if (was.line[field] !== now.line[field])
        found.push({
          change: "changed",
          record,
          field,
          was: shown(was.line[field]),
          now: shown(now.line[field]),
        });
    for (const [claim, verdict] of now.verdicts) {
      const old = was.verdicts.get(claim);
      if (old !== undefined && old !== verdict)
        found.push({ change: "verdict", record, field: claim, was: old, now: verdict });
      if (old === undefined) found.push({ change: "added", record, field: claim, now: verdict });
    }
  }
  for (const id of before.keys())
    if (!after.has(id)) found.push({ change: "removed", record: `deal:${id}` });
  return found;
}

/** Writes into a new release what changed since the one before: deals added, changed, removed, verdicts changed. */
export function recordChanges(path: string, previousPath: string | undefined): void {
  if (previousPath === undefined) return;
  const db = openForPublishing(path);
  const previous = openRelease(previousPath);
  for (const [position, change] of compare(snapshot(previous), snapshot(db)).entries())
    db.insert(changes)
      .values({ position, ...change })
      .run();
  previous.$client.close();
  db.$client.close();
}
