import { type PageProps, readAddress } from "@/app/address";
import { ChartBlock } from "@/app/chart-block";
import { chartOf, flowOf, needOf } from "@/app/chart-book";
import { summaryOf } from "@/app/deals-of";
import { facetsOf } from "@/app/facets-of";
import { frontCards } from "@/app/front-cards";
import { latestEvents, widestDisputes } from "@/app/overview-lists";
import { pageMetadata } from "@/app/page-metadata";
import { pageRecord } from "@/app/page-record";
import { sourcesOf } from "@/app/sources-of";
import { FilterBar } from "@/components/filters/filter-bar";
import { FilterSummary } from "@/components/filters/filter-summary";
import { MatchingDeals, MOST_NAMED } from "@/components/filters/matching-deals";
import { NoMatch } from "@/components/filters/no-match";
import { format } from "@/components/i18n/format";
import { names } from "@/components/i18n/names";
import { href } from "@/components/layout/links";
import { Section } from "@/components/layout/section";
import { SitePage } from "@/components/layout/site-page";
import { LatestEvents } from "@/components/overview/latest-events";
import { Statement } from "@/components/overview/statement";
import { WidestDisputes } from "@/components/overview/widest-disputes";
import { livesFinding } from "@/components/people/lives-chart";
import { chosenBy, isFiltered, NO_FILTERS } from "@/db/filters";
import { countLines, listDeals } from "@/db/queries/deals";
import { getNeed } from "@/db/queries/estimates";
import { getSources } from "@/db/queries/sources";
import { groupLines } from "@/db/queries/totals";
import { totalOf } from "@/db/rules/totals";

/** How people live, in four lines. */
const LIVES = ["people-in-need", "idps", "poverty-rate", "power-hours"] as const;
const MOST = 4;

export const generateMetadata = (props: PageProps) =>
  pageMetadata(props, "/", ({ t, filters }) => ({
    title: t("overview.title"),
    description: t("site.tagline"),
    chart: { id: "promise-and-need", filters },
  }));

export default async function OverviewPage(props: PageProps) {
  const address = await readAddress(props);
  const { locale, t, db, filters, ignored, site, stamp, pin } = address;
  const flow = flowOf(filters);
  const total = totalOf(groupLines(db, { ...filters, flow: [flow] }, "none"));
  const estimates = getNeed(db);
  const need = needOf(estimates);
  const context = { db, locale, filters };
  const found = countLines(db, filters);
  const narrowed = isFiltered(filters);
  const unfiltered = (said: string) => (narrowed ? t("overview.unfiltered", { said }) : said);
  const [widest, ...others] = widestDisputes(db, locale, MOST);
  const latest = latestEvents(db, locale, filters, MOST);
  const newest = latest[0]?.on;
  const latestTitle = newest
    ? t("overview.latest-until", { date: format(locale).date(newest) })
    : t("overview.latest-reports");
  const cards = frontCards(LIVES, { db, locale, day: stamp.published_on, ...pin });
  return (
    <SitePage says="own" {...site} path="/">
      <Statement
        locale={locale}
        kicker={`${t("site.release", { date: format(locale).date(stamp.published_on) })} · ${t(
          "site.release-holds",
          {
            deals: stamp.deals,
            claims: stamp.claims,
            sources: stamp.sources,
          },
        )}`}
        filters={filters}
        flow={flow}
        total={total}
        apart={found - total.lines}
        {...(need && estimates
          ? { need: { need, sources: sourcesOf(getSources(db, [estimates.whole.source])) } }
          : {})}
      >
        {narrowed && found > 0 && (
          <MatchingDeals
            locale={locale}
            filters={filters}
            found={found}
            deals={(found <= MOST_NAMED
              ? listDeals(db, filters, { locale, limit: MOST_NAMED, offset: 0 })
              : []
            ).map(summaryOf(locale))}
          />
        )}
      </Statement>
      {found > 0 && (
        <>
          <ChartBlock context={context} chart={chartOf("promise-and-need", context)} />
          <p className="quiet">{t("overview.not-coverage")}</p>
        </>
      )}
      <FilterBar
        locale={locale}
        path="/"
        filters={filters}
        facets={facetsOf(db, filters)}
        found={found}
      />
      <FilterSummary
        locale={locale}
        path="/"
        filters={filters}
        ignored={ignored}
        empty={found === 0}
      />
      {found === 0 ? (
        <NoMatch locale={locale} path="/" filters={filters} />
      ) : (
        <>
          <p className="quiet">{t("parts.one-flow", { flow: names(locale).flow[flow] })}</p>
          <div className="pair">
            <ChartBlock context={context} chart={chartOf("by-sector", context)} />
            <ChartBlock context={context} chart={chartOf("by-country", context)} />
            <ChartBlock context={context} chart={chartOf("over-time", context)} />
            <ChartBlock context={context} chart={chartOf("by-governorate", context)} />
          </div>
          <ChartBlock context={context} chart={chartOf("waterfall", context)} />
        </>
      )}
      <Section
        id="meanwhile"
        title={livesFinding(
          cards.map(({ series, latest }) => ({ id: series, latest })),
          locale,
        )}
        note={unfiltered(t("overview.meanwhile-note"))}
      >
        <div className="quartet">{cards.map(({ card }) => card)}</div>
        <p>
          <a href={href(locale, "/people", pin)}>{t("overview.all-series")}</a>
        </p>
      </Section>
      <div className="pair">
        <Section
          id="disagree"
          title={t("overview.disagree")}
          note={unfiltered(t("overview.disagree-said"))}
        >
          {widest && (
            <ChartBlock
              context={context}
              level={3}
              alone
              chart={chartOf("claims", {
                db,
                locale,
                filters: { ...NO_FILTERS, ...pin, deal: [widest.id] },
              })}
            />
          )}
          <WidestDisputes locale={locale} disputes={others} {...pin} />
          <p>
            <a href={href(locale, "/disagreements", pin)}>{t("overview.disagree-all")}</a>
          </p>
        </Section>
        {found > 0 && (
          <div>
            <ChartBlock context={context} chart={chartOf("ladder", context)} />
            <p className="quiet">
              {t("overview.dormant-note")}{" "}
              <a href={href(locale, "/delivery", pin)}>{t("overview.clock")}</a>
            </p>
          </div>
        )}
        {found > 0 && (
          <Section id="latest" title={latestTitle}>
            <LatestEvents locale={locale} events={latest} {...pin} />
            <p>
              <a href={href(locale, "/deals", { ...chosenBy(filters), sort: "-since" })}>
                {t("overview.all-deals")}
              </a>
            </p>
          </Section>
        )}
      </div>
      {
        await pageRecord(address, {
          path: "/",
          title: t("overview.title"),
          description: t("site.tagline"),
          files: ["lines.csv", "deals.csv", "deals.zip"],
          filters,
        })
      }
    </SitePage>
  );
}
