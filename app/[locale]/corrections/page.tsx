import "@/components/data/records.css";
import { type PageProps, readAddress } from "@/app/address";
import { citePage } from "@/app/cite-page";
import { titlesOf } from "@/app/deal-titles";
import { fileForms } from "@/app/file-forms";
import { pageMetadata } from "@/app/page-metadata";
import { CorrectionsView } from "@/components/data/corrections-view";
import { SitePage } from "@/components/layout/site-page";
import { fileHref } from "@/db/exports/addresses";
import { contactAddress } from "@/db/exports/contact";
import { listCorrections } from "@/db/queries/release";

const PATH = "/corrections";

export const generateMetadata = (props: PageProps) =>
  pageMetadata(props, PATH, ({ t }) => ({
    title: t("data.corrections-title"),
    description: t("data.corrections-description"),
  }));

export default async function CorrectionsPage(props: PageProps) {
  const { locale, t, db, filters, site, stamp, pin } = await readAddress(props);
  return (
    <SitePage {...site} path={PATH}>
      <CorrectionsView
        locale={locale}
        corrections={listCorrections(db)}
        titles={titlesOf(db, locale)}
        feedHref={fileHref("feed.xml")}
        contact={contactAddress()}
        files={fileForms(locale, "corrections", pin)}
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
