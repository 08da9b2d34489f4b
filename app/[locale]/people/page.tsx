import { type PageProps, readAddress } from "@/app/address";
import { aroundTurningDay } from "@/app/around-turning-day";
import { fileForms } from "@/app/file-forms";
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
import { SERIES_GROUPS, type SeriesGroup } from "@/db/vocabulary";

const PATH = "/people";

export const generateMetadata = (props: PageProps) =>
  pageMetadata(props, PATH, ({ t }) => ({
    title: t("people.title"),
    description: t("people.lede"),
  }));

export default async function PeoplePage(props: PageProps) {
  const address = await readAddress(props);
  const { locale, t, db, site, stamp, pin } = address;
  const day = stamp.published_on;
  const cards = frontCards(FRONT_SERIES, { db, locale, day, ...pin });
  const all = seriesSummaries(db, locale);
  const group = names(locale).seriesGroup;
  return (
    <SitePage {...site} path={PATH}>
      <PageHeading title={t("people.title")} lede={t("people.lede")}>
        <p className="link-row">
          <a href="#all-series">{t("people.all-series")}</a>
          <a href={href(locale, "/charts/lives", pin)}>{t("people.lives-picture")}</a>
          <a href={href(locale, "/data-health", pin)}>{t("people.health-link")}</a>
          <a href={href(locale, "/places", pin)}>{t("site.places")}</a>
        </p>
        <p className="link-row">
          {byGroup(cards).map(({ one }) => (
            <a key={one} href={`#${one}`}>
              {group[one]}
            </a>
          ))}
        </p>
        <p className="quiet">{t("people.old-pounds")}</p>
      </PageHeading>
      <BeforeAndAfter
        locale={locale}
        day={TURNING_DAY}
        rows={aroundTurningDay(db, locale)}
        csv={fileHref("figures.csv", pin, { series: AROUND_SERIES })}
        {...pin}
      />
      <div className="life-groups">
        {byGroup(cards).map(({ one, own }) => (
          <div key={one} className="life-group" data-cards={own.length}>
            <Section id={one} title={group[one]}>
              <div className="quartet">{own.map(({ card }) => card)}</div>
            </Section>
          </div>
        ))}
      </div>
      <Section id="all-series" title={t("people.all-series")} note={t("people.all-series-note")}>
        <FileLinks locale={locale} files={fileForms(locale, "figures", pin)} />
        {byGroup(all).map(({ one, own }) => (
          <details key={one} className="series-group">
            <summary>
              <h3>{t("people.group-count", { group: group[one], count: own.length })}</h3>
            </summary>
            <div id={`all-${one}`}>
              <SeriesTable
                locale={locale}
                caption={t("people.place-in-series", {
                  series: t("people.all-series"),
                  place: group[one],
                })}
                series={own}
                {...pin}
              />
            </div>
          </details>
        ))}
      </Section>
      {
        await pageRecord(address, {
          path: PATH,
          title: t("people.title"),
          description: t("people.lede"),
          files: ["figures.csv", "figures.json"],
          filters: pin,
        })
      }
    </SitePage>
  );
}

/** In the order of the vocabulary; a group of nothing is none. */
const byGroup = <T extends { group: SeriesGroup }>(all: readonly T[]) =>
  SERIES_GROUPS.map((one) => ({ one, own: all.filter(({ group }) => group === one) })).filter(
    ({ own }) => own.length > 0,
  );
