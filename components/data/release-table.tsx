import type { KeptRelease } from "@/db/queries/releases";
import type { Locale } from "@/db/vocabulary";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { href } from "../layout/links";
import { fileSize } from "./file-size";
import { RecordTable } from "./record-table";

type Props = {
  locale: Locale;
  releases: readonly KeptRelease[];
  /** The one that is served when none is asked for; left out where the page is pinned. */
  current?: string;
  /** The first that is kept: it has none before it to compare with. */
  oldest?: string;
  /** The address of a release's database file. */
  databaseHref: (release: string) => string;
};

/** Every release that is kept, newest first. */
export function ReleaseTable({ locale, releases, current, oldest, databaseHref }: Props) {
  const t = words(locale);
  return (
    <RecordTable
      caption={t("data.releases")}
      columns={[
        { key: "release", label: t("data.release") },
        { key: "published", label: t("data.published") },
        { key: "holds", label: t("data.holds") },
        { key: "changes", label: t("data.changes") },
        { key: "size", label: t("data.size") },
        { key: "hash", label: t("data.hash") },
      ]}
      rows={releases.map(({ stamp, bytes, changes }) => ({
        key: stamp.id,
        cells: [
          <span key="release">
            <a href={href(locale, `/releases/${stamp.id}`)} dir="ltr">
              {stamp.id}
            </a>
            {stamp.id === current && <span className="tag">{t("data.current")}</span>}
          </span>,
          format(locale).date(stamp.published_on),
          t("site.release-holds", {
            deals: stamp.deals,
            claims: stamp.claims,
            sources: stamp.sources,
          }),
          stamp.id === oldest && changes === 0 ? "" : t("data.changes-count", { count: changes }),
          <a key="size" href={databaseHref(stamp.id)} download>
            {fileSize(locale, bytes)}
          </a>,
          <code key="hash" dir="ltr" title={stamp.content_hash}>
            {stamp.content_hash.slice(0, 16)}
          </code>,
        ],
      }))}
    />
  );
}
