import type { Locale } from "@/db/vocabulary";
import { CiteBox } from "../citations/cite-box";
import { publisherOf } from "../citations/publisher";
import type { Source } from "../citations/source";
import { SourceDate, SourceDescription } from "../citations/source-line";
import { EstimateTable } from "../damage/estimate-table";
import { format } from "../i18n/format";
import { directionOf } from "../i18n/locales";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";
import { Breadcrumbs } from "../layout/breadcrumbs";
import { DefinitionList } from "../layout/definition-list";
import { href } from "../layout/links";
import { OwnLanguage } from "../layout/own-language";
import { PageHeading } from "../layout/page-heading";
import { Section } from "../layout/section";
import type { Said } from "./said";
import { SaidOfDeals } from "./said-of-deals";
import { SaidOfLives } from "./said-of-lives";

type Props = {
  locale: Locale;
  said: Said;
  citation: { text: string; bibtex: string; csl: string };
  release?: string;
};

/** One page that numbers come from, and every number that comes from it. */
export function SourceView({ locale, said, citation, release }: Props) {
  const t = words(locale);
  const { source } = said;
  return (
    <>
      <Breadcrumbs
        locale={locale}
        crumbs={[
          {
            key: "sources",
            href: href(locale, "/sources", { release }),
            label: t("sources.title"),
          },
        ]}
      />
      <PageHeading
        kicker={
          source.publisher === null ? t("sources.kicker-no-publisher") : publisherOf(source, locale)
        }
        title={<Headline locale={locale} source={source} />}
      />
      <AboutSource locale={locale} said={said} />
      {said.cited === 0 && <p>{t("sources.nothing-rests")}</p>}
      <SaidOfDeals locale={locale} said={said} release={release} />
      {said.estimates.length > 0 && (
        <Section id="estimates" title={t("sources.says-of-damage")}>
          <EstimateTable
            locale={locale}
            caption={t("damage.estimates")}
            estimates={said.estimates}
            withMeasure
            unsourced
            release={release}
          />
        </Section>
      )}
      <SaidOfLives locale={locale} said={said} release={release} />
      <CiteBox locale={locale} citation={citation} />
    </>
  );
}

/** The title in its own language; where none was seen, what the page is about, and that we say so. */
function Headline({ locale, source }: { locale: Locale; source: Source }) {
  if (source.title)
    return (
      <span lang={source.language} dir={directionOf(source.language)}>
        {source.title}
      </span>
    );
  return <SourceDescription locale={locale} source={source} />;
}

function AboutSource({ locale, said }: { locale: Locale; said: Said }) {
  const t = words(locale);
  const { source, note, cited } = said;
  return (
    <DefinitionList
      entries={[
        {
          key: "address",
          term: t("sources.address"),
          said:
            source.url === null ? (
              t("sources.no-address")
            ) : (
              <a href={source.url} rel="external" dir="ltr">
                {source.url}
              </a>
            ),
        },
        {
          key: "date",
          term: t("sources.date"),
          said: (
            <>
              <SourceDate locale={locale} source={source} />
              {source.publishedOn === null && source.url !== null && (
                <span className="value-note">{t("sources.undated-note")}</span>
              )}
            </>
          ),
        },
        { key: "kind", term: t("sources.kind"), said: names(locale).sourceKind[source.kind] },
        {
          key: "language",
          term: t("sources.language"),
          said: names(locale).language(source.language),
        },
        {
          key: "cited",
          term: t("sources.cited"),
          said: format(locale).number(cited),
        },
        ...(note
          ? [
              {
                key: "note",
                term: t("sources.note"),
                said: <OwnLanguage locale={locale} text={note} />,
              },
            ]
          : []),
      ]}
    />
  );
}
