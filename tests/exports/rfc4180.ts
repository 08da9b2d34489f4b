// The grammar of RFC 4180 and nothing else: it corrects nothing, and shares no code with the parser the ledger reads its own data with.

/** One field and what ends it. A field without quotes holds no quote, comma or line break. */
const FIELD = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y;

/** Rows of fields. Throws at the first byte that the grammar does not allow, and at a row of another length. */
export function readRfc4180(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < text.length; at = FIELD.lastIndex) {
    FIELD.lastIndex = at;
    const [, quoted, plain = "", end] = FIELD.exec(text) ?? [];
    if (end === undefined) throw new Error(`no field begins at ${at}: ${text.slice(at, at + 40)}`);
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  const [header = []] = rows;
  const odd = rows.find(({ length }) => length !== header.length);
  if (odd || row.length > 0) throw new Error(`a row of another length: ${odd ?? row}`);
  return rows;
}
