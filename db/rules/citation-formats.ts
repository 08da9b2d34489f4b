// A page of the ledger is cited with its title, its pinned address, its release and that release's date, so that the address shows the same number next year.
import type { Locale } from "../vocabulary";
import { writtenDate } from "./citation-dates";

/** A page of the ledger as it is cited. The address is the pinned one. */
export type CitedPage = {
  /** Of the ledger, in the language of the page. */
  ledger: string;
  title: string;
  url: string;
  release: string;
  /** ISO day of the release. */
  publishedOn: string;
  /** ISO day the page was read; left out: not said. */
  seenOn?: string;
  /** A file is a dataset to a reference manager; left out: a page. */
  type?: "webpage" | "dataset";
  locale: Locale;
};

const WORDS: Record<
  Locale,
  { release: string; seen: string; quotes: [string, string]; separator: string }
> = {
  en: { release: "release", seen: "seen", quotes: ["“", "”"], separator: ", " },
  ar: { release: "الإصدار", seen: "اطُّلع عليه في", quotes: ["«", "»"], separator: "، " },
};

const isolated = (text: string) => `\u2068${text}\u2069`;

/** Out: one sentence to copy. */
export function citePage({
  ledger,
  title,
  url,
  release,
  publishedOn,
  seenOn,
  locale,
}: CitedPage): string {
  const { release: word, seen, quotes, separator } = WORDS[locale];
  const latin = locale === "ar" ? isolated : (text: string) => text;
  const parts = [
    ledger,
    `${quotes[0]}${title}${quotes[1]}`,
    `${word} ${latin(release)}`,
    writtenDate(publishedOn, locale),
    latin(url),
  ];
  if (seenOn !== undefined) parts.push(`${seen} ${writtenDate(seenOn, locale)}`);
  return parts.join(separator);
}

/** Two pages of one release are two entries in a list of references, so the key says which page, asked for what. */
function keyOf({ url, release }: CitedPage): string {
  const { pathname, search } = new URL(url);
  const asked = `${pathname}${search}`.replace(`release=${release}`, "");
  const words = asked.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
  return ["syria-reconstruction-ledger", ...words, release].join("-");
}

/** Characters BibTeX reads as commands. An address stays as it is: `url` is read as text. */
function bibtexText(text: string): string {
  return text
    .replace(/\\/g, "\\textbackslash ")
    .replace(/[{}]/g, "")
    .replace(/[&%$#_]/g, "\\$&");
}

/** Out: a BibTeX entry. */
export function bibtexOf(page: CitedPage): string {
  const { ledger, title, url, release, publishedOn, seenOn, locale } = page;
  const fields: [string, string][] = [
    ["title", `{${bibtexText(title)}}`],
    ["author", `{${bibtexText(ledger)}}`],
    ["year", publishedOn.slice(0, 4)],
    ["month", String(Number(publishedOn.slice(5, 7)))],
    ["version", bibtexText(release)],
    ["url", url],
    ["language", locale === "ar" ? "arabic" : "english"],
  ];
  if (seenOn !== undefined) fields.push(["urldate", seenOn]);
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{${keyOf(page)},`, ...lines, "}", ""].join("\n");
}

const dateParts = (day: string) => ({ "date-parts": [day.split("-").map(Number)] });

/** Out: a CSL-JSON item, as Zotero and Pandoc read it. */
export function cslOf(page: CitedPage) {
  const { ledger, title, url, release, publishedOn, seenOn, type = "webpage", locale } = page;
  return {
    id: keyOf(page),
    type,
    title,
    "container-title": ledger,
    author: [{ literal: ledger }],
    version: release,
    issued: dateParts(publishedOn),
    ...(seenOn === undefined ? {} : { accessed: dateParts(seenOn) }),
    URL: url,
    language: locale,
  };
}
