// Before any page: language, one canonical address, a release to read, what is still fresh, and what may run.
import { createHmac, randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { canonicalQuery } from "@/app/canonical-query";
import { contentPolicy, FRAMED } from "@/app/content-policy";
import { hasWholeLetters, missingStatus } from "@/app/missing-status";
import { savesData } from "@/app/saves-data";
import { chooseLocale } from "@/components/i18n/choose-locale";
import { isLocale } from "@/components/i18n/locales";
import { servedReleaseId } from "@/db/client";
import { cachingHeaders, etagOf, holds } from "@/db/exports/headers";
import { isHostUsable, mayBeShared, originOf } from "@/db/exports/origin";
import { problem } from "@/db/exports/problem";
import { RELEASE_ID } from "@/db/filters";
import { NoReleaseError } from "@/db/release-folder";

const PERMANENT = 308;
const TEMPORARY = 307;
const PAGE = /^\/(?:en|ar|embed)(?:\/|$)/;
/** What says beside its answer what it passed over; a frame and a file cannot. */
const A_PAGE = /^\/(?:(?:en|ar)(?:\/|$)|$)/;

/** To a path of the same host, whatever it is called from outside. */
function redirect(request: NextRequest, path: string, search: string, status: number): Response {
  const to = new URL(request.nextUrl.origin);
  // "//elsewhere" would be another host to a browser.
  to.pathname = path.replace(/^\/+/, "/");
  to.search = search;
  const answer = NextResponse.redirect(to, status);
  answer.headers.set("vary", "Accept-Language");
  return answer;
}

/** Where a request ought to go instead; undefined when it is right as it stands. */
function elsewhere(request: NextRequest): Response | undefined {
  const { pathname, search } = request.nextUrl;
  if (pathname === "/")
    return redirect(
      request,
      `/${chooseLocale(request.headers.get("accept-language"))}`,
      search,
      TEMPORARY,
    );
  if (pathname.endsWith("/"))
    return redirect(request, pathname.replace(/\/+$/, ""), search, PERMANENT);
  const reads = request.method === "GET" || request.method === "HEAD";
  const canonical =
    reads && !request.headers.has("rsc")
      ? canonicalQuery(search, !A_PAGE.test(pathname))
      : undefined;
  return canonical === undefined ? undefined : redirect(request, pathname, canonical, PERMANENT);
}

/** The headers that say how long a page holds, or the answer that it still does. */
function caching(request: NextRequest, current: string): Record<string, string> | Response {
  const { pathname, search, searchParams } = request.nextUrl;
  if (!PAGE.test(pathname) || request.headers.has("rsc")) return {};
  const pinned = searchParams.get("release");
  const isPinned = pinned !== null && RELEASE_ID.test(pinned);
  const origin = originOf(request.headers, request.url);
  const saves = savesData(request.headers);
  const tag = etagOf(
    `${origin}${pathname}${search}${saves ? " without type" : ""}`,
    isPinned ? pinned : current,
  );
  const headers = cachingHeaders(tag, isPinned, mayBeShared());
  // The framework writes `vary` itself, so a shared cache could hand this page to readers who want all of it.
  if (saves) headers["cache-control"] = "private, max-age=60";
  // A 304 keeps the policy that was stored with the page: its scripts carry that nonce and no other.
  return holds(request.headers.get("if-none-match"), tag)
    ? new Response(null, { status: 304, headers })
    : headers;
}

const READS = ["GET", "HEAD"];

export function proxy(request: NextRequest): Response {
  const { pathname } = request.nextUrl;
  // The framework decodes the path on its way to a file and falls over where that cannot be done.
  if (!PAGE.test(pathname) && !hasWholeLetters(pathname))
    return problem(404, `There is nothing at ${pathname}: what follows a % in it is no letter`);
  if (pathname.startsWith("/_next/")) return NextResponse.next();
  if (!READS.includes(request.method))
    return new Response(null, { status: 405, headers: { allow: READS.join(", ") } });
  if (!isHostUsable(request.headers))
    return new Response("This is no host to answer at.\n", {
      status: 400,
      headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
    });
  const moved = elsewhere(request);
  if (moved) return moved;
  let current: string;
  try {
    current = servedReleaseId();
  } catch (error) {
    if (!(error instanceof NoReleaseError)) throw error;
    return new Response(`${error.message}\n`, {
      status: 503,
      headers: { "content-type": "text/plain; charset=utf-8", "retry-after": "60" },
    });
  }
  const missing = missingStatus(pathname, request.nextUrl.searchParams);
  if (missing) return withPolicy(request, { "cache-control": "no-store" }, missing);
  const held = caching(request, current);
  return held instanceof Response ? held : withPolicy(request, held);
}

function withPolicy(
  request: NextRequest,
  held: Record<string, string>,
  missing?: number,
): Response {
  const { pathname, search, searchParams } = request.nextUrl;
  const [, first = ""] = pathname.split("/");
  const nonce = nonceOf(request.url);
  const framed = FRAMED.test(pathname);
  const policy = contentPolicy(nonce, framed);
  const headers = new Headers(request.headers);
  const asked = isLocale(first)
    ? first
    : (searchParams.get("lang") ?? chooseLocale(request.headers.get("accept-language")));
  headers.set("content-security-policy", policy);
  headers.set("x-ledger-locale", isLocale(asked) ? asked : "en");
  headers.set("x-ledger-path", `${pathname}${search}`);
  const response = missing
    ? instead(request, headers, missing)
    : NextResponse.next({ request: { headers } });
  const out: Record<string, string> = {
    ...held,
    "content-security-policy": policy,
    "x-content-type-options": "nosniff",
    "referrer-policy": "strict-origin-when-cross-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
    ...(framed ? {} : { "x-frame-options": "DENY" }),
  };
  for (const [name, value] of Object.entries(out)) response.headers.set(name, value);
  return response;
}

/** Known to this process alone. */
const SECRET = randomBytes(32);

/**
 * One for each address, so that a page is the same byte for byte each time. Who could slip a script into a page by its
 * address would have to write the nonce of an address into that address.
 */
const nonceOf = (address: string) =>
  createHmac("sha256", SECRET).update(address).digest("base64").slice(0, 22);

/** The page that says what is not there, at the address that was asked for. */
function instead(request: NextRequest, headers: Headers, status: number): NextResponse {
  const to = request.nextUrl.clone();
  const within = FRAMED.test(to.pathname) ? "embed" : headers.get("x-ledger-locale");
  to.pathname = `/${within}/missing`;
  return NextResponse.rewrite(to, { status, request: { headers } });
}

// Of the framework's own files only those with a % in their address.
export const config = { matcher: ["/((?!_next/).*)", "/_next/(.*%.*)"] };
