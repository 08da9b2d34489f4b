import type { ReactNode } from "react";
import type { Fact, Link } from "@/db/queries/examples/fact";
import type { Locale } from "@/db/vocabulary";
import { publisherOf } from "../citations/publisher";
import { PublisherName } from "../citations/publisher-name";
import { partWords } from "../filters/part-words";
import { titleIn } from "../i18n/bilingual";
import { CURRENCY_NAMES } from "../i18n/currencies";
import { format } from "../i18n/format";
import { directionOf, INTL_TAG } from "../i18n/locales";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";
import { rich } from "../i18n/rich";
import { href, stepHref } from "../layout/links";
import { OwnLanguage } from "../layout/own-language";

type Props = { locale: Locale; fact: Fact; release?: string };

const DIMENSION_WORDS = {
  country: "overview.by-country",
  sector: "overview.by-sector",
  governorate: "overview.by-place",
} as const;

function addressOf(locale: Locale, link: Link, release?: string): string {
  if ("source" in link) return href(locale, `/sources/${link.source}`, { release });
  if ("deal" in link) return href(locale, `/deals/${link.deal}`, { release });
  const filters = { ...link.deals, release };
  return link.step ? stepHref(locale, filters, link.step) : href(locale, "/deals", filters);
}

/** One fact of an example, in words; every number leads to what it rests on. */
export function FactView({ locale, fact, release }: Props): ReactNode {
  const f = format(locale);
  const n = names(locale);
  const cited = (text: string, from: Link) => (
    <a className="cited" href={addressOf(locale, from, release)}>
      {text}
    </a>
  );
  switch (fact.is) {
    case "number":
      return f.number(fact.value);
    case "money":
      return cited(fact.exact ? f.moneyTo(2, fact.usd) : f.money(fact.usd), fact.from);
    case "stated":
      return cited(f.stated(fact), fact.from);
    case "quantity": {
      const unit = locale === "ar" ? fact.unit_ar : fact.unit_en;
      return cited(f.quantity(fact.value, fact.unit, unit), fact.from);
    }
    case "rate":
      // A rate has more places than an amount.
      return cited(
        new Intl.NumberFormat(INTL_TAG[locale], { maximumSignificantDigits: 8 }).format(fact.value),
        fact.from,
      );
    case "deal":
    case "series":
      return (
        <a
          href={href(locale, `/${fact.is === "deal" ? "deals" : "people"}/${fact.id}`, { release })}
        >
          <OwnLanguage locale={locale} text={titleIn(locale, fact.en, fact.ar)} />
        </a>
      );
    case "source":
      return (
        <a href={href(locale, `/sources/${fact.source.id}`, { release })}>
          <SourceName locale={locale} source={fact.source} />
        </a>
      );
    case "countries":
      return new Intl.ListFormat(INTL_TAG[locale]).format(fact.codes.map(n.country));
    case "part":
      return partWords(locale, fact.part);
    case "dimension":
      return words(locale)(DIMENSION_WORDS[fact.code]);
    case "stage":
      return n.stage[fact.code];
    case "left-out":
      return n.leftOut[fact.code];
    case "source-kind":
      return n.sourceKind[fact.code];
    case "measure":
      return n.measure[fact.code];
    case "assets":
      return assetsName(locale, fact.code);
    case "freshness":
      return words(locale)(`people.${fact.code}`);
    case "currency":
      return CURRENCY_NAMES[locale][fact.code];
    case "percent":
      return f.percent(fact.value);
    case "days":
      return f.days(fact.value);
    case "period":
      return f.period(fact.period);
    case "code":
      return <code dir="ltr">{fact.text}</code>;
    case "text":
      return <OwnLanguage locale={locale} text={titleIn(locale, fact.en, fact.ar)} />;
  }
}

type Named = Extract<Fact, { is: "source" }>["source"];

/** Who published it; a page without a publisher goes by its headline. */
function SourceName({ locale, source }: { locale: Locale; source: Named }) {
  if (source.publisher === null && source.title !== null)
    return rich(locale, "sources.titled", {
      title: (
        <cite lang={source.language} dir={directionOf(source.language)}>
          {source.title}
        </cite>
      ),
    });
  return (
    <PublisherName>
      {publisherOf({ ...source, publisherAr: source.publisher_ar }, locale)}
    </PublisherName>
  );
}

const ASSETS = ["all", "residential", "non-residential", "infrastructure"] as const;

function assetsName(locale: Locale, code: string): string {
  const known = ASSETS.find((one) => one === code);
  return known ? words(locale)(`damage.assets-${known}`) : code;
}
