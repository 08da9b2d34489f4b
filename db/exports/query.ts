// The address of a file, read strictly: what is not understood is named, never passed over.
import { type DealFilters, FILTER_KEYS, NO_FILTERS, parseFilters } from "../filters";
import { printPairs } from "./canonical-order";
import type { Parameter } from "./parameters";

export type QueryComplaint = { parameter: string; value: string; detail: string };

/** What was asked, by parameter in canonical order; values sorted, each once. */
export type Query = ReadonlyMap<string, readonly string[]>;

/** Left by mailing lists and adverts: the page's parser passes them over, so a file does too. */
const isNotOurs = (key: string) =>
  // The names every object has are nobody's advert, and look like filters to a careless parser.
  !(key in Object.prototype) &&
  // A filter is ours wherever it stands: a file of figures that passed over deal= would hold more than was asked.
  !(FILTER_KEYS as readonly string[]).includes(key) &&
  parseFilters(new URLSearchParams([[key, "x"]])).ignored.length === 0;

const OF_PAGES = ["sort", "page"];

function whyUnknown(name: string, known: readonly Parameter[]): string {
  if (OF_PAGES.includes(name))
    return "is for pages: a file holds every row, always in the same order";
  return `is not a parameter of this address; known are: ${known.map((p) => p.name).join(", ")}`;
}

/**
 * Reads a query against the parameters an address knows.
 * @returns the query, and one complaint for each key or value that was not understood. Never throws.
 */
export function readQuery(
  search: URLSearchParams,
  parameters: readonly Parameter[],
): { query: Query; complaints: QueryComplaint[] } {
  const complaints: QueryComplaint[] = [];
  const values = new Map<string, Set<string>>();
  for (const [name, text] of search) {
    const value = text.normalize("NFC").trim().replace(/\s+/g, " ");
    const parameter = parameters.find((p) => p.name === name);
    if (!parameter) {
      if (OF_PAGES.includes(name) || !isNotOurs(name))
        complaints.push({ parameter: name, value, detail: whyUnknown(name, parameters) });
      continue;
    }
    // A form sends its empty fields too; they ask for nothing. A blank is something, and nothing of the ledger.
    if (text === "") continue;
    if (value === "") {
      complaints.push({ parameter: name, value: text, detail: "is blank" });
      continue;
    }
    const given = values.get(name) ?? new Set<string>();
    const read = parameter.schema.safeParse(value);
    if (!read.success)
      complaints.push({
        parameter: name,
        value,
        detail: read.error.issues[0]?.message ?? "not understood",
      });
    else if (!parameter.many && given.size > 0)
      complaints.push({ parameter: name, value, detail: "is given more than once" });
    else values.set(name, given.add(value));
  }
  const query = new Map(
    parameters.flatMap(({ name }) => {
      const given = values.get(name);
      return given ? [[name, [...given].sort()] as const] : [];
    }),
  );
  return { query, complaints };
}

/** Writes a query in its one canonical form, without "?". */
export const printQuery = (query: Query): string =>
  printPairs([...query].flatMap(([name, values]) => values.map((value) => [name, value] as const)));

/** The value of a parameter that can be given once. */
export const single = (query: Query, name: string): string | undefined => query.get(name)?.[0];

/**
 * The deal filters in a query.
 * @throws RangeError when the page's parser does not understand what the file's parser let through.
 */
export function dealFiltersIn(query: Query, parameters: readonly Parameter[]): DealFilters {
  const names = parameters.map((p) => p.name);
  const own = new URLSearchParams(
    printQuery(new Map([...query].filter(([n]) => names.includes(n)))),
  );
  const { filters, ignored } = parseFilters(own);
  if (ignored.length > 0) throw new RangeError(`not understood: ${JSON.stringify(ignored)}`);
  return { ...NO_FILTERS, ...filters };
}
