// Before any page: language, one canonical address, a release to read, and what the browser may run.
import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { contentPolicy, FRAMED } from "@/app/content-policy";
import { chooseLocale } from "@/components/i18n/choose-locale";
import { isLocale } from "@/components/i18n/locales";
import { servedReleaseId } from "@/db/client";
import { NoReleaseError } from "@/db/release-folder";

const PERMANENT = 308;
const TEMPORARY = 307;

function redirect(request: NextRequest, path: string, search: string, status: number): Response {
  return new Response(null, { status, headers: { location: `${path}${search}`, vary: "Accept-Language" } });
}

export function proxy(request: NextRequest): Response {
  const { pathname, search } = request.nextUrl;
  const [, first = ""] = pathname.split("/");
  if (first === "") {
    const locale = chooseLocale(request.headers.get("accept-language"));
    return redirect(request, `/${locale}`, search, TEMPORARY);
  }
  if (pathname.length > 1 && pathname.endsWith("/"))
    return redirect(request, pathname.replace(/\/+$/, "") || "/", search, PERMANENT);
  try {
    servedReleaseId();
  } catch (error) {
    if (!(error instanceof NoReleaseError)) throw error;
    return new Response(`${error.message}\n`, {
      status: 503,
      headers: { "content-type": "text/plain; charset=utf-8", "retry-after": "60" },
    });
  }
  const nonce = randomBytes(16).toString("base64");
  const policy = contentPolicy(nonce, FRAMED.test(pathname));
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  const asked = isLocale(first) ? first : (request.nextUrl.searchParams.get("lang") ?? "en");
  headers.set("x-ledger-locale", isLocale(asked) ? asked : "en");
  headers.set("x-ledger-path", `${pathname}${search}`);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  if (!FRAMED.test(pathname)) response.headers.set("x-frame-options", "DENY");
  response.headers.set("x-content-type-options", "nosniff");
  response.headers.set("referrer-policy", "strict-origin-when-cross-origin");
  response.headers.set("permissions-policy", "camera=(), geolocation=(), microphone=()");
  return response;
}

export const config = { matcher: ["/((?!_next/).*)"] };
