import type { Locale } from "@/db/vocabulary";
import { format } from "../i18n/format";
import { directionOf } from "../i18n/locales";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";
import { href } from "../layout/links";
import { publisherOf } from "./publisher";
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
          <bdi>{publisherOf(source, locale)}</bdi>
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
  const t = words(locale);
  if (locale === "ar" && source.describedAr !== null)
    return <span>{t("sources.described-as", { text: source.describedAr })}</span>;
  const text = source.describedAs ?? source.url ?? source.id;
  return (
    <span lang={locale === "en" ? undefined : "en"} dir="ltr">
      {locale === "en" ? t("sources.described-as", { text }) : text}
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
