// The deals page asks eight questions of the database: how long they take together, by set of filters.
import { type DealFilters, LIST_KEYS, NO_FILTERS } from "../../db/filters";
import { type Db, openRelease } from "../../db/open";
import { countLines, listDeals } from "../../db/queries/deals";
import { countValues } from "../../db/queries/facets";
import { groupLines } from "../../db/queries/totals";
import { alternate, timed } from "./alternate";
import type { Row } from "./print-row";
import { prepared } from "./synthetic-release";

const PAGE = { locale: "en", limit: 50, offset: 0 } as const;
const ROUNDS = 7;
const COUNTRIES = ["SAU", "QAT", "ARE", "TUR", "USA", "DEU", "FRA"];
const MONTHS = ["01", "02", "03", "04", "05", "06", "07"];

type Choice = (round: number) => Partial<DealFilters>;
const country = (round: number) => [COUNTRIES[round % COUNTRIES.length] ?? "SAU"];
const from = (round: number) => `2025-${MONTHS[round % MONTHS.length]}`;

/** What a reader is likely to choose; another value each round, so that no answer is remembered. */
const CHOICES: readonly [string, Choice][] = [
  ["nothing chosen", (n) => ({ page: n + 1 })],
  ["country", (n) => ({ country: country(n) })],
  [
    "country, sector, stage",
    (n) => ({ country: country(n), sector: ["power"], stage: ["signed"] }),
  ],
  ["place and dates", (n) => ({ governorate: ["SY02"], from: from(n), to: "2025-09" })],
  ["words", (n) => ({ q: `company ${100 + n}` })],
];

/** Everything /deals asks of the database for one address. */
function askAll(db: Db, filters: DealFilters): void {
  countLines(db, filters);
  listDeals(db, filters, PAGE);
  groupLines(db, filters, "none");
  for (const key of LIST_KEYS) countValues(db, filters, key);
}

/** Reading the same lines once: no answer from all rows could be had in SQL for less. */
const SCAN = "select count(*), sum(amount), sum(length(country_part)) from lines";

/** Milliseconds by set of filters, and of the first question after a release is opened. */
export async function benchQuery(lines: number, budget: string): Promise<Row[]> {
  const db = openRelease(prepared(lines));
  const scan = () => timed(() => db.$client.prepare(SCAN).get());
  scan();
  const first = timed(() => askAll(db, NO_FILTERS));
  const rows: Row[] = [
    {
      what: `deals page over ${lines} lines: the first question after a release is opened`,
      measured: `${first.toFixed(0)} ms, once`,
      budget: "none: reads the index of lines that the others use",
    },
  ];
  for (const [name, choose] of CHOICES) {
    let round = 0;
    const ask = () => timed(() => askAll(db, { ...NO_FILTERS, ...choose(round++) }));
    const { a, b } = await alternate(ROUNDS, ask, scan);
    rows.push({
      what: `deals page with facets over ${lines} lines: ${name}`,
      measured: `${a.toFixed(1)} ms`,
      baseline: {
        name: "one scan of the lines in SQL",
        measured: `${b.toFixed(1)} ms`,
        ratio: a / b,
      },
      budget,
    });
  }
  db.$client.close();
  return rows;
}
