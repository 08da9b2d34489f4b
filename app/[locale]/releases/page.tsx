import "@/components/data/records.css";
import { type PageProps, readAddress } from "@/app/address";
import { citePage } from "@/app/cite-page";
import { pageMetadata } from "@/app/page-metadata";
import { CiteBox } from "@/components/citations/cite-box";
import { ReleaseTable } from "@/components/data/release-table";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { href } from "@/components/layout/links";
import { PageHeading } from "@/components/layout/page-heading";
import { SitePage } from "@/components/layout/site-page";
import { databaseHref } from "@/db/exports/addresses";
import { keptUpTo } from "@/db/queries/releases";

const PATH = "/releases";

export const generateMetadata = (props: PageProps) =>
  pageMetadata(props, PATH, ({ t }) => ({
    title: t("data.releases"),
    description: t("data.releases-note"),
  }));

export default async function ReleasesPage(props: PageProps) {
  const { locale, t, filters, release, pinned, site, stamp } = await readAddress(props);
  const releases = keptUpTo(release);
  return (
    <SitePage {...site} path={PATH}>
      <Breadcrumbs
        locale={locale}
        crumbs={[
          {
            key: "data",
            href: href(locale, "/data", { release: filters.release }),
            label: t("data.title"),
          },
        ]}
      />
      <PageHeading title={t("data.releases")} lede={t("data.releases-note")} />
      <ReleaseTable
        locale={locale}
        releases={releases}
        oldest={releases.at(-1)?.stamp.id}
        databaseHref={databaseHref}
        {...(pinned ? {} : { current: release })}
      />
      <CiteBox
        locale={locale}
        citation={await citePage({ locale, title: t("data.releases"), path: PATH, release: stamp })}
      />
    </SitePage>
  );
}
