import "@/components/data/records.css";
import { notFound } from "next/navigation";
import { openOr404, type PageProps, readAddress } from "@/app/address";
import { citePage } from "@/app/cite-page";
import { titlesOf } from "@/app/deal-titles";
import { unitOf } from "@/app/figures-of";
import { pageMetadata } from "@/app/page-metadata";
import { sourceOf } from "@/app/sources-of";
import { ChangeTable } from "@/components/data/change-table";
import { FIGURE } from "@/components/data/fold-changes";
import { ReleaseView } from "@/components/data/release-view";
import { SitePage } from "@/components/layout/site-page";
import { databaseHref, fileHref, parquetHref } from "@/db/exports/addresses";
import { measureTables } from "@/db/exports/parquet-file";
import { RELEASE_ID } from "@/db/filters";
import { listSeries } from "@/db/queries/figures";
import { type Change, listChanges } from "@/db/queries/release";
import { listReleases } from "@/db/queries/releases";
import { getSources } from "@/db/queries/sources";

type Props = PageProps<{ id: string }>;

function openAsked(id: string) {
  if (!RELEASE_ID.test(id)) notFound();
  return openOr404(id);
}

/** The sources that changed figures are of. */
const figureSources = (changes: readonly Change[]): string[] => [
  ...new Set(
    changes.flatMap(({ field }) =>
      field?.startsWith(FIGURE) ? field.slice(field.lastIndexOf("|") + 1) : [],
    ),
  ),
];

export const generateMetadata = async (props: Props) => {
  const { id } = await props.params;
  openAsked(id);
  return pageMetadata(props, `/releases/${id}`, ({ t }) => ({
    title: t("data.release-title", { id }),
    description: t("data.release-lede"),
  }));
};

export default async function ReleasePage(props: Props) {
  const { locale, t, params, release, pinned, site } = await readAddress(props);
  const { id } = params;
  const { db } = openAsked(id);
  const releases = listReleases();
  const kept = releases.find(({ stamp }) => stamp.id === id);
  if (!kept) notFound();
  const changes = listChanges(db);
  const tables = await measureTables(id);
  const path = `/releases/${id}`;
  return (
    <SitePage
      {...site}
      path={path}
      release={{ id: kept.stamp.id, publishedOn: kept.stamp.published_on }}
    >
      <ReleaseView
        locale={locale}
        kept={kept}
        current={!pinned && release === id}
        isFirst={changes.length === 0 && releases.at(-1)?.stamp.id === id}
        before={releases[releases.indexOf(kept) + 1]?.stamp.id}
        databaseHref={databaseHref(id)}
        tables={tables.map(({ name, bytes }) => ({ name, bytes, href: parquetHref(id, name) }))}
        filesHref={fileHref("deals.csv", { release: id })}
        changes={
          <ChangeTable
            locale={locale}
            changes={changes}
            titles={titlesOf(db, locale)}
            sources={
              new Map(getSources(db, figureSources(changes)).map((s) => [s.id, sourceOf(s)]))
            }
            units={new Map(listSeries(db).map((one) => [`series:${one.id}`, unitOf(locale, one)]))}
            release={id}
          />
        }
        citation={
          await citePage({
            locale,
            title: t("data.release-title", { id }),
            path,
            release: kept.stamp,
          })
        }
      />
    </SitePage>
  );
}
