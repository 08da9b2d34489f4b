import { notFound } from "next/navigation";
import { type PageProps, readAddress } from "@/app/address";
import { ChartBlock } from "@/app/chart-block";
import { type ChartContext, chartOf } from "@/app/chart-book";
import { citePage } from "@/app/cite-page";
import { claimOf, countedLineOf, eventOf, summaryOf } from "@/app/deals-of";
import { pageMetadata } from "@/app/page-metadata";
import { sourceOf } from "@/app/sources-of";
import { CorrectedMark } from "@/components/data/corrected-mark";
import { WholeDealView } from "@/components/deals/whole-deal";
import { textIn, titleIn } from "@/components/i18n/bilingual";
import { SitePage } from "@/components/layout/site-page";
import { NO_FILTERS } from "@/db/filters";
import type { Db } from "@/db/open";
import { getDeal, getDealRows, type WholeDeal } from "@/db/queries/deals";
import { listCorrectionsOf } from "@/db/queries/release";
import { getSources } from "@/db/queries/sources";
import { daysSinceEachRung, dormancyOf } from "@/db/rules/delivery-clock";
import type { PartyRole, Stage } from "@/db/vocabulary";

type Props = PageProps<{ id: string }>;

export const generateMetadata = async (props: Props) => {
  const { id } = await props.params;
  return pageMetadata(props, `/deals/${id}`, ({ db, locale }) => {
    const whole = getDeal(db, id);
    if (!whole) notFound();
    return {
      title: titleIn(locale, whole.deal.title_en, whole.deal.title_ar).text,
      description: titleIn(locale, whole.deal.summary_en, whole.deal.summary_ar).text,
    };
  });
};

/** Every source the deal names, by id. */
function citedIn(db: Db, whole: WholeDeal) {
  const ids = [...whole.events, ...whole.claims, ...whole.capacity].map((c) => c.source);
  const rates = whole.claims.flatMap((c) => c.rate_source ?? []);
  const known = new Map(getSources(db, [...ids, ...rates]).map((s) => [s.id, sourceOf(s)]));
  return (id: string) => {
    const source = known.get(id);
    if (!source) throw new RangeError(`the release has no source ${id}`);
    return source;
  };
}

export default async function DealPage(props: Props) {
  const { locale, db, params, filters, site, stamp, pin } = await readAddress(props);
  const whole = getDeal(db, params.id);
  if (!whole) notFound();
  const cited = citedIn(db, whole);
  const summarise = summaryOf(locale);
  const title = titleIn(locale, whole.deal.title_en, whole.deal.title_ar);
  const [inside] = whole.deal.counted_in ? getDealRows(db, [whole.deal.counted_in]) : [];
  return (
    <SitePage {...site} path={`/deals/${params.id}`}>
      <CorrectedMark
        locale={locale}
        corrections={listCorrectionsOf(db, `deal:${params.id}`)}
        {...pin}
      />
      <WholeDealView
        locale={locale}
        release={filters.release}
        deal={summarise(whole)}
        summary={titleIn(locale, whole.deal.summary_en, whole.deal.summary_ar)}
        kind={whole.deal.kind}
        governorates={whole.governorates}
        termYears={whole.deal.term_years}
        {...clockOf(whole, stamp.published_on)}
        line={countedLineOf(locale, whole, cited, inside)}
        events={whole.events.map((e) => eventOf(locale, e, cited))}
        claims={whole.claims.map((c) => claimOf(locale, c, cited))}
        parties={whole.parties.map((p) => ({
          name: p.name,
          nameAr: p.name_ar,
          namedAs: locale === "ar" ? p.named_as_ar : p.named_as,
          iso3: p.iso3,
          role: p.role as PartyRole,
        }))}
        capacity={whole.capacity.map((c) => ({
          ...c,
          what: titleIn(locale, c.what, c.what_ar),
          code: c.what,
          source: cited(c.source),
        }))}
        questions={whole.questions.flatMap((q) => textIn(locale, q.text_en, q.text_ar) ?? [])}
        packageCount={whole.deal.package_count}
        {...(whole.parent ? { parent: summarise(whole.parent) } : {})}
        siblings={siblingsOf(db, whole).map(summarise)}
        inside={whole.children.map(summarise)}
        holds={whole.holds.map(summarise)}
        chart={claimsChart({ db, locale, filters }, whole)}
        citation={
          await citePage({ locale, title: title.text, path: `/deals/${params.id}`, release: stamp })
        }
      />
    </SitePage>
  );
}

function siblingsOf(db: Db, whole: WholeDeal) {
  const parent = whole.parent && getDeal(db, whole.parent.deal.id);
  return parent?.children.filter((c) => c.deal.id !== whole.deal.id) ?? [];
}

/** How long ago each stage was reached and when it was last heard of, on the day of the release. */
function clockOf(whole: WholeDeal, day: string) {
  const events = whole.events.map(({ stage, on }) => ({
    stage: stage as Stage,
    ...(on === null ? {} : { on }),
  }));
  const { lastHeard, days, dormant } = dormancyOf(events, day);
  return {
    reached: daysSinceEachRung(events, day),
    ...(lastHeard === undefined || days === undefined
      ? {}
      : { heard: { lastHeard, days, dormant } }),
  };
}

/** Drawn where there is something to compare. */
function claimsChart(context: ChartContext, whole: WholeDeal) {
  const values = whole.claims.filter((c) => c.what === "value" && c.usd_low !== null);
  if (new Set(values.map((c) => `${c.usd_low} ${c.usd_high}`)).size < 2) return undefined;
  const filters = { ...NO_FILTERS, deal: [whole.deal.id] };
  const own = { ...context, filters: { ...filters, ...pinOf(context) } };
  return <ChartBlock context={own} chart={chartOf("claims", own)} level={3} />;
}

const pinOf = ({ filters }: ChartContext) => (filters.release ? { release: filters.release } : {});
