import { parse } from "csv-parse/sync";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { fileHref } from "../../db/exports/addresses";
import { answerCsv } from "../../db/exports/answer";
import { NO_FILTERS } from "../../db/filters";
import { NEXT_TINY, TINY, useTinyReleases } from "../files/tiny-release";
import { temporaryFolder } from "../support/temporary-folder";

const ORIGIN = "http://localhost:3000";
let folder: string;
beforeAll(() => {
  folder = useTinyReleases();
});
afterEach(() => {
  process.env.LEDGER_RELEASES = folder;
  delete process.env.LEDGER_ORIGIN;
});

const ask = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  new Request(ORIGIN + path, { headers, method });
const deals = (search = "", headers: Record<string, string> = {}, method = "GET") =>
  answerCsv("deals", ask(`/deals.csv${search}`, headers, method));
const rowsOf = async (answer: Response): Promise<Record<string, string>[]> =>
  parse(await answer.text(), { columns: true, record_delimiter: "\r\n" });

describe("a CSV file", () => {
  test("says what it is, what it is called, what describes it and how long it holds", async () => {
    const { headers, status } = await deals("?country=ARE&sector=power");
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("text/csv; charset=utf-8; header=present");
    expect(headers.get("content-disposition")).toBe(
      `attachment; filename="syria-ledger-deals-country-ARE-sector-power-${TINY}.csv"; filename*=UTF-8''syria-ledger-deals-country-ARE-sector-power-${TINY}.csv`,
    );
    expect(headers.get("x-total-count")).toBe("1");
    expect(headers.get("cache-control")).toBe("private, max-age=60, stale-while-revalidate=600");
    expect(headers.get("link")).toBe(
      [
        `<${ORIGIN}/deals.csv-metadata.json?country=ARE&sector=power>; rel="describedby"; type="application/csvm+json"`,
        `<${ORIGIN}/deals.csv?country=ARE&sector=power>; rel="canonical"`,
        '<https://creativecommons.org/licenses/by/4.0/>; rel="license"',
      ].join(", "),
    );
  });

  test("with Arabic in its filter has an ASCII name and the whole one beside it", async () => {
    const name = (await deals("?q=رصيف")).headers.get("content-disposition") ?? "";
    expect(name).toMatch(/^attachment; filename="[ -~]+"; filename\*=UTF-8''[!-~]+$/);
    expect(decodeURIComponent(name)).toContain("q-رصيف");
  });

  test("holds only the columns asked for, in the order asked for", async () => {
    expect((await (await deals("?columns=usd_best,id")).text()).split("\r\n").slice(0, 2)).toEqual([
      "usd_best,id",
      ",loan",
    ]);
  });

  test("gives every row its own address at the release it was taken from", async () => {
    const [row] = await rowsOf(await deals("?country=ARE&sector=power"));
    expect(row?.record_url).toBe(`${ORIGIN}/en/deals/promise?release=${TINY}`);
  });

  test.each([
    [{ host: "ledger.example" }, "http://ledger.example"],
    [{ host: "ledger.example", "x-forwarded-proto": "https" }, "https://ledger.example"],
    [{ host: "evil/<script>" }, ORIGIN],
    [{ host: "ledger.example", "x-forwarded-host": "evil.example" }, "http://ledger.example"],
  ])("asked with %j, it writes addresses at %s", async (headers, origin) => {
    const [row] = await rowsOf(await deals("", headers as Record<string, string>));
    expect(row?.record_url?.startsWith(`${origin}/en/`)).toBe(true);
  });

  test("writes addresses at LEDGER_ORIGIN where it is set", async () => {
    process.env.LEDGER_ORIGIN = "https://syria.example/";
    const [row] = await rowsOf(await deals("", { host: "ledger.example" }));
    expect(row?.record_url?.startsWith("https://syria.example/en/")).toBe(true);
  });

  test("HEAD says the same without a body", async () => {
    const [get, head] = [await deals("?country=ARE"), await deals("?country=ARE", {}, "HEAD")];
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(get.headers));
    expect(await head.text()).toBe("");
    await get.body?.cancel();
  });
});

describe("caching", () => {
  test("what the reader holds is not sent again", async () => {
    const etag = (await deals()).headers.get("etag") ?? "";
    const again = await deals("", { "if-none-match": `"other", ${etag}` });
    expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", etag]);
  });

  test("the order of parameters, an advert's mark and an empty field make no other file", async () => {
    const etag = async (search: string) => (await deals(search)).headers.get("etag");
    const canonical = await etag("?country=ARE&country=QAT&sector=power");
    expect(await etag("?sector=power&country=QAT&utm_source=x&from=&country=ARE")).toBe(canonical);
    expect(await etag("?sector=power&country=QAT")).not.toBe(canonical);
  });

  test("a pinned file may be kept for ever, and pinning another release gives another tag", async () => {
    const [one, other] = [await deals(`?release=${TINY}`), await deals(`?release=${NEXT_TINY}`)];
    expect(one.headers.get("cache-control")).toBe("private, max-age=31536000, immutable");
    expect(one.headers.get("etag")).not.toBe(other.headers.get("etag"));
    expect(await (await deals(`?release=${TINY}`)).text()).toBe(await one.text());
  });
});

describe("a shared cache", () => {
  const control = async (headers: Record<string, string>) =>
    (await deals(`?release=${TINY}`, headers)).headers.get("cache-control");

  test("keeps nothing that was written for an origin only a request names", async () => {
    for (const scheme of ["https", "http"])
      expect(await control({ "x-forwarded-proto": scheme })).toBe(
        "private, max-age=31536000, immutable",
      );
    process.env.LEDGER_ORIGIN = "https://syria.example";
    expect(await control({ "x-forwarded-proto": "http" })).toBe(
      "public, max-age=31536000, immutable",
    );
  });
});

describe("what is not understood", () => {
  test.each([
    ["?country=XXX", ["country"]],
    ["?country=ARE&country=nowhere&sector=war", ["country", "sector"]],
    ["?colour=red", ["colour"]],
    ["?from=yesterday", ["from"]],
    ["?from=2025&from=2026", ["from"]],
    ["?columns=id,nothing", ["columns"]],
    ["?columns=id,id", ["columns"]],
    ["?bom=yes", ["bom"]],
    ["?release=current", ["release"]],
    ["?country=%20", ["country"]],
    ["?deal=%09", ["deal"]],
    ["?q=%C2%A0&part=%20", ["q", "part"]],
    ["?page=2", ["page"]],
    ["?sort=title", ["sort"]],
    ["?limit=5", ["limit"]],
    ["?deal=no-such-deal", ["deal"]],
    ["?constructor=1&__proto__=2", ["constructor", "__proto__"]],
  ])("%s is refused by name, never passed over", async (search, named) => {
    const answer = await deals(search);
    expect(answer.status).toBe(400);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    const problem = await answer.json();
    expect(problem).toMatchObject({ type: "about:blank", title: "Bad Request", status: 400 });
    expect(problem.errors.map((e: { parameter: string }) => e.parameter)).toEqual(named);
  });

  test("a filter of deals is refused by a file that knows none, whatever its value", async () => {
    for (const search of ["?deal=quay", "?q=port", "?country=ARE", "?counting=counted"])
      for (const file of ["figures", "estimates"] as const)
        expect((await answerCsv(file, ask(`/${file}.csv${search}`))).status).toBe(400);
  });

  test("an unknown series is refused, a known one without figures in the years is an empty file", async () => {
    const figures = (search: string) => answerCsv("figures", ask(`/figures.csv${search}`));
    expect((await figures("?series=no-such")).status).toBe(400);
    const none = await figures("?series=gdp-growth&from=2030");
    expect((await none.text()).split("\r\n").length).toBe(2);
    expect(none.headers.get("x-total-count")).toBe("0");
  });

  test("a release that is none is refused with the list of those that are kept", async () => {
    const answer = await deals("?release=nope");
    expect(answer.status).toBe(400);
    expect((await answer.json()).releases.sort()).toEqual([TINY, NEXT_TINY]);
    expect(await (await deals("?country=XXX")).json()).not.toHaveProperty("releases");
  });

  test("a release that is not kept is a 404 that lists those that are", async () => {
    const answer = await deals("?release=2020-01-01-00000000");
    expect(answer.status).toBe(404);
    expect((await answer.json()).releases.sort()).toEqual([TINY, NEXT_TINY]);
  });

  test("with nothing published the answer is the command to run", async () => {
    process.env.LEDGER_RELEASES = temporaryFolder("nothing");
    const answer = await deals();
    expect(answer.status).toBe(503);
    expect((await answer.json()).detail).toContain("npm run data:publish");
  });
});

describe("the link from a page to its file", () => {
  test("carries filters and release, not the order nor the place in the list", () => {
    const filters = {
      ...NO_FILTERS,
      country: ["ARE"],
      page: 3,
      sort: "title" as const,
      release: TINY,
    };
    expect(fileHref("deals.csv", filters, { bom: "1" })).toBe(
      `/deals.csv?country=ARE&release=${TINY}&bom=1`,
    );
    expect(fileHref("figures.csv", {}, { series: ["gdp-growth", "gdp"] })).toBe(
      "/figures.csv?series=gdp&series=gdp-growth",
    );
    expect(fileHref("openapi.json")).toBe("/openapi.json");
  });
});
