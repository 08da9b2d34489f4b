import { type PageProps, readAddress } from "@/app/address";
import { estimateOf, studyOf } from "@/app/estimates-of";
import { needAndPromiseOf } from "@/app/need-and-promise-of";
import { pageMetadata } from "@/app/page-metadata";
import { pageRecord } from "@/app/page-record";
import { outlinesOf } from "@/components/charts/outlines";
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
import { fileHref } from "@/db/exports/addresses";
import { FOUNDING_ARTICLE, listAssessments, listSourcedEstimates } from "@/db/queries/estimates";
import { governorateOutlines, OUTLINES_OBJECT } from "@/db/queries/places";
import { getRelease } from "@/db/queries/release";
import { MEASURES } from "@/db/vocabulary";

const PATH = "/damage";
const geometry = outlinesOf(governorateOutlines(), OUTLINES_OBJECT);

export const generateMetadata = (props: PageProps) =>
  pageMetadata(props, PATH, ({ t }) => ({
    title: t("damage.title"),
    description: t("damage.lede"),
  }));

export default async function DamagePage(props: PageProps) {
  const { locale, t, db, filters, ignored, query } = await readAddress(props);
  const pinned = filters.release ? { release: filters.release } : {};
  const stamp = getRelease(db);
  const estimates = listSourcedEstimates(db).map(estimateOf(locale));
  const beside = needAndPromiseOf(db);
  const files = (measure?: string) => {
    const more: Record<string, string> = measure ? { measure } : {};
    return [
      { key: "csv", href: fileHref("estimates.csv", pinned, more), label: t("charts.csv") },
      {
        key: "excel",
        href: fileHref("estimates.csv", pinned, { bom: "1", ...more }),
        label: t("charts.excel"),
      },
      { key: "json", href: fileHref("estimates.json", pinned, more), label: t("charts.json") },
    ];
  };
  return (
    <SitePage
      locale={locale}
      path={PATH}
      query={query}
      release={{ id: stamp.id, publishedOn: stamp.published_on }}
    >
      <PageHeading title={t("damage.title")} lede={t("damage.lede")}>
        <p className="link-row">
          {MEASURES.map((measure) => (
            <a key={measure} href={`#${measure}`}>
              {names(locale).measure[measure]}
            </a>
          ))}
          <a href="#studies">{t("damage.studies")}</a>
          <a href={href(locale, "/people#all-damage", pinned)}>{t("damage.counts-of-damage")}</a>
        </p>
      </PageHeading>
      <TwoWords locale={locale} retold={retoldOf(estimates)} {...pinned} />
      {beside && <NeedAndPromise locale={locale} {...beside} {...pinned} />}
      {MEASURES.map((measure) => (
        <MeasurePanel
          key={measure}
          locale={locale}
          measure={measure}
          estimates={estimates.filter((one) => one.measure === measure)}
          geometry={geometry}
          links={files(measure)}
          {...pinned}
        />
      ))}
      <StudyTable
        locale={locale}
        studies={listAssessments(db).map((row) => ({
          study: studyOf(locale, row),
          estimates: estimates.filter(({ study }) => study.id === row.id).length,
        }))}
      />
      <FileLinks locale={locale} files={files()} />
      {
        await pageRecord({
          locale,
          db,
          path: PATH,
          query,
          ignored,
          title: t("damage.title"),
          description: t("damage.lede"),
          files: ["estimates.csv", "estimates.json"],
          filters: pinned,
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
