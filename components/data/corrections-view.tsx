import type { ComponentProps } from "react";
import type { Correction } from "@/db/queries/release";
import type { Locale } from "@/db/vocabulary";
import { CiteBox } from "../citations/cite-box";
import { FileLinks } from "../deals/file-links";
import { type Text, titleIn } from "../i18n/bilingual";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { rich } from "../i18n/rich";
import { EmptyState } from "../layout/empty-state";
import { OwnLanguage } from "../layout/own-language";
import { PageHeading } from "../layout/page-heading";
import { Section } from "../layout/section";
import { ChangedRecord } from "./change-table";
import { RecordTable } from "./record-table";

type Props = {
  locale: Locale;
  corrections: readonly Correction[];
  /** Titles of deals by id. */
  titles: ReadonlyMap<string, Text>;
  feedHref: string;
  /** An address to write to; missing: this copy names none. */
  contact?: string;
  files: ComponentProps<typeof FileLinks>["files"];
  citation: ComponentProps<typeof CiteBox>["citation"];
  release?: string;
};

/** What was wrong, what it says now, who told us, and how to tell us. */
export function CorrectionsView(props: Props) {
  const { locale, corrections, titles, feedHref, contact, release } = props;
  const t = words(locale);
  return (
    <>
      <PageHeading title={t("data.corrections-title")} lede={t("data.corrections-lede")} />
      {corrections.length === 0 ? (
        <EmptyState title={t("data.no-corrections")} />
      ) : (
        <RecordTable
          caption={t("data.corrections-title")}
          columns={[
            { key: "record", label: t("data.corrected") },
            { key: "date", label: t("data.date") },
            { key: "was", label: t("data.was") },
            { key: "now", label: t("data.now") },
            { key: "by", label: t("data.reported-by") },
          ]}
          rows={corrections.map((one) => ({
            key: String(one.position),
            id: `correction-${one.position}`,
            cells: [
              <ChangedRecord
                key="record"
                locale={locale}
                record={one.record}
                titles={titles}
                release={release}
              />,
              format(locale).date(one.date),
              <OwnLanguage
                key="was"
                locale={locale}
                text={titleIn(locale, one.was_en, one.was_ar)}
              />,
              <OwnLanguage
                key="now"
                locale={locale}
                text={titleIn(locale, one.now_en, one.now_ar)}
              />,
              <bdi key="by">{one.reported_by}</bdi>,
            ],
          }))}
        />
      )}
      {corrections.length > 0 && <FileLinks locale={locale} files={props.files} />}
      <Section id="tell-us" title={t("data.tell-us")}>
        <p className="rule-sentence">
          {contact === undefined
            ? t("data.tell-us-nowhere")
            : rich(locale, "data.tell-us-at", {
                address: (
                  <a href={contact} dir="ltr">
                    {contact.replace(/^mailto:/, "")}
                  </a>
                ),
              })}
        </p>
        <p className="rule-sentence">{t("data.tell-us-needs")}</p>
        <p>
          {t("data.feed-note")}{" "}
          <a href={feedHref} type="application/atom+xml">
            {t("site.footer-feed")}
          </a>
        </p>
      </Section>
      <CiteBox locale={locale} citation={props.citation} />
    </>
  );
}
