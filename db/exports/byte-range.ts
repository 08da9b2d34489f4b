// A part of a file, for readers that fetch only the pages or columns they need (RFC 9110, 14).

/** Both ends are inside. */
export type ByteRange = { from: number; to: number };

const ONE_RANGE = /^bytes=(\d*)-(\d*)$/i;

/**
 * What a Range header asks of a file.
 * @returns undefined where the whole is the answer (no header, other units, several ranges, not understood);
 *   "outside" where nothing of what is asked for exists.
 */
export function rangeIn(header: string | null, length: number): ByteRange | "outside" | undefined {
  const [, first = "", last = ""] = ONE_RANGE.exec(header?.replaceAll(" ", "") ?? "") ?? [];
  if (first === "" && last === "") return undefined;
  if (first === "") {
    const from = Math.max(0, length - Number(last));
    return Number(last) === 0 || length === 0 ? "outside" : { from, to: length - 1 };
  }
  const from = Number(first);
  if (last !== "" && Number(last) < from) return undefined;
  if (from >= length) return "outside";
  return { from, to: last === "" ? length - 1 : Math.min(Number(last), length - 1) };
}

/** The part of a range in chunks that are made from the beginning; those behind it are never made. */
export function* cut(chunks: Iterable<Uint8Array>, { from, to }: ByteRange): Generator<Uint8Array> {
  let at = 0;
  for (const chunk of chunks) {
    const part = chunk.subarray(Math.max(0, from - at), Math.max(0, to + 1 - at));
    if (part.byteLength > 0) yield part;
    at += chunk.byteLength;
    if (at > to) return;
  }
}
