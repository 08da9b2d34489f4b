import "@/components/data/records.css";
import { headers } from "next/headers";
import { type PageProps, readAddress } from "@/app/address";
import { citeFile, citePage } from "@/app/cite-page";
import { fileFactsOf } from "@/app/file-facts-of";
import { pageMetadata } from "@/app/page-metadata";
import { pageData } from "@/app/page-record";
import { fileSize } from "@/components/data/file-size";
import { FilesView } from "@/components/data/files-view";
import { RedoSteps } from "@/components/data/redo-steps";
import { ReleaseTable } from "@/components/data/release-table";
import type { Translate } from "@/components/i18n/messages";
import { href } from "@/components/layout/links";
import { SitePage } from "@/components/layout/site-page";
import { databaseHref, fileHref, parquetHref } from "@/db/exports/addresses";
import { originOf } from "@/db/exports/origin";
import { type DealFilters, NO_FILTERS } from "@/db/filters";
import { keptUpTo } from "@/db/queries/releases";
import { groupLines } from "@/db/queries/totals";
import { totalOf } from "@/db/rules/totals";
import { FILE_NAMES } from "@/db/vocabulary";

const PATH = "/data";
const SHOWN = 5;
const CITED = [...FILE_NAMES.map((file) => `${file}.csv` as const), "deals.zip"] as const;

export const generateMetadata = (props: PageProps) =>
  pageMetadata(props, PATH, ({ t }) => ({
    title: t("data.title"),
    description: t("data.description"),
  }));

const scriptsOf = (t: Translate, origin: string, release: string) => [
  {
    key: "csv",
    href: `${origin}${fileHref("deals.csv", { country: ["SAU"] })}`,
    label: t("data.script-csv"),
  },
  {
    key: "json",
    href: `${origin}${fileHref("deals.json", { country: ["SAU"] })}`,
    label: t("data.script-json"),
  },
  {
    key: "pinned",
    href: `${origin}${fileHref("deals.csv", { country: ["SAU"], release })}`,
    label: t("data.script-pinned"),
  },
  { key: "database", href: `${origin}${databaseHref(release)}`, label: t("data.script-database") },
  {
    key: "parquet",
    href: `${origin}${parquetHref(release, "deals")}`,
    label: t("data.script-parquet"),
  },
];

const machinesOf = (t: Translate, origin: string) => [
  { key: "openapi", href: `${origin}${fileHref("openapi.json")}`, label: t("data.openapi") },
  {
    key: "datapackage",
    href: `${origin}${fileHref("datapackage.json")}`,
    label: t("data.datapackage"),
  },
  { key: "catalog", href: `${origin}${fileHref("catalog.jsonld")}`, label: t("data.catalog") },
  { key: "feed", href: `${origin}${fileHref("feed.xml")}`, label: t("data.feed") },
];

export default async function DataPage(props: PageProps) {
  const address = await readAddress(props);
  const { locale, t, db, filters, release, pinned, site, stamp } = address;
  const sent = await headers();
  const origin = originOf(sent, `http://${sent.get("host") ?? "localhost"}`);
  const investment: DealFilters = { ...NO_FILTERS, flow: ["investment"] };
  const releases = keptUpTo(release);
  const list = { ...investment, counting: ["counted" as const], release: filters.release };
  return (
    <SitePage {...site} path={PATH}>
      <FilesView
        locale={locale}
        release={filters.release}
        files={fileFactsOf(locale, release, filters.release)}
        database={{
          href: databaseHref(release),
          size: fileSize(locale, releases[0]?.bytes ?? 0),
        }}
        scripts={scriptsOf(t, origin, release)}
        machines={machinesOf(t, origin)}
        redo={
          <RedoSteps
            locale={locale}
            total={totalOf(groupLines(db, investment, "none"))}
            fileHref={fileHref("lines.csv", { release })}
            listHref={href(locale, "/deals", list)}
          />
        }
        releases={
          <ReleaseTable
            locale={locale}
            releases={releases.slice(0, SHOWN)}
            oldest={releases.at(-1)?.stamp.id}
            databaseHref={databaseHref}
            {...(pinned ? {} : { current: release })}
          />
        }
        citation={await citePage({ locale, title: t("data.title"), path: PATH, release: stamp })}
        fileCitations={
          await Promise.all(
            CITED.map(async (file) => ({
              file,
              citation: await citeFile(file, { locale, title: file, release: stamp }),
            })),
          )
        }
      />
      {
        await pageData(address, {
          path: PATH,
          title: t("data.title"),
          description: t("data.description"),
          files: CITED,
        })
      }
    </SitePage>
  );
}
