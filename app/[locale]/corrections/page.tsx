import "@/components/data/records.css";
import { type PageProps, readAddress } from "@/app/address";
import { citePage } from "@/app/cite-page";
import { titlesOf } from "@/app/deal-titles";
import { pageMetadata } from "@/app/page-metadata";
import { tableFiles } from "@/app/table-files";
import { CorrectionsView } from "@/components/data/corrections-view";
import { SitePage } from "@/components/layout/site-page";
import { fileHref } from "@/db/exports/addresses";
import { getRelease, listCorrections } from "@/db/queries/release";

const PATH = "/corrections";

export const generateMetadata = (props: PageProps) =>
  pageMetadata(props, PATH, ({ t }) => ({
    title: t("data.corrections-title"),
    description: t("data.corrections-description"),
  }));

export default async function CorrectionsPage(props: PageProps) {
  const { locale, t, db, filters, query } = await readAddress(props);
  const stamp = getRelease(db);
  return (
    <SitePage
      locale={locale}
      path={PATH}
      query={query}
      release={{ id: stamp.id, publishedOn: stamp.published_on }}
    >
      <CorrectionsView
        locale={locale}
        corrections={listCorrections(db)}
        titles={titlesOf(db, locale)}
        feedHref={fileHref("feed.xml")}
        files={tableFiles(locale, "corrections", filters)}
        citation={
          await citePage({
            locale,
            title: t("data.corrections-title"),
            path: PATH,
            release: stamp,
          })
        }
        release={filters.release}
      />
    </SitePage>
  );
}
