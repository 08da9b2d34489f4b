import { type PageProps, readAddress } from "@/app/address";
import { aroundTurningDay } from "@/app/around-turning-day";
import { frontCards } from "@/app/front-cards";
import { pageMetadata } from "@/app/page-metadata";
import { pageRecord } from "@/app/page-record";
import { AROUND_SERIES, FRONT_SERIES, TURNING_DAY } from "@/app/people-front";
import { seriesSummaries } from "@/app/series-summaries";
import { FileLinks } from "@/components/deals/file-links";
import { names } from "@/components/i18n/names";
import { href } from "@/components/layout/links";
import { PageHeading } from "@/components/layout/page-heading";
import { Section } from "@/components/layout/section";
import { SitePage } from "@/components/layout/site-page";
import { BeforeAndAfter } from "@/components/people/before-and-after";
import { SeriesTable } from "@/components/people/series-table";
import { fileHref } from "@/db/exports/addresses";
import { getRelease } from "@/db/queries/release";
import { SERIES_GROUPS } from "@/db/vocabulary";

const PATH = "/people";

export const generateMetadata = (props: PageProps) =>
  pageMetadata(props, PATH, ({ t }) => ({
    title: t("people.title"),
    description: t("people.lede"),
  }));

export default async function PeoplePage(props: PageProps) {
  const { locale, t, db, filters, ignored, query } = await readAddress(props);
  const { release } = filters;
  const stamp = getRelease(db);
  const day = stamp.published_on;
  const cards = frontCards(FRONT_SERIES, { db, locale, day, ...(release ? { release } : {}) });
  const all = seriesSummaries(db, locale);
  const group = names(locale).seriesGroup;
  return (
    <SitePage
      locale={locale}
      path={PATH}
      query={query}
      release={{ id: stamp.id, publishedOn: stamp.published_on }}
    >
      <PageHeading title={t("people.title")} lede={t("people.lede")}>
        <p className="link-row">
          <a href="#all-series">{t("people.all-series")}</a>
          <a href={href(locale, "/charts/lives", { release })}>{t("people.lives-picture")}</a>
          <a href={href(locale, "/data-health", { release })}>{t("people.health-link")}</a>
          <a href={href(locale, "/places", { release })}>{t("site.places")}</a>
        </p>
        <p className="quiet">{t("people.old-pounds")}</p>
      </PageHeading>
      <BeforeAndAfter
        locale={locale}
        day={TURNING_DAY}
        rows={aroundTurningDay(db, locale)}
        csv={fileHref("figures.csv", release ? { release } : {}, { series: AROUND_SERIES })}
        release={release}
      />
      {SERIES_GROUPS.map((one) => ({ one, own: cards.filter((card) => card.group === one) }))
        .filter(({ own }) => own.length > 0)
        .map(({ one, own }) => (
          <Section key={one} id={one} title={group[one]}>
            <div className="quartet">{own.map(({ card }) => card)}</div>
          </Section>
        ))}
      <Section id="all-series" title={t("people.all-series")} note={t("people.all-series-note")}>
        <FileLinks
          locale={locale}
          files={[
            { key: "csv", href: fileHref("figures.csv", { release }), label: t("charts.csv") },
            {
              key: "excel",
              href: fileHref("figures.csv", { release }, { bom: "1" }),
              label: t("charts.excel"),
            },
            { key: "json", href: fileHref("figures.json", { release }), label: t("charts.json") },
          ]}
        />
        {SERIES_GROUPS.map((one) => (
          <div key={one} id={`all-${one}`}>
            <h3>{group[one]}</h3>
            <SeriesTable
              locale={locale}
              caption={t("people.place-in-series", {
                series: t("people.all-series"),
                place: group[one],
              })}
              series={all.filter((series) => series.group === one)}
              release={release}
            />
          </div>
        ))}
      </Section>
      {
        await pageRecord({
          locale,
          db,
          path: PATH,
          query,
          ignored,
          title: t("people.title"),
          description: t("people.lede"),
          files: ["figures.csv", "figures.json"],
          filters: { release },
        })
      }
    </SitePage>
  );
}
