import { asc, eq } from "drizzle-orm";
import { type Db, openForPublishing, openRelease } from "../open";
import { deals } from "../schema/deals";
import { claims, lines } from "../schema/money";
import { changes, sources } from "../schema/record";
import { type Change, changedFields, numbered } from "./change";
import { changedArabic } from "./changed-arabic";
import { changedLives } from "./changed-lives";

type Judged = { id: string; verdict: string };
type Snapshot = Map<string, { line: Record<string, unknown>; claims: Map<string, Judged> }>;

/** Named one by one: a release of before a migration has no more than these. */
const WATCHED = {
  title_en: deals.title_en,
  kind: deals.kind,
  flow: deals.flow,
  scope: deals.scope,
  parent: deals.parent,
  counted_in: deals.counted_in,
  stage: deals.stage,
  since: deals.since,
  amount: lines.amount,
  low: lines.low,
  high: lines.high,
  left_out: lines.left_out,
};

/** What a claim says and whose it is: its number is only its place in the file, and moves when another is written above it. */
const SAYING = {
  what: claims.what,
  source: claims.source,
  amount: claims.amount,
  low: claims.low,
  high: claims.high,
  currency: claims.currency,
  qualifier: claims.qualifier,
  on: claims.on,
  per: claims.per,
  covers: claims.covers,
};

function snapshot(db: Db): Snapshot {
  const found: Snapshot = new Map();
  const rows = db
    .select({ id: deals.id, line: WATCHED })
    .from(deals)
    .innerJoin(lines, eq(lines.id, deals.id))
    .orderBy(asc(deals.id))
    .all();
  for (const { id, line } of rows) found.set(id, { line, claims: new Map() });
  const said = db
    .select({ deal: claims.deal, id: claims.id, verdict: claims.verdict, saying: SAYING })
    .from(claims)
    .orderBy(asc(claims.deal), asc(claims.position))
    .all();
  for (const [saying, c] of numbered(said, (row) => JSON.stringify([row.deal, row.saying])))
    found.get(c.deal)?.claims.set(saying, { id: c.id, verdict: c.verdict });
  return found;
}

function changedClaims(
  record: string,
  before: ReadonlyMap<string, Judged>,
  after: ReadonlyMap<string, Judged>,
): Change[] {
  const now = [...after].flatMap(([saying, { id, verdict }]): Change[] => {
    const old = before.get(saying);
    if (!old) return [{ change: "added", record, field: id, now: verdict }];
    if (old.verdict === verdict) return [];
    return [{ change: "verdict", record, field: id, was: old.verdict, now: verdict }];
  });
  const gone = [...before].flatMap(([saying, { id, verdict }]): Change[] =>
    after.has(saying) ? [] : [{ change: "removed", record, field: id, was: verdict }],
  );
  return [...now, ...gone];
}

function compare(before: Snapshot, after: Snapshot): Change[] {
  const found: Change[] = [];
  for (const [id, now] of after) {
    const record = `deal:${id}`;
    const was = before.get(id);
    if (!was) {
      found.push({ change: "added", record });
      continue;
    }
    found.push(...changedFields(record, was.line, now.line));
    found.push(...changedClaims(record, was.claims, now.claims));
  }
  for (const id of before.keys())
    if (!after.has(id)) found.push({ change: "removed", record: `deal:${id}` });
  return found;
}

/** Ids of all sources; one is read anew, not rewritten, so that it is there or not is what changes. */
const sourcesIn = (db: Db) =>
  new Set(
    db
      .select({ id: sources.id })
      .from(sources)
      .orderBy(asc(sources.id))
      .all()
      .map(({ id }) => `source:${id}`),
  );

function changedSources(before: ReadonlySet<string>, after: ReadonlySet<string>): Change[] {
  const added = [...after].filter((record) => !before.has(record));
  const removed = [...before].filter((record) => !after.has(record));
  return [
    ...added.map((record): Change => ({ change: "added", record })),
    ...removed.map((record): Change => ({ change: "removed", record })),
  ];
}

/**
 * Writes into a new release what changed since the one before: deals with their claims, estimates and figures that
 * were added, changed, removed, or judged anew, sources that came or went, and how many texts read otherwise in Arabic.
 */
export function recordChanges(path: string, previousPath: string | undefined): void {
  if (previousPath === undefined) return;
  const db = openForPublishing(path);
  const previous = openRelease(previousPath);
  const found = [
    ...compare(snapshot(previous), snapshot(db)),
    ...changedLives(previous, db),
    ...changedSources(sourcesIn(previous), sourcesIn(db)),
    ...changedArabic(previous, path),
  ];
  db.transaction((written) => {
    for (const [position, change] of found.entries())
      written
        .insert(changes)
        .values({ position, ...change })
        .run();
  });
  previous.$client.close();
  db.$client.close();
}
