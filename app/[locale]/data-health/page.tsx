import { type PageProps, readAddress } from "@/app/address";
import { fileForms } from "@/app/file-forms";
import { pageMetadata } from "@/app/page-metadata";
import { pageRecord } from "@/app/page-record";
import { seriesSummaries } from "@/app/series-summaries";
import { FileLinks } from "@/components/deals/file-links";
import { format } from "@/components/i18n/format";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { href } from "@/components/layout/links";
import { PageHeading } from "@/components/layout/page-heading";
import { Section } from "@/components/layout/section";
import { SitePage } from "@/components/layout/site-page";
import { HealthTable } from "@/components/people/health-table";

// Not under /people: there every word may be the name of a series.
const PATH = "/data-health";
/** What wants a look comes first. */
const STATES = ["overdue", "due", "fresh"] as const;

export const generateMetadata = (props: PageProps) =>
  pageMetadata(props, PATH, ({ t }) => ({
    title: t("people.health-title"),
    description: t("people.health-lede"),
  }));

export default async function DataHealthPage(props: PageProps) {
  const address = await readAddress(props);
  const { locale, t, db, site, stamp, pin } = address;
  const all = seriesSummaries(db, locale);
  const of = (state?: string) => all.filter(({ freshness }) => freshness === state);
  const count = (state?: string) => format(locale).number(of(state).length);
  const counted = (group: string, { length }: readonly unknown[]) =>
    t("people.group-count", { group, count: length });
  const judged = STATES.map((state) => ({ state, series: of(state) })).filter(
    ({ series }) => series.length > 0,
  );
  const unjudged = of();
  return (
    <SitePage {...site} path={PATH}>
      <Breadcrumbs
        locale={locale}
        crumbs={[{ key: "people", href: href(locale, "/people", pin), label: t("people.title") }]}
      />
      <PageHeading
        kicker={t("site.release", { date: format(locale).date(stamp.published_on) })}
        title={t("people.health-title")}
        lede={t("people.health-lede")}
      >
        <p>
          {t("people.health-counts", {
            fresh: count("fresh"),
            due: count("due"),
            overdue: count("overdue"),
            none: count(),
          })}
        </p>
        <p className="link-row">
          {judged.map(({ state }) => (
            <a key={state} href={`#${state}`}>
              {t(`people.${state}`)}
            </a>
          ))}
          <a href="#no-rhythm">{t("people.no-rhythm")}</a>
        </p>
      </PageHeading>
      {judged.map(({ state, series }) => (
        <Section key={state} id={state} title={counted(t(`people.${state}`), series)}>
          <HealthTable locale={locale} caption={t(`people.${state}`)} series={series} {...pin} />
        </Section>
      ))}
      <details className="series-group">
        <summary>
          <h2>{counted(t("people.no-rhythm"), unjudged)}</h2>
        </summary>
        <div id="no-rhythm">
          <HealthTable locale={locale} caption={t("people.no-rhythm")} series={unjudged} {...pin} />
        </div>
      </details>
      <FileLinks locale={locale} files={fileForms(locale, "data-health", pin)} />
      {
        await pageRecord(address, {
          path: PATH,
          title: t("people.health-title"),
          description: t("people.health-lede"),
          files: ["data-health.csv", "data-health.json"],
          filters: pin,
        })
      }
    </SitePage>
  );
}
