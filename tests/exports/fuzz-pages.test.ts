// Whatever address a page is asked at, it answers, sends to its one address on this host, or does not exist.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { NextRequest } from "next/server";
import { describe, expect, test, vi } from "vitest";
import { FILTER_KEYS } from "../../db/filters";
import { currentReleaseId } from "../../db/release-folder";
import { proxy } from "../../proxy";
import { renderPage } from "../pages/render-page";

vi.mock("next/headers", () => ({
  headers: async () => new Headers({ host: "ledger.example" }),
}));
const ORIGIN = "http://ledger.example";
const ADDRESSES = 10_000;
const PAGES = 300;

const APP = join(__dirname, "../../app");
/** Every page and frame, but for the two that only say that there is none. */
const PAGE_FILES = readdirSync(APP, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("page.tsx") && !/rest|missing/.test(file))
  .sort();
/** By the name of what a page's address ends with: one that there is. */
const HELD: Record<string, string> = {
  "deals/[id]": "dp-world-tartus-port",
  "sources/[id]": "founding-article",
  "charts/[id]": "by-sector",
  "embed/[id]": "by-country",
  "releases/[id]": currentReleaseId(),
  "people/[series]": "population",
  "countries/[iso3]": "SAU",
  "sectors/[code]": "power",
  "places/[pcode]": "SY10",
};

const PARTS = [
  "en",
  "ar",
  "fr",
  "embed",
  "charts",
  "waterfall.%",
  "%zz",
  "_next/static",
  "deals",
  "by-sector",
  "releases",
  "x.sqlite",
  "..",
  ".",
  "",
  "%2e%2e",
  "%2F%2Fevil.example",
  "\\evil.example",
  "evil.example",
  "%00",
  "%ff",
  "%",
  "constructor",
  "__proto__",
  "_next",
  "a".repeat(3000),
  "رصيف",
  "\ud800",
];
const KEYS = [...FILTER_KEYS, "constructor", "__proto__", "toString", "lang", "by", "rsc", ""];
const VALUES = [
  "SAU",
  "sau",
  "power",
  "SY10",
  "2025",
  "2025-02-30",
  "",
  " ",
  "\t\u00a0",
  " SAU",
  "nope",
  "2026-13-99-zzzzzzzz",
  "x",
  "-title",
  "0",
  "-1",
  "1e9",
  "\u0000",
  "\ud800",
  "\udfff\ud800",
  "%00",
  "//evil.example",
  "<script>",
  "' or 1=1 --",
  "a".repeat(20_000),
  "2020-01-01-00000000",
  "../../etc/passwd",
  currentReleaseId(),
];

const key = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...KEYS) },
  fc.string({ unit: "binary", maxLength: 9 }),
);
const value = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...VALUES) },
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.string({ unit: "grapheme", maxLength: 20 }),
);
const pairs = fc.array(fc.tuple(key, value), { maxLength: 5 });
const path = fc
  .array(
    fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PARTS) }, fc.string({ maxLength: 8 })),
    {
      maxLength: 5,
    },
  )
  .map((parts) => `/${parts.join("/")}`);
const search = fc.oneof(
  pairs.map((all) => new URLSearchParams(all).toString()),
  fc.string({ unit: "binary", maxLength: 40 }),
);

/** What a browser makes of an address; undefined for one that none would send. */
function requestOf(address: string, headers: Record<string, string> = {}): NextRequest | undefined {
  return URL.canParse(ORIGIN + address)
    ? new NextRequest(ORIGIN + address, { headers })
    : undefined;
}

function canDecode(pathname: string): boolean {
  try {
    return decodeURIComponent(pathname) !== undefined;
  } catch {
    return false;
  }
}

describe("whatever address is asked for", () => {
  test("the door lets it through, sends it to one address of this host, or says it is held already", () => {
    fc.assert(
      fc.property(path, search, (pathname, query) => {
        const address = `${pathname}?${query}`;
        const request = requestOf(address);
        if (!request) return;
        const answer = proxy(request);
        expect([200, 307, 308, 400, 404]).toContain(answer.status);
        // Nothing behind the door can read a path that cannot be decoded.
        if (!canDecode(request.nextUrl.pathname)) expect([308, 404]).toContain(answer.status);
        // The newest release must not answer in the place of another, nor a frame draw what nobody asked for.
        if (answer.status === 200 && /^\/(en|ar|embed)(\/|$)/.test(request.nextUrl.pathname))
          for (const release of request.nextUrl.searchParams.getAll("release"))
            expect(["", currentReleaseId()]).toContain(release);
        if (answer.status === 307) expect(request.nextUrl.pathname).toBe("/");
        const to = answer.headers.get("location");
        if (to === null) return;
        const target = new URL(to, ORIGIN);
        expect(target.origin).toBe(ORIGIN);
        expect(to.replace(ORIGIN, "")).not.toMatch(/^[/\\]{2}/);
        // Not request.url: Next has already taken slashes out of that.
        expect(target.href).not.toBe(new URL(ORIGIN + address).href);
      }),
      { numRuns: ADDRESSES },
    );
  });

  test("it is at its one address after three steps at most", () => {
    fc.assert(
      fc.property(path, pairs, (pathname, all) => {
        let request = requestOf(`${pathname}?${new URLSearchParams(all)}`);
        for (let steps = 0; request; steps++) {
          expect(steps).toBeLessThan(4);
          const to: string | null = proxy(request).headers.get("location");
          request = to === null ? undefined : new NextRequest(new URL(to, ORIGIN));
        }
      }),
      { numRuns: ADDRESSES / 4 },
    );
  });

  test("a page asked again with its tag is held, whatever was asked of it", () => {
    fc.assert(
      fc.property(pairs, (all) => {
        const address = `/en/deals?${new URLSearchParams(all)}`;
        const etag = proxy(requestOf(address) as NextRequest).headers.get("etag");
        if (etag === null) return;
        const again = requestOf(address, { "if-none-match": etag }) as NextRequest;
        expect(proxy(again).status).toBe(304);
      }),
      { numRuns: ADDRESSES / 10 },
    );
  });

  test("a page is drawn, or is one that does not exist; it never breaks", async () => {
    type Query = Record<string, string | string[]>;
    const seen = new Set<string>();
    const asked = pairs.map((all) => {
      const query: Query = Object.create(null);
      for (const [name, text] of new URLSearchParams(all)) {
        const before = query[name];
        query[name] = before === undefined ? text : [before, text].flat();
      }
      return query;
    });
    // Left out: the one there is.
    const id = fc.option(fc.constantFrom(...PARTS, ...Object.values(HELD)), { nil: undefined });
    const plain = PAGE_FILES.map((file): [string, Query, undefined] => [file, {}, undefined]);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...PAGE_FILES), asked, id, async (file, query, name) => {
        const { default: page, generateMetadata } = await import(join(APP, file));
        const [kind = "", parameter = ""] = /\w+\/\[(\w+)\](?=\/page)/.exec(file) ?? [];
        const params = { locale: "ar", [parameter]: name ?? HELD[kind] ?? kind };
        const made = async () => {
          const described = await generateMetadata({
            params: Promise.resolve(params),
            searchParams: Promise.resolve(query),
          });
          return { described, html: await renderPage(page, params, { query, locale: "ar" }) };
        };
        const drawn = await made().catch((error: Error) => {
          if (!/404/.test(error.message)) throw error;
        });
        if (!drawn) return;
        for (const release of [query.release ?? []].flat().map((id) => id.trim()))
          expect(["", currentReleaseId()]).toContain(release);
        expect(drawn.html).toMatch(file.startsWith("embed") ? /<main/ : /<h1/);
        expect(drawn.described.title).toBeTruthy();
        seen.add(file);
      }),
      { numRuns: PAGES + plain.length, examples: plain },
    );
    // A page that never answered was not tried.
    expect(PAGE_FILES.filter((file) => !seen.has(file))).toEqual([]);
  });
});
