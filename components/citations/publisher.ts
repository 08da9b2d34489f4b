import type { Locale } from "@/db/vocabulary";
import { words } from "../i18n/messages";
import type { Source } from "./source";

type Published = Pick<Source, "publisher" | "publisherAr">;

/** Who published it, by its Arabic name on Arabic pages where it has one. */
const publisherName = ({ publisher, publisherAr }: Published, locale: Locale): string | null =>
  (locale === "ar" ? publisherAr : null) ?? publisher;

/** Who published it; a page that came without a name says so. */
export const publisherOf = (source: Published, locale: Locale): string =>
  publisherName(source, locale) ?? words(locale)("sources.no-publisher");

type Sayer = Published & Pick<Source, "title">;

/** Who says it: a page without a publisher goes by its headline, which in Arabic is called one. */
export const sayerOf = (source: Sayer, locale: Locale): string =>
  publisherName(source, locale) === null && source.title !== null
    ? words(locale)("sources.titled", { title: `\u2068${source.title}\u2069` })
    : publisherOf(source, locale);

/** Who says it, where room is short, without who republished it: a headline cut short would name nobody. */
export const shortSayerOf = (source: Published, locale: Locale): string =>
  publisherName(source, locale)?.replace(REPUBLISHED, "") ??
  words(locale)("sources.kicker-no-publisher");

/** As names in the data say whose site an article was found on. */
const REPUBLISHED = /, (republished|copied) by .*$| \((إعادة نشر|نسخة).*\)$/u;
