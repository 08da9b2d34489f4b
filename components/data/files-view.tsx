import type { ReactNode } from "react";
import type { Locale } from "@/db/vocabulary";
import { type Citation, CiteBox } from "../citations/cite-box";
import { words } from "../i18n/messages";
import { DefinitionList } from "../layout/definition-list";
import { href } from "../layout/links";
import { PageHeading } from "../layout/page-heading";
import { Section } from "../layout/section";
import { BreakingName } from "./breaking-name";
import type { FileFacts } from "./file-facts";
import { ColumnTables, FileTable } from "./file-tables";

type Link = { key: string; href: string; label: string };

type Props = {
  locale: Locale;
  release?: string;
  files: readonly FileFacts[];
  database: { href: string; size: string };
  /** Whole addresses to copy, each with what it gives. */
  scripts: readonly Link[];
  machines: readonly Link[];
  redo: ReactNode;
  releases: ReactNode;
  citation: Citation;
  /** Of each file, by its name. */
  fileCitations: readonly { file: string; citation: Citation }[];
};

const FORMATS = ["csv", "excel", "json", "zip"] as const;

/** Everything that can be taken away, and how to cite it and redo it. */
export function FilesView(props: Props) {
  const { locale, files, database } = props;
  const t = words(locale);
  return (
    <>
      <PageHeading title={t("data.title")} lede={t("data.lede")} />
      <Section id="files" title={t("data.files")}>
        <FileTable locale={locale} files={files} />
        <p>
          {t("data.whole-release")}{" "}
          <a href={database.href} download>
            {t("data.database")}
          </a>
          {` (${database.size})`}
        </p>
        <ColumnTables locale={locale} files={files} />
      </Section>
      <Section id="formats" title={t("data.formats")}>
        <DefinitionList
          entries={[
            ...FORMATS.map((key) => ({
              key,
              term: t(`charts.${key}`),
              said: t(`data.format-${key}`),
            })),
            { key: "database", term: t("data.database"), said: t("data.format-database") },
          ]}
        />
      </Section>
      <Section id="scripts" title={t("data.for-scripts")} note={t("data.for-scripts-note")}>
        <AddressList links={props.scripts} />
        <h3>{t("data.also-described")}</h3>
        <AddressList links={props.machines} />
      </Section>
      <Section id="redo" title={t("data.how-to-redo")} note={t("data.redo-note")}>
        {props.redo}
      </Section>
      <Section id="cite-release" title={t("data.how-to-cite")} note={t("data.cite-note")}>
        <CiteBox locale={locale} citation={props.citation} open />
        <details className="long-list">
          <summary>{t("data.cite-files")}</summary>
          {props.fileCitations.map(({ file, citation }) => (
            <CiteBox key={file} locale={locale} citation={citation} file={file} />
          ))}
        </details>
      </Section>
      <Section id="releases" title={t("data.releases")} note={t("data.releases-note")}>
        {props.releases}
        <p className="link-row">
          <a href={href(locale, "/releases", { release: props.release })}>
            {t("data.all-releases")}
          </a>
          <a href={href(locale, "/corrections", { release: props.release })}>
            {t("data.corrections-title")}
          </a>
        </p>
      </Section>
    </>
  );
}

function AddressList({ links }: { links: readonly Link[] }) {
  return (
    <ul className="address-list">
      {links.map(({ key, href: address, label }) => (
        <li key={key}>
          <span>{label}</span>
          <a href={address}>
            <BreakingName name={address} />
          </a>
        </li>
      ))}
    </ul>
  );
}
