// What the door answers itself: hosts, paths, filters and releases that nothing behind it may be asked for.
import fc from "fast-check";
import { NextRequest } from "next/server";
import { describe, expect, test } from "vitest";
import { isHostUsable, originOf } from "../../db/exports/origin";
import { currentReleaseId } from "../../db/release-folder";
import { proxy } from "../../proxy";

const ORIGIN = "http://ledger.example";
const HOSTS = 10_000;

const requestOf = (address: string, headers: Record<string, string> = {}) =>
  new NextRequest(ORIGIN + address, { headers });

describe("the door", () => {
  test("at a host that no browser would send, nothing is answered, for it would be written into addresses", () => {
    const statusAt = (host: string) => proxy(requestOf("/en/deals", { host })).status;
    for (const host of ["ledger.example", "localhost:3000", "127.0.0.1:8080", "[::1]:3000", "a.b."])
      expect([host, statusAt(host)]).toEqual([host, 200]);
    for (const host of ["a/b", "a@b", "<script>", "a,b", "a:b", "", "256.1.1.1", "a:99999", "[::"])
      expect([host, statusAt(host)]).toEqual([host, 400]);
    const visible = fc.integer({ min: 33, max: 126 }).map((n) => String.fromCharCode(n));
    const hosts = fc.oneof(
      fc.string({ unit: visible, maxLength: 20 }),
      fc.string({ unit: fc.constantFrom(..."09az.-:[]") }),
    );
    fc.assert(
      fc.property(hosts, (host) => {
        const headers = new Headers({ host });
        if (!isHostUsable(headers)) return;
        // What is written is an origin and nothing more.
        const origin = originOf(headers, ORIGIN);
        expect(new URL(origin)).toMatchObject({
          pathname: "/",
          search: "",
          hash: "",
          username: "",
        });
      }),
      { numRuns: HOSTS },
    );
  });

  test.each(["/releases/%ff.sqlite", "/releases/%", "/charts/waterfall.%", "/_next/static/%ff"])(
    "%s, which cannot be decoded, is answered in the one form of an error",
    async (path) => {
      const answer = proxy(requestOf(path));
      expect(answer.status).toBe(404);
      expect(answer.headers.get("content-type")).toBe("application/problem+json");
    },
  );

  test.each([
    ["/en/deals?country=%20", "/en/deals"],
    ["/en/deals?country=%20SAU", "/en/deals?country=SAU"],
    ["/en/deals?sector=%09&country=SAU", "/en/deals?country=SAU"],
    ["/deals.csv?country=%20SAU", "/deals.csv?country=SAU"],
  ])("%s is the page or file at %s", (asked, canonical) => {
    const answer = proxy(requestOf(asked));
    expect(answer.status).toBe(308);
    expect(answer.headers.get("location")?.replace(ORIGIN, "")).toBe(canonical);
  });

  test.each([
    ["/embed/by-sector?country=SAU&lang=ar", 200],
    ["/embed/by-sector?country=ZZZ", 400],
    ["/embed/by-sector?country=+", 400],
    ["/embed/by-sector?deal=no-such-deal", 400],
    ["/embed/waterfall?sort=title", 400],
    ["/embed/claims", 400],
    ["/embed/claims?deal=silklink-stc", 200],
    ["/embed/series", 400],
    ["/embed/by-sector?release=nope", 404],
    ["/embed/by-sector?release=2020-01-01-00000000", 404],
    ["/embed/no-such-chart", 404],
    ["/embed/%zz", 404],
    ["/en/method?release=nope", 404],
    ["/ar/deals/silklink-stc?release=nope", 404],
    [`/en/method?release=${currentReleaseId()}&release=nope`, 404],
    [`/en/method?release=${currentReleaseId()}`, 200],
  ])(
    "%s is answered %i: neither the newest release nor the whole stands in for it",
    (path, status) => {
      expect(proxy(requestOf(path)).status).toBe(status);
    },
  );

  test("a page at an origin that only a request names is for no shared cache", () => {
    const cacheOf = (headers: Record<string, string>) =>
      proxy(requestOf("/en/method", headers)).headers.get("cache-control");
    expect(cacheOf({})).toMatch(/^private/);
    expect(cacheOf({ "x-forwarded-proto": "https" })).toMatch(/^private/);
    process.env.LEDGER_ORIGIN = "https://syria.example";
    try {
      expect(cacheOf({ "x-forwarded-proto": "http" })).toMatch(/^public/);
    } finally {
      delete process.env.LEDGER_ORIGIN;
    }
  });
});
