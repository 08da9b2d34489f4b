import "@/components/data/records.css";
import { type PageProps, readAddress } from "@/app/address";
import { disagreementsOf } from "@/app/disagreements-of";
import { pageMetadata } from "@/app/page-metadata";
import { pageRecord } from "@/app/page-record";
import { DisagreementsView } from "@/components/disagreements/disagreements-view";
import { SitePage } from "@/components/layout/site-page";
import { fileHref } from "@/db/exports/addresses";

const PATH = "/disagreements";

export const generateMetadata = (props: PageProps) =>
  pageMetadata(props, PATH, ({ t }) => ({
    title: t("disagreements.title"),
    description: t("disagreements.description"),
  }));

export default async function DisagreementsPage(props: PageProps) {
  const address = await readAddress(props);
  const { locale, t, db, filters, site, pin } = address;
  return (
    <SitePage {...site} path={PATH}>
      <DisagreementsView
        locale={locale}
        {...disagreementsOf(db, locale)}
        claimsHref={(deal) =>
          fileHref("claims.csv", {
            deal: [deal],
            ...pin,
          })
        }
        release={filters.release}
      />
      {
        await pageRecord(address, {
          path: PATH,
          title: t("disagreements.title"),
          description: t("disagreements.lede"),
          files: ["claims.csv", "claims.json"],
          filters: pin,
        })
      }
    </SitePage>
  );
}
