import "@/components/data/records.css";
import { type PageProps, readAddress } from "@/app/address";
import { disagreementsOf } from "@/app/disagreements-of";
import { pageMetadata } from "@/app/page-metadata";
import { pageRecord } from "@/app/page-record";
import { DisagreementsView } from "@/components/disagreements/disagreements-view";
import { SitePage } from "@/components/layout/site-page";
import { fileHref } from "@/db/exports/addresses";
import { getRelease } from "@/db/queries/release";

const PATH = "/disagreements";

export const generateMetadata = (props: PageProps) =>
  pageMetadata(props, PATH, ({ t }) => ({
    title: t("disagreements.title"),
    description: t("disagreements.description"),
  }));

export default async function DisagreementsPage(props: PageProps) {
  const { locale, t, db, filters, ignored, query } = await readAddress(props);
  const stamp = getRelease(db);
  return (
    <SitePage
      locale={locale}
      path={PATH}
      query={query}
      release={{ id: stamp.id, publishedOn: stamp.published_on }}
    >
      <DisagreementsView
        locale={locale}
        {...disagreementsOf(db, locale)}
        claimsHref={(deal) =>
          fileHref("claims.csv", {
            deal: [deal],
            ...(filters.release ? { release: filters.release } : {}),
          })
        }
        release={filters.release}
      />
      {
        await pageRecord({
          locale,
          db,
          path: PATH,
          query,
          ignored,
          title: t("disagreements.title"),
          description: t("disagreements.lede"),
          files: ["claims.csv", "claims.json"],
          filters: { release: filters.release },
        })
      }
    </SitePage>
  );
}
