import type { ReactNode } from "react";
import type { KeptRelease } from "@/db/queries/releases";
import type { Locale } from "@/db/vocabulary";
import { CiteBox } from "../citations/cite-box";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { rich } from "../i18n/rich";
import { Breadcrumbs } from "../layout/breadcrumbs";
import { DefinitionList } from "../layout/definition-list";
import { href } from "../layout/links";
import { PageHeading } from "../layout/page-heading";
import { Section } from "../layout/section";
import { fileSize } from "./file-size";

type Props = {
  locale: Locale;
  kept: KeptRelease;
  current: boolean;
  /** Nothing before it is kept to compare with. */
  isFirst: boolean;
  databaseHref: string;
  /** Each table as a file of its own. */
  tables: readonly { name: string; bytes: number; href: string }[];
  filesHref: string;
  changes: ReactNode;
  /** The id of the release before, where it is kept. */
  before?: string;
  citation: { text: string; bibtex: string; csl: string };
};

/** One release: what it holds, what it changed, and how to read the ledger as of it. */
export function ReleaseView(props: Props) {
  const { locale, kept, current } = props;
  const { stamp, bytes } = kept;
  const t = words(locale);
  const f = format(locale);
  const pinned = { release: stamp.id };
  return (
    <>
      <Breadcrumbs
        locale={locale}
        crumbs={[
          { key: "data", href: href(locale, "/data"), label: t("data.title") },
          { key: "releases", href: href(locale, "/releases"), label: t("data.releases") },
        ]}
      />
      <PageHeading
        kicker={t("data.release-of", { date: f.date(stamp.published_on) })}
        title={
          <>
            <bdi>{t("data.release-title", { id: stamp.id })}</bdi>
            {current && <span className="tag">{t("data.current")}</span>}
          </>
        }
        lede={t("data.release-lede")}
      />
      <DefinitionList
        entries={[
          {
            key: "holds",
            term: t("data.holds"),
            said: `${t("site.release-holds", {
              deals: stamp.deals,
              claims: stamp.claims,
              sources: stamp.sources,
            })} · ${t("data.holds-figures", { figures: stamp.figures, estimates: stamp.estimates })}`,
          },
          {
            key: "pinned",
            term: t("data.pinned-address"),
            said: (
              <span className="link-row">
                <a href={href(locale, "/", pinned)}>{t("data.read-as-of")}</a>
                <a href={href(locale, "/deals", pinned)}>{t("data.deals-then")}</a>
                <a href={props.filesHref} download>
                  {t("data.files-then")}
                </a>
              </span>
            ),
          },
          {
            key: "database",
            term: t("data.size"),
            said: (
              <>
                <a href={props.databaseHref} download>
                  {t("data.database")}
                </a>
                {` (${fileSize(locale, bytes)})`}
              </>
            ),
          },
          {
            key: "tables",
            term: t("data.tables-parquet"),
            said: (
              <span className="link-row">
                {props.tables.map(({ name, bytes: size, href: to }) => (
                  <span key={name}>
                    <a href={to} dir="ltr" download>
                      {name}
                    </a>
                    {` (${fileSize(locale, size)})`}
                  </span>
                ))}
              </span>
            ),
          },
          {
            key: "hash",
            term: t("data.hash"),
            said: <code dir="ltr">{stamp.content_hash}</code>,
          },
          {
            key: "version",
            term: t("data.data-version"),
            said: f.number(stamp.data_version),
          },
        ]}
      />
      <Section
        id="changes"
        title={t("data.what-changed")}
        note={
          props.before &&
          rich(locale, "data.the-one-before", {
            id: (
              <a href={href(locale, `/releases/${props.before}`)} dir="ltr">
                {props.before}
              </a>
            ),
          })
        }
      >
        {props.isFirst ? <p>{t("data.first-release")}</p> : props.changes}
      </Section>
      <CiteBox locale={locale} citation={props.citation} />
    </>
  );
}
