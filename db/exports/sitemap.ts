// /sitemap.xml and /robots.txt: every page there is, in both languages, for those who look for pages.
import { z } from "zod";
import { LOCALES } from "../vocabulary";
import { answering } from "./asked";
import { CHART_IDS, OF_ONE_DEAL } from "./chart-ids";
import { type Download, openDownload } from "./download";
import type { Parameter } from "./parameters";
import { problem } from "./problem";
import { publishedOn } from "./published-on";
import { single } from "./query";
import { element, type Xml, xmlDocument } from "./xml";

const PAGES = [
  "",
  "/deals",
  "/countries",
  "/sectors",
  "/path",
  "/places",
  "/explore",
  "/charts",
  // Explore has a page of its own, and claims are of one deal, whose page shows them.
  ...CHART_IDS.filter((id) => id !== "explore" && !OF_ONE_DEAL.includes(id)).map(
    (id) => `/charts/${id}`,
  ),
  "/delivery",
  "/disagreements",
  "/damage",
  "/people",
  "/sources",
  "/method",
  "/data",
  "/data-health",
  "/releases",
  "/corrections",
];
const RECORDS = [
  "select '/deals/' || id from deals order by id",
  "select '/countries/' || iso3 from countries order by iso3",
  "select '/sectors/' || code from sectors order by code",
  "select '/places/' || code from governorates order by code",
  "select '/people/' || id from series order by id",
  "select '/sources/' || id from sources order by id",
];

/** The protocol takes 50,000 addresses a file; every page has one in each language. */
const PAGES_A_PART = 50_000 / LOCALES.length;
const NAMESPACES = {
  xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9",
  "xmlns:xhtml": "http://www.w3.org/1999/xhtml",
};

/** Paths of all pages below the language, in a fixed order. */
export const listPages = ({ db }: Download): string[] => [
  ...PAGES,
  ...RECORDS.flatMap((sql) => db.$client.prepare<[], string>(sql).pluck().all()),
];

function urlElements(path: string, base: string, day: string): Xml[] {
  const alternates = LOCALES.map((hreflang) =>
    element("xhtml:link", { rel: "alternate", hreflang, href: `${base}/${hreflang}${path}` }),
  );
  return LOCALES.map((locale) =>
    element("url", {}, [
      element("loc", {}, `${base}/${locale}${path}`),
      element("lastmod", {}, day),
      ...alternates,
    ]),
  );
}

function indexOf(parts: number, base: string, day: string): Xml {
  const own = Array.from({ length: parts }, (_, i) =>
    element("sitemap", {}, [
      element("loc", {}, `${base}/sitemap.xml?part=${i + 1}`),
      element("lastmod", {}, day),
    ]),
  );
  return element("sitemapindex", { xmlns: NAMESPACES.xmlns }, own);
}

const PART: Parameter = {
  name: "part",
  many: false,
  schema: z.string().regex(/^[1-9]\d{0,5}$/, "a whole number from 1"),
  description: "One part of a sitemap too long for one file.",
};

/** GET and HEAD of /sitemap.xml: the pages, or an index of parts when they are too many for one file. */
export const answerSitemap = (request: Request): Promise<Response> =>
  answering(request, [PART], ({ base, query, release }) => {
    const download = openDownload(release, base);
    try {
      const pages = listPages(download);
      const parts = Math.ceil(pages.length / PAGES_A_PART);
      const asked = single(query, "part");
      const day = publishedOn(release);
      if (asked === undefined && parts > 1) return xmlAnswer(indexOf(parts, base, day));
      const from = (Number(asked ?? 1) - 1) * PAGES_A_PART;
      const own = pages.slice(from, from + PAGES_A_PART);
      if (own.length === 0) return problem(404, `The sitemap has ${parts} parts.`);
      const urls = own.flatMap((path) => urlElements(path, base, day));
      return xmlAnswer(element("urlset", NAMESPACES, urls));
    } finally {
      download.close();
    }
  });

const xmlAnswer = (root: Xml) =>
  new Response(xmlDocument(root), {
    headers: { "content-type": "application/xml; charset=utf-8" },
  });

/** GET and HEAD of /robots.txt: everything may be read. */
export const answerRobots = (request: Request): Promise<Response> =>
  answering(
    request,
    [],
    ({ base }) =>
      new Response(`User-agent: *\nAllow: /\n\nSitemap: ${base}/sitemap.xml\n`, {
        headers: { "content-type": "text/plain; charset=utf-8" },
      }),
  );
