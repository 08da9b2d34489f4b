// A table as Apache Parquet, a group of rows at a time, so that its length does not decide how much memory it takes.
import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import type { Db } from "../open";
import { LICENCE } from "./licence";
import type { Table, TableColumn } from "./release-tables";

/** Enough for a reader to skip by, few enough to hold. */
const ROWS_IN_A_GROUP = 10_000;

type Element = ConstructorParameters<typeof ParquetWriter>[0]["schema"][number];

const PHYSICAL = { text: "BYTE_ARRAY", integer: "INT64", real: "DOUBLE" } as const;

const elementOf = ({ name, type, required }: TableColumn): Element => ({
  name,
  type: PHYSICAL[type],
  repetition_type: required ? "REQUIRED" : "OPTIONAL",
  ...(type === "text" ? { converted_type: "UTF8", logical_type: { type: "STRING" } } : {}),
});

const quotedName = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** What was written since the last time. The writer goes on in the same room. */
function taken(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice();
  writer.index = 0;
  return bytes;
}

/** Rows of a table in the order of its key; whole numbers as bigint, so that none loses a digit. */
function rowsOf({ $client }: Db, { name, columns, key }: Table): IterableIterator<unknown[]> {
  const order = (key.length > 0 ? key : columns.map((c) => c.name)).map(quotedName).join(", ");
  const cells = columns.map((c) => quotedName(c.name)).join(", ");
  return $client
    .prepare(`select ${cells} from main.${quotedName(name)} order by ${order}`)
    .raw(true)
    .safeIntegers(true)
    .iterate() as IterableIterator<unknown[]>;
}

/**
 * The bytes of a Parquet file; the same table of the same release gives the same bytes.
 * @param release its id, written into the file beside the licence.
 */
export function* parquetChunks(db: Db, table: Table, release: string): Generator<Uint8Array> {
  const { columns } = table;
  const writer = new ByteWriter();
  const root: Element = { name: "schema", num_children: columns.length };
  const parquet = new ParquetWriter({
    writer,
    schema: [root, ...columns.map(elementOf)],
    kvMetadata: [
      { key: "release", value: release },
      { key: "licence", value: LICENCE.url },
    ],
  });
  let data = columns.map((): unknown[] => []);
  const write = () => {
    const columnData = columns.map(({ name }, i) => ({ name, data: data[i] ?? [] }));
    parquet.write({ columnData, rowGroupSize: ROWS_IN_A_GROUP });
    data = columns.map(() => []);
    return taken(writer);
  };
  for (const row of rowsOf(db, table)) {
    for (const [i, cell] of row.entries()) data[i]?.push(cell);
    if ((data[0]?.length ?? 0) >= ROWS_IN_A_GROUP) yield write();
  }
  if ((data[0]?.length ?? 0) > 0) yield write();
  parquet.finish();
  yield taken(writer);
}
