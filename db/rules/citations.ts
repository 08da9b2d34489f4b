// A citation names the publisher, the title as published, the date and the full address, and says when the page was seen; it is never shortened, and what is missing (publisher, title, date, address) is said to be missing.
import type { SourceRecord } from "../records";
import type { Locale } from "../vocabulary";
import { writtenDate } from "./citation-dates";

type Cited = Pick<
  SourceRecord,
  "id" | "publisher" | "title" | "described_as" | "url" | "published_on" | "language" | "kind"
> & {
  /** Its Arabic name, where it has one. */
  publisher_ar?: string | undefined;
  /** What the page is, in Arabic. */
  described_ar?: string | undefined;
};

export type CitationPart = {
  role: "publisher" | "title" | "description" | "published" | "address" | "seen";
  text: string;
  /** Language of the words, where they are not the citation's own. */
  language?: string;
};

export type Citation = { text: string; parts: CitationPart[] };

type Words = Record<
  "unnamed" | "undated" | "nowhere" | "seen" | "separator" | "open" | "close",
  string
>;

const WORDS: Record<Locale, Words> = {
  en: {
    unnamed: "publisher not named",
    undated: "undated",
    nowhere: "no address",
    seen: "seen",
    separator: ", ",
    open: "“",
    close: "”",
  },
  ar: {
    unnamed: "الناشر غير مذكور",
    undated: "بلا تاريخ",
    nowhere: "بلا عنوان إلكتروني",
    seen: "اطُّلع عليه في",
    separator: "، ",
    open: "«",
    close: "»",
  },
};

const [ISOLATE, END] = ["\u2068", "\u2069"];
/** By its letters: a Kurdish or Persian title may be in either script. */
const direction = (text: string) =>
  /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(text) ? "rtl" : "ltr";
const DIRECTION_OF: Record<Locale, string> = { en: "ltr", ar: "rtl" };

/** Words of the other direction are isolated, so that punctuation around them stays where it belongs. */
function inside(text: string, locale: Locale): string {
  return direction(text) === DIRECTION_OF[locale] ? text : `${ISOLATE}${text}${END}`;
}

function descriptionOf({ described_as, described_ar }: Cited, locale: Locale): CitationPart {
  return locale === "ar" && described_ar !== undefined
    ? { role: "description", text: `[${described_ar}]`, language: "ar" }
    : { role: "description", text: `[${described_as ?? ""}]`, language: "en" };
}

/**
 * In: a source, the language of the citation, the ISO day the page was seen (left out: not said).
 * Out: the citation as one text and as its parts. Titles keep their own language; a page whose headline was not seen
 * is described, in square brackets.
 */
export function cite(source: Cited, locale: Locale, seenOn?: string): Citation {
  const words = WORDS[locale];
  const { title, url, published_on, language } = source;
  const publisher = (locale === "ar" ? source.publisher_ar : undefined) ?? source.publisher;
  const published = published_on === undefined ? words.undated : writtenDate(published_on, locale);
  const parts: CitationPart[] = [
    { role: "publisher", text: publisher ?? words.unnamed },
    title === undefined
      ? descriptionOf(source, locale)
      : { role: "title", text: `${words.open}${title}${words.close}`, language },
    { role: "published", text: published },
    url === undefined
      ? { role: "address", text: words.nowhere }
      : { role: "address", text: url, language: "en" },
  ];
  if (seenOn !== undefined) {
    parts.push({ role: "seen", text: `${words.seen} ${writtenDate(seenOn, locale)}` });
  }
  const text = parts.map((part) => inside(part.text, locale)).join(words.separator);
  return { text, parts };
}
