import { type PageProps, readAddress } from "@/app/address";
import { ChartBlock } from "@/app/chart-block";
import { drawnEstimates, heldEstimates } from "@/app/charts-of/estimates";
import { estimateOf, studyOf } from "@/app/estimates-of";
import { fileForms } from "@/app/file-forms";
import { needAndPromiseOf } from "@/app/need-and-promise-of";
import { pageMetadata } from "@/app/page-metadata";
import { pageRecord } from "@/app/page-record";
import type { Estimate } from "@/components/damage/estimate";
import { MeasurePanel } from "@/components/damage/measure-panel";
import { NeedAndPromise } from "@/components/damage/need-and-promise";
import { StudyTable } from "@/components/damage/study-table";
import { TwoWords } from "@/components/damage/two-words";
import { FileLinks } from "@/components/deals/file-links";
import { names } from "@/components/i18n/names";
import { href } from "@/components/layout/links";
import { PageHeading } from "@/components/layout/page-heading";
import { SitePage } from "@/components/layout/site-page";
import { NO_FILTERS } from "@/db/filters";
import { FOUNDING_ARTICLE, listAssessments, listSourcedEstimates } from "@/db/queries/estimates";
import { MEASURES } from "@/db/vocabulary";

const PATH = "/damage";

export const generateMetadata = (props: PageProps) =>
  pageMetadata(props, PATH, ({ t }) => ({
    title: t("damage.title"),
    description: t("damage.lede"),
  }));

export default async function DamagePage(props: PageProps) {
  const address = await readAddress(props);
  const { locale, t, db, site, pin } = address;
  const estimates = listSourcedEstimates(db).map(estimateOf(locale));
  const context = { db, locale, filters: { ...NO_FILTERS, ...pin } };
  const charts = heldEstimates(context);
  const beside = needAndPromiseOf(db);
  return (
    <SitePage {...site} path={PATH}>
      <PageHeading title={t("damage.title")} lede={t("damage.lede")}>
        <p className="link-row">
          {MEASURES.map((measure) => (
            <a key={measure} href={`#${measure}`}>
              {names(locale).measure[measure]}
            </a>
          ))}
          <a href="#studies">{t("damage.studies")}</a>
          <a href={href(locale, "/people#all-damage", pin)}>{t("damage.counts-of-damage")}</a>
        </p>
      </PageHeading>
      <TwoWords locale={locale} retold={retoldOf(estimates)} {...pin} />
      {beside && <NeedAndPromise locale={locale} {...beside} {...pin} />}
      {MEASURES.map((measure) => (
        <MeasurePanel
          key={measure}
          locale={locale}
          measure={measure}
          estimates={estimates.filter((one) => one.measure === measure)}
          files={fileForms(locale, "estimates", pin, { measure })}
          {...pin}
        >
          {charts
            .filter((chart) => chart.measure === measure)
            .map((chart) => (
              <ChartBlock
                key={chart.chart.id}
                context={context}
                chart={drawnEstimates(chart, context)}
                level={3}
              />
            ))}
        </MeasurePanel>
      ))}
      <StudyTable
        locale={locale}
        studies={listAssessments(db).map((row) => ({
          study: studyOf(locale, row),
          estimates: estimates.filter(({ study }) => study.id === row.id).length,
        }))}
      />
      <FileLinks locale={locale} files={fileForms(locale, "estimates", pin)} />
      {
        await pageRecord(address, {
          path: PATH,
          title: t("damage.title"),
          description: t("damage.lede"),
          files: ["estimates.csv", "estimates.json"],
          filters: pin,
        })
      }
    </SitePage>
  );
}

/** What the founding article says, each with what the study says of the same assets, measure by measure. */
const retoldOf = (estimates: readonly Estimate[]) =>
  estimates
    .filter(({ source }) => source.id === FOUNDING_ARTICLE)
    .map((told) => ({
      told,
      own: estimates.filter(
        (one) =>
          one.verdict === "speaks" &&
          one.study.id === told.study.id &&
          one.area === told.area &&
          one.assetClass === told.assetClass,
      ),
    }));
