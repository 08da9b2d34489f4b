// The deals page asks six kinds of questions: how long they take in the database, by set of filters.
import { type DealFilters, LIST_KEYS, NO_FILTERS } from "../../db/filters";
import { type Db, openRelease } from "../../db/open";
import { countLines, listDeals } from "../../db/queries/deals";
import { countValues } from "../../db/queries/facets";
import { groupLines } from "../../db/queries/totals";

const PAGE = { locale: "en", limit: 50, offset: 0 } as const;

/** The filters a reader is likely to choose, from none to several. */
export const CHOICES: readonly [string, Partial<DealFilters>][] = [
  ["no filter", {}],
  ["one country", { country: ["SAU"] }],
  ["country and sector", { country: ["SAU"], sector: ["power"] }],
  ["two sectors, a stage", { sector: ["power", "health"], stage: ["signed"] }],
  ["a place and dates", { governorate: ["SY02"], from: "2025-03", to: "2025-09" }],
  ["words", { q: "Company 12" }],
  ["by title", { country: ["QAT"], sort: "title" }],
];

/** Everything /deals asks of the database for one address. */
export function askAll(db: Db, filters: DealFilters): void {
  countLines(db, filters);
  listDeals(db, filters, PAGE);
  groupLines(db, filters, "none");
  for (const key of LIST_KEYS) countValues(db, filters, key);
}

/** What a table scan of the same lines costs: nothing can answer from all rows for less. */
function scan(db: Db): void {
  db.$client.prepare("select count(*), sum(amount), sum(length(country_part)) from lines").get();
}

const median = (values: number[]): number =>
  values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

function timed(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

export type Asked = { choice: string; ms: number; scanMs: number };

/** Milliseconds by set of filters, beside one scan of the lines; each question on a connection that knows no answer yet. */
export function timeDealsQuery(path: string, rounds: number): Asked[] {
  return CHOICES.map(([choice, chosen]) => {
    const filters = { ...NO_FILTERS, ...chosen };
    const asked: number[] = [];
    const scanned: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const db = openRelease(path);
      scan(db);
      scanned.push(timed(() => scan(db)));
      asked.push(timed(() => askAll(db, filters)));
      db.$client.close();
    }
    return { choice, ms: median(asked), scanMs: median(scanned) };
  });
}
