import { type PageProps, readAddress } from "@/app/address";
import { conversionsOf, dormantDeals } from "@/app/delivery-of";
import { pageMetadata } from "@/app/page-metadata";
import { pageRecord } from "@/app/page-record";
import { ChartFrame } from "@/components/charts/chart-frame";
import { NARROW, WIDE } from "@/components/charts/widths";
import {
  conversionChart,
  conversionTable,
  wentFurther,
} from "@/components/delivery/conversion-chart";
import { DealsNamed } from "@/components/delivery/deals-named";
import { DormantList } from "@/components/delivery/dormant-list";
import { format } from "@/components/i18n/format";
import { href } from "@/components/layout/links";
import { PageHeading } from "@/components/layout/page-heading";
import { Section } from "@/components/layout/section";
import { SitePage } from "@/components/layout/site-page";
import { fileHref } from "@/db/exports/addresses";

const PATH = "/delivery";

export const generateMetadata = (props: PageProps) =>
  pageMetadata(props, PATH, ({ t }) => ({
    title: t("delivery.title"),
    description: t("delivery.lede"),
  }));

export default async function DeliveryPage(props: PageProps) {
  const address = await readAddress(props);
  const { locale, t, db, filters, site, stamp, pin } = address;
  const day = stamp.published_on;
  const { quarters, unplaced } = conversionsOf(db, day);
  const f = format(locale);
  const all = quarters.flatMap((c) => c.memoranda).length;
  const title = t("delivery.conversion-title", {
    memoranda: f.number(all),
    further: f.number(wentFurther(quarters)),
  });
  const draw = (width: number) =>
    conversionChart({ id: "conversion", title, quarters, locale, width, ...pin });
  const { dormant, undated } = dormantDeals(db, locale, day);
  return (
    <SitePage {...site} path={PATH}>
      <PageHeading title={t("delivery.title")} lede={t("delivery.lede")} />
      <ChartFrame
        title={title}
        subtitle={t("delivery.conversion-note")}
        spec={draw(WIDE)}
        narrow={draw(NARROW)}
        table={conversionTable(quarters, locale, filters.release)}
        words={{ table: t("charts.table-title"), description: t("explore.in-words") }}
        sources={<a href={href(locale, "/sources", pin)}>{t("site.sources")}</a>}
        links={[
          {
            key: "csv",
            href: fileHref("delivery.csv", pin),
            label: t("charts.csv"),
            download: true,
          },
        ]}
      />
      <p className="quiet">
        <DealsNamed locale={locale} ids={unplaced} {...pin}>
          {t("delivery.unplaced", { count: unplaced.length })}
        </DealsNamed>
      </p>
      <Section
        id="dormant"
        title={t("delivery.dormant-title", { count: dormant.length })}
        note={t("delivery.dormant-note", { date: f.date(day) })}
      >
        <DormantList locale={locale} deals={dormant} {...pin} />
        <p className="quiet">
          <DealsNamed locale={locale} ids={undated} {...pin}>
            {t("delivery.no-date", { count: undated.length })}
          </DealsNamed>
        </p>
      </Section>
      {
        await pageRecord(address, {
          path: PATH,
          title: t("delivery.title"),
          description: t("delivery.lede"),
          files: ["delivery.csv", "delivery.json", "deals.csv"],
          filters: pin,
        })
      }
    </SitePage>
  );
}
