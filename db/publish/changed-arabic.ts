// How many Arabic texts of each table are other than in the release before. Not which: a list of names that was gone
// over would be most of a release's page, and each table is a file.
import type { Db } from "../open";
import type { Change } from "./change";

type Text = readonly [english: string, arabic: string];

/** Where Arabic stands, and beside which English. A name that many rows have is one text: it has no owner. */
type Arabic = { table: string; owner: readonly string[]; texts: readonly Text[] };

const both = (...names: string[]) => names.map((name): Text => [`${name}_en`, `${name}_ar`]);
const FIGURE = ["series", "period", "place", "breakdown", "source"];

/** Not the complaints, which the rules write, nor countries, whose names come from Intl. */
export const ARABIC: readonly Arabic[] = [
  { table: "deals", owner: ["id"], texts: both("title", "summary", "counted_in_why") },
  { table: "deal_events", owner: ["deal"], texts: both("note") },
  { table: "deal_parties", owner: [], texts: [["name", "name_ar"]] },
  { table: "deal_parties", owner: ["deal"], texts: [["named_as", "named_as_ar"]] },
  { table: "deal_capacity", owner: ["deal"], texts: [["what", "what_ar"]] },
  { table: "deal_questions", owner: ["deal"], texts: both("text") },
  { table: "claims", owner: ["deal", "source"], texts: both("note", "reason") },
  { table: "assessments", owner: ["id"], texts: both("publisher", "title", "covers") },
  { table: "estimates", owner: ["id"], texts: both("note", "rejected") },
  { table: "series", owner: ["id"], texts: both("title", "unit", "definition") },
  { table: "figures", owner: FIGURE, texts: both("note", "reason") },
  { table: "sources", owner: [], texts: [["publisher", "publisher_ar"]] },
  {
    table: "sources",
    owner: ["id"],
    texts: [
      ["described_as", "described_ar"],
      ["note", "note_ar"],
    ],
  },
  { table: "governorates", owner: ["code"], texts: both("name") },
  { table: "sectors", owner: ["code"], texts: both("name") },
  { table: "corrections", owner: ["record", "date"], texts: both("was", "now") },
];

/** Texts whose English was there before and whose Arabic was not there for it. */
function countIn(previous: Db, { table, owner }: Arabic, [english, arabic]: Text): number {
  const key = [...owner, english].map((column) => `coalesce("${column}", '')`).join(", ");
  const rows = (schema: string, columns: string) =>
    `select ${columns} from ${schema}"${table}" where "${english}" is not null`;
  const pair = `json_array(${key}) as text, "${arabic}" as arabic`;
  // Without a schema the view that adds what an older shape lacks is read.
  const count = previous.$client.prepare<[], number>(
    `select count(*) from (${rows("next.", pair)} except ${rows("", pair)})
     where text in (${rows("", `json_array(${key})`)})`,
  );
  return count.pluck().get() ?? 0;
}

/**
 * Changes of Arabic wording between two releases, one a table: `table:sources`, field `arabic`, how many texts.
 * @param previous the release before.
 * @param path the file of the new one.
 */
export function changedArabic(previous: Db, path: string): Change[] {
  previous.$client.prepare("attach database ? as next").run(path);
  try {
    const counts = new Map<string, number>();
    for (const arabic of ARABIC)
      for (const text of arabic.texts)
        counts.set(arabic.table, (counts.get(arabic.table) ?? 0) + countIn(previous, arabic, text));
    return [...counts]
      .filter(([, count]) => count > 0)
      .map(([table, count]) => ({
        change: "changed",
        record: `table:${table}`,
        field: "arabic",
        now: String(count),
      }));
  } finally {
    previous.$client.exec("detach database next");
  }
}
