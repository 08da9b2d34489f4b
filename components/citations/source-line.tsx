import type { Locale } from "@/db/vocabulary";
import { type Text, textIn } from "../i18n/bilingual";
import { format } from "../i18n/format";
import { DIRECTION, directionOf } from "../i18n/locales";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";
import { href } from "../layout/links";
import { publisherOf } from "./publisher";
import { PublisherName } from "./publisher-name";
import type { Source } from "./source";

type Props = { locale: Locale; source: Source; release?: string };

/** A source in one line: its title in its own language and direction, who, when, of what kind. */
export function SourceLine({ locale, source, release }: Props) {
  const t = words(locale);
  return (
    <span className="source">
      {source.url === null ? (
        <SourceTitle locale={locale} source={source} />
      ) : (
        <a href={source.url} rel="external" title={t("common.opens-source")}>
          <SourceTitle locale={locale} source={source} />
        </a>
      )}
      <span className="source-about">
        <a href={href(locale, `/sources/${source.id}`, { release })}>
          <PublisherName>{publisherOf(source, locale)}</PublisherName>
        </a>
        <SourceDate locale={locale} source={source} />
        <span>{names(locale).sourceKind[source.kind]}</span>
      </span>
    </span>
  );
}

/** The headline as published; where it was not seen, what the page is about, and that we say so. */
export function SourceTitle({ locale, source }: Omit<Props, "release">) {
  if (source.title) {
    return (
      <cite lang={source.language} dir={directionOf(source.language)}>
        {source.title}
      </cite>
    );
  }
  return <SourceDescription locale={locale} source={source} />;
}

/** What a page is about whose headline was not seen, and that it was not. */
export function SourceDescription({ locale, source }: Omit<Props, "release">) {
  const { text, lang } = describedIn(locale, source);
  if (lang === locale) return <span>{words(locale)("sources.described-as", { text })}</span>;
  return (
    <span lang={lang} dir={DIRECTION[lang]}>
      {text}
    </span>
  );
}

/** What it is about in the reader's language where it is said in it, else in English, else where it is. */
const describedIn = (locale: Locale, { describedAs, describedAr, url, id }: Source): Text =>
  textIn(locale, describedAs, describedAr) ?? { text: url ?? id, lang: "en" };

/** In a list that says so once above it: in square brackets where the words are ours. */
export function ListedTitle({ locale, source }: Omit<Props, "release">) {
  if (source.title) return <SourceTitle locale={locale} source={source} />;
  const { text, lang } = describedIn(locale, source);
  return (
    <span lang={lang === locale ? undefined : lang} dir={DIRECTION[lang]}>
      {`[${text}]`}
    </span>
  );
}

/** Never left blank: a page without a date says so. */
export function SourceDate({ locale, source }: Omit<Props, "release">) {
  if (source.publishedOn === null) {
    const t = words(locale);
    return <span title={t("sources.undated-note")}>{t("common.undated")}</span>;
  }
  return <time dateTime={source.publishedOn}>{format(locale).date(source.publishedOn)}</time>;
}
