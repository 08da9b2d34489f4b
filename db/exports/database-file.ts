// /releases/<id>.sqlite: the whole release as it is served, for those who bring their own engine.
import { createReadStream, existsSync, statSync } from "node:fs";
import { Readable } from "node:stream";
import { RELEASE_ID } from "../filters";
import { releaseIds, releasePath } from "../release-folder";
import { attachment, cachingHeaders, etagOf, holds, linkHeader } from "./headers";
import { problem } from "./problem";

const ENDING = ".sqlite";

/**
 * GET and HEAD of a release's database.
 * @param file the last part of the address; anything but a kept release's id and .sqlite is a 404 with the list.
 */
export function answerDatabase(file: string, request: Request): Response {
  const id = file.endsWith(ENDING) ? file.slice(0, -ENDING.length) : "";
  if (!RELEASE_ID.test(id) || !existsSync(releasePath(id)))
    return problem(404, `There is no release file ${file}; kept are those in "releases".`, {
      releases: releaseIds(),
    });
  const path = releasePath(id);
  const caching = cachingHeaders(etagOf(`/releases/${file}`, id), true);
  if (holds(request.headers.get("if-none-match"), caching.etag ?? ""))
    return new Response(null, { status: 304, headers: caching });
  const headers = {
    ...caching,
    "content-type": "application/vnd.sqlite3",
    "content-length": String(statSync(path).size),
    "content-disposition": attachment(`syria-ledger-${file}`),
    link: linkHeader(),
  };
  if (request.method === "HEAD") return new Response(null, { headers });
  return new Response(Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>, {
    headers,
  });
}
