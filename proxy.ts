// Before any page: language, one canonical address, a release to read, what is still fresh, and what may run.
import { createHmac, randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { canonicalQuery } from "@/app/canonical-query";
import { contentPolicy, FRAMED } from "@/app/content-policy";
import { pageExists } from "@/app/page-exists";
import { savesData } from "@/app/saves-data";
import { chooseLocale } from "@/components/i18n/choose-locale";
import { isLocale } from "@/components/i18n/locales";
import { ledger, servedReleaseId, UnknownReleaseError } from "@/db/client";
import { FILE_NAMES } from "@/db/exports/files";
import { cachingHeaders, etagOf, holds } from "@/db/exports/headers";
import { isHostUsable, originOf } from "@/db/exports/origin";
import { RELEASE_ID } from "@/db/filters";
import { NoReleaseError } from "@/db/release-folder";

const PERMANENT = 308;
const TEMPORARY = 307;
const PAGE = /^\/(?:en|ar|embed)(?:\/|$)/;

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
  const canonical = reads && !request.headers.has("rsc") ? canonicalQuery(search) : undefined;
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
  const headers = cachingHeaders(tag, isPinned);
  // The framework writes `vary` itself, so a shared cache could hand this page to readers who want all of it.
  if (saves) headers["cache-control"] = "private, max-age=60";
  // A 304 keeps the policy that was stored with the page: its scripts carry that nonce and no other.
  return holds(request.headers.get("if-none-match"), tag)
    ? new Response(null, { status: 304, headers })
    : headers;
}

const READS = ["GET", "HEAD"];

export function proxy(request: NextRequest): Response {
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
  if (isMissing(request)) return withPolicy(request, { "cache-control": "no-store" }, true);
  const held = caching(request, current);
  return held instanceof Response ? held : withPolicy(request, held);
}

/** Files have a dot in their name; frames, pictures and releases stand outside the languages. */
const NOT_A_PAGE = new RegExp(
  `^(?:(?:${FILE_NAMES.join("|")})\\.(?:csv|json|csv-metadata\\.json)|deals\\.zip|(?:datapackage|openapi)\\.json|catalog\\.jsonld|(?:feed|sitemap)\\.xml|robots\\.txt)$`,
);
const OUTSIDE = /^\/(?:embed|charts|releases)\/./;

/** Known before anything is drawn: a page that finds out while drawing would be empty without scripts. */
function isMissing(request: NextRequest): boolean {
  const { pathname, searchParams } = request.nextUrl;
  const [, first = "", ...path] = pathname.split("/");
  if (!isLocale(first))
    return !OUTSIDE.test(pathname) && (path.length > 0 || !NOT_A_PAGE.test(first));
  const asked = searchParams.get("release");
  try {
    const { db } = ledger(asked !== null && RELEASE_ID.test(asked) ? asked : undefined);
    return !pageExists(db, path.map(decoded).join("/"));
  } catch (error) {
    if (error instanceof UnknownReleaseError) return true;
    throw error;
  }
}

const decoded = (part: string) => {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return part;
    throw error;
  }
};

function withPolicy(request: NextRequest, held: Record<string, string>, missing = false): Response {
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
    ? notFound(request, headers)
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

function notFound(request: NextRequest, headers: Headers): NextResponse {
  const to = request.nextUrl.clone();
  to.pathname = `/${headers.get("x-ledger-locale")}/missing`;
  return NextResponse.rewrite(to, { status: 404, request: { headers } });
}

export const config = { matcher: ["/((?!_next/).*)"] };
