// /feed.xml: an Atom feed of what happened, for any filter, in either language.
import { z } from "zod";
import { LOCALES, type Locale, type Stage } from "../vocabulary";
import { type Asked, answering } from "./asked";
import { openDownload } from "./download";
import { FEED_WORDS } from "./feed-words";
import { linkHeader } from "./headers";
import { type CorrectionNews, listNews, NEWS_KINDS, type StageNews } from "./news";
import { LEDGER_TITLE } from "./package-descriptor";
import { DEAL_PARAMETERS, type Parameter } from "./parameters";
import { publishedOn } from "./published-on";
import { printQuery, single } from "./query";
import { stableUrn } from "./stable-urn";
import { element, type Xml, xmlDocument } from "./xml";

/** A feed is read often and shows what is new; the whole is in the files. */
const ENTRIES = 100;

const LANGUAGE: Parameter = {
  name: "lang",
  many: false,
  schema: z.enum(LOCALES),
  description: "Language of the feed; left out: en.",
};
const KIND: Parameter = {
  name: "kind",
  many: true,
  schema: z.enum(NEWS_KINDS),
  description: "Only news of the kind: a new deal, a stage reached, a correction.",
};
export const FEED_PARAMETERS: readonly Parameter[] = [...DEAL_PARAMETERS, KIND, LANGUAGE];

const instant = (day: string) => `${day}T00:00:00Z`;

type Entry = { id: string; title: string; url: string; day: string; paragraphs: string[] };

function entryElement({ id, title, url, day, paragraphs }: Entry): Xml {
  return element("entry", {}, [
    element("id", {}, id),
    element("title", {}, title),
    element("link", { rel: "alternate", type: "text/html", href: url }),
    element("published", {}, instant(day)),
    element("updated", {}, instant(day)),
    element("content", { type: "text" }, paragraphs.join("\n\n")),
  ]);
}

function stageEntry(news: StageNews, base: string, locale: Locale): Entry {
  const words = FEED_WORDS[locale];
  const isArabic = locale === "ar";
  const title = (isArabic && news.title_ar) || news.title_en;
  const stage = words.stages[news.stage as Stage];
  return {
    id: stableUrn("stage", news.deal, news.stage),
    title: news.kind === "new" ? `${words.isNew}: ${title} (${stage})` : `${title}: ${stage}`,
    url: `${base}/${locale}/deals/${news.deal}`,
    day: news.day,
    paragraphs: [
      (isArabic && news.summary_ar) || news.summary_en,
      `${stage}, ${news.on}`,
      `${words.source}: ${news.source_title}, ${news.source_url}`,
    ],
  };
}

const PAGE_OF: Record<string, string> = { deal: "deals", source: "sources", series: "people" };

function correctionEntry(news: CorrectionNews, base: string, locale: Locale): Entry {
  const words = FEED_WORDS[locale];
  const isArabic = locale === "ar";
  const [kind = "", id = ""] = news.record.split(":");
  const page = PAGE_OF[kind];
  return {
    id: stableUrn("correction", news.record, news.day, news.was_en, news.now_en),
    title: `${words.correction}: ${id}`,
    url: `${base}/${locale}/${page ? `${page}/${id}` : "corrections"}`,
    day: `${news.day}-01-01`.slice(0, 10),
    paragraphs: [
      `${words.was}: ${(isArabic && news.was_ar) || news.was_en}`,
      `${words.now}: ${(isArabic && news.now_ar) || news.now_en}`,
    ],
  };
}

function feedOf({ base, query, release, address }: Asked, locale: Locale, entries: Entry[]): Xml {
  const question = printQuery(new Map([...query].filter(([name]) => name !== "release")));
  const own = [
    element("id", {}, stableUrn("feed", question)),
    element("title", {}, FEED_WORDS[locale].title),
    element("updated", {}, instant(publishedOn(release))),
    element("author", {}, [
      element("name", {}, LEDGER_TITLE),
      element("uri", {}, `${base}/${locale}`),
    ]),
    element("link", { rel: "self", type: "application/atom+xml", href: address }),
    element("link", { rel: "alternate", type: "text/html", href: `${base}/${locale}` }),
  ];
  const namespaces = { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": locale };
  return element("feed", namespaces, [...own, ...entries.map(entryElement)]);
}

/** GET and HEAD of /feed.xml. */
export const answerFeed = (request: Request): Promise<Response> =>
  answering(request, FEED_PARAMETERS, (asked) => {
    const { base, query, release, address } = asked;
    const locale = (single(query, "lang") ?? "en") as Locale;
    const download = openDownload(release, base);
    try {
      const entries = listNews(download, query, ENTRIES).map((news) =>
        news.kind === "correction"
          ? correctionEntry(news, base, locale)
          : stageEntry(news, base, locale),
      );
      return new Response(xmlDocument(feedOf(asked, locale, entries)), {
        headers: {
          "content-type": "application/atom+xml; charset=utf-8",
          link: linkHeader(`<${address}>; rel="canonical"`),
        },
      });
    } finally {
      download.close();
    }
  });
