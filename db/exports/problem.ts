// The one form of an error: application/problem+json (RFC 9457).
import { STATUS_CODES } from "node:http";
import { NoReleaseError, releaseIds } from "../release-folder";
import { ReleaseNotKeptError } from "./download";
import type { QueryComplaint } from "./query";

/** @param more members of its own: `errors`, or `releases`. */
export const problem = (
  status: number,
  detail: string,
  more: Record<string, unknown> = {},
): Response =>
  new Response(
    `${JSON.stringify({ type: "about:blank", title: STATUS_CODES[status] ?? "", status, detail, ...more })}\n`,
    {
      status,
      headers: { "content-type": "application/problem+json", "cache-control": "no-store" },
    },
  );

/** 400, naming each key and value that was not understood; with the releases there are where that was one. */
export const notUnderstood = (complaints: readonly QueryComplaint[]): Response =>
  problem(
    400,
    complaints.map(({ parameter, value, detail }) => `${parameter}=${value}: ${detail}`).join("; "),
    {
      errors: complaints,
      ...(complaints.some(({ parameter }) => parameter === "release")
        ? { releases: releaseIds() }
        : {}),
    },
  );

/**
 * The answer to what can go wrong before the first byte: 404 with the releases there are, or 503 with the command to run.
 * Throws again whatever it does not know.
 */
export function problemOf(error: unknown): Response {
  if (error instanceof ReleaseNotKeptError)
    return problem(404, `${error.message}; kept are those in "releases".`, {
      releases: error.kept,
    });
  if (error instanceof NoReleaseError) return problem(503, error.message);
  throw error;
}
