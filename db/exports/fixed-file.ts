// A file whose bytes never change: whole, by parts, or only told of.
import { type ByteRange, rangeIn } from "./byte-range";
import { attachment, cachingHeaders, holds, linkHeader } from "./headers";

export type FixedFile = {
  /** What it is saved as. */
  name: string;
  type: string;
  bytes: number;
  /** A strong tag, quotes and all: the same only for the same bytes. */
  etag: string;
  /** Its bytes, or those of a part. */
  read: (range?: ByteRange) => ReadableStream<Uint8Array>;
};

/** A part is only good beside the whole it was asked for: If-Range names that whole by its tag. */
const isOfThis = (request: Request, etag: string) => {
  const asked = request.headers.get("if-range");
  return asked === null || asked.trim() === etag;
};

/**
 * GET and HEAD of a file that never changes: 200, 206, 304 or 416.
 * Next 16 takes content-length away from what a route answers; a reader of parts finds it in Content-Range.
 */
export function answerFixed(request: Request, file: FixedFile): Response {
  const { etag, bytes } = file;
  const isHead = request.method === "HEAD";
  const caching = cachingHeaders(etag, true, true);
  if (holds(request.headers.get("if-none-match"), etag))
    return new Response(null, { status: 304, headers: caching });
  const headers = {
    ...caching,
    "accept-ranges": "bytes",
    "content-type": file.type,
    "content-disposition": attachment(file.name),
    link: linkHeader(),
  };
  // HEAD has no parts (RFC 9110): it tells of the whole.
  const range =
    isHead || !isOfThis(request, etag) ? undefined : rangeIn(request.headers.get("range"), bytes);
  if (range === "outside")
    return new Response(null, {
      status: 416,
      headers: { "accept-ranges": "bytes", "content-range": `bytes */${bytes}` },
    });
  if (range === undefined)
    return new Response(isHead ? null : file.read(), {
      headers: { ...headers, "content-length": String(bytes) },
    });
  return new Response(file.read(range), {
    status: 206,
    headers: {
      ...headers,
      "content-length": String(range.to - range.from + 1),
      "content-range": `bytes ${range.from}-${range.to}/${bytes}`,
    },
  });
}
