// /releases/<id>.sqlite: the whole release as it is served, for those who bring their own engine.
import { createReadStream, existsSync, statSync } from "node:fs";
import { Readable } from "node:stream";
import { RELEASE_ID } from "../filters";
import { releaseIds, releasePath } from "../release-folder";
import { answerFixed } from "./fixed-file";
import { etagOf } from "./headers";
import { problem } from "./problem";

const ENDING = ".sqlite";

/** Whether a release is kept, whatever text is given for its id. */
export const isKept = (id: string): boolean => RELEASE_ID.test(id) && existsSync(releasePath(id));

/** Length of a kept release's file. */
export const databaseBytes = (id: string): number => statSync(releasePath(id)).size;

/**
 * GET and HEAD of a release's database, or of a part of it (Range).
 * @param file the last part of the address; anything but a kept release's id and .sqlite is a 404 with the list.
 */
export function answerDatabase(file: string, request: Request): Response {
  const id = file.endsWith(ENDING) ? file.slice(0, -ENDING.length) : "";
  if (!isKept(id))
    return problem(404, `There is no release file ${file}; kept are those in "releases".`, {
      releases: releaseIds(),
    });
  const path = releasePath(id);
  return answerFixed(request, {
    name: `syria-ledger-${file}`,
    type: "application/vnd.sqlite3",
    bytes: databaseBytes(id),
    // Strong: the file is never written to after it was published.
    etag: etagOf(`/releases/${file}`, id).replace(/^W\//, ""),
    read: (range) =>
      Readable.toWeb(
        createReadStream(path, range ? { start: range.from, end: range.to } : {}),
      ) as ReadableStream<Uint8Array>,
  });
}
