// The steps every address of a file shares: read it, find its release, answer from what the reader already holds.
import { releaseAsked } from "./download";
import { cachingHeaders, etagOf, holds } from "./headers";
import { mayBeShared, originOf } from "./origin";
import { type Parameter, RELEASE } from "./parameters";
import { notUnderstood, problemOf } from "./problem";
import { printQuery, type Query, readQuery, single } from "./query";

export type Asked = {
  query: Query;
  release: string;
  isPinned: boolean;
  /** The ledger's origin, for addresses inside the answer. */
  base: string;
  /** Canonical, with its origin. */
  address: string;
  isHead: boolean;
};

/**
 * Answers GET and HEAD of one address.
 * @param parameters what it knows beside `release`; anything else asked of it is a 400.
 * @param build the whole answer, without the headers of caching; may throw what problemOf knows.
 */
export async function answering(
  request: Request,
  parameters: readonly Parameter[],
  build: (asked: Asked) => Response | Promise<Response>,
): Promise<Response> {
  const url = new URL(request.url);
  const { query, complaints } = readQuery(url.searchParams, [...parameters, RELEASE]);
  if (complaints.length > 0) return notUnderstood(complaints);
  try {
    const pinned = single(query, "release");
    const release = releaseAsked(pinned);
    const base = originOf(request.headers, request.url);
    const search = printQuery(query);
    const address = `${base}${url.pathname}${search === "" ? "" : `?${search}`}`;
    const isPinned = pinned !== undefined;
    const caching = cachingHeaders(etagOf(address, release), isPinned, mayBeShared());
    if (holds(request.headers.get("if-none-match"), caching.etag ?? ""))
      return new Response(null, { status: 304, headers: caching });
    const isHead = request.method === "HEAD";
    const answer = await build({ query, release, isPinned, base, address, isHead });
    if (answer.ok)
      for (const [name, value] of Object.entries(caching)) answer.headers.set(name, value);
    return isHead ? await withoutBody(answer) : answer;
  } catch (error) {
    return problemOf(error);
  }
}

async function withoutBody(answer: Response): Promise<Response> {
  await answer.body?.cancel();
  return new Response(null, { status: answer.status, headers: answer.headers });
}
