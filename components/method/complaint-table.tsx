import type { Complaint } from "@/db/queries/release";
import type { Locale } from "@/db/vocabulary";
import { BreakingName } from "../data/breaking-name";
import { RecordTable } from "../data/record-table";
import { type Text, textIn, titleIn } from "../i18n/bilingual";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { href } from "../layout/links";
import { OwnLanguage } from "../layout/own-language";
import { CHECKS_AR } from "./checks-ar";
import { CHECKS_EN, type CheckName } from "./checks-en";

type Props = {
  locale: Locale;
  complaints: readonly Complaint[];
  /** Titles of deals by id, of series by `series:<id>`. */
  titles: ReadonlyMap<string, Text>;
  release?: string;
};

/** The rules that point something out, or let something be published once it is answered. */
export const ODD = [
  "children-above-package",
  "contract-before-memorandum",
  "counted-nowhere",
  "crosswalk",
  "editor-choice",
  "missing-arabic",
  "more-people-than-the-country",
  "one-voice",
  "percent-outside",
  "reported-before-it-happened",
  "same-deal-twice",
  "tenfold",
  "above-everything",
  "tripled",
  "uncited-source",
  "undated-source",
  "unused-name",
] as const;

/** Where a record has a page of its own. */
function pageOf({ file, record }: Complaint): string | undefined {
  if (file.startsWith("deals/")) return `/deals/${record}`;
  if (file.startsWith("figures/")) return `/people/${record}`;
  return file === "sources.csv" ? "#undated" : undefined;
}

/** What the rules found odd and let through, folded under each rule, the rule with most first. */
export function ComplaintTable({ locale, complaints, titles, release }: Props) {
  const t = words(locale);
  if (complaints.length === 0) return <p>{t("method.no-complaints")}</p>;
  return [...byRule(complaints)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([rule, own]) => (
      <details key={rule} className="long-list" id={`odd-${rule}`}>
        <summary>
          <RuleName locale={locale} rule={rule} />
          {` (${format(locale).number(own.length)})`}
        </summary>
        <OfOneRule locale={locale} complaints={own} titles={titles} release={release} />
      </details>
    ));
}

function byRule(complaints: readonly Complaint[]): Map<string, Complaint[]> {
  const groups = new Map<string, Complaint[]>();
  for (const complaint of complaints)
    groups.set(complaint.rule, [...(groups.get(complaint.rule) ?? []), complaint]);
  return groups;
}

/** What all sentences open with, up to a colon: said once above them, each row goes on after it. */
function openingOf(sentences: readonly Text[]): string {
  const [first] = sentences;
  if (!first || sentences.length === 1) return "";
  const opening = first.text.slice(0, first.text.indexOf(": ") + 1);
  return sentences.every(({ text }) => text.startsWith(opening)) ? opening : "";
}

function OfOneRule({ locale, complaints, titles, release }: Props) {
  const t = words(locale);
  const said = complaints.map((one) => titleIn(locale, one.sentence_en, one.sentence_ar));
  const opening = openingOf(said);
  return (
    <>
      {opening && <p className="quiet">{opening}</p>}
      <RecordTable
        caption={t("method.complaints-title")}
        columns={[
          { key: "record", label: t("method.record") },
          { key: "complaint", label: t("method.complaint") },
        ]}
        rows={complaints.map((complaint, at) => {
          const answer = textIn(locale, complaint.silenced_en, complaint.silenced_ar);
          const sentence = said[at];
          return {
            key: String(complaint.position),
            cells: [
              <OddRecord
                key="record"
                locale={locale}
                complaint={complaint}
                titles={titles}
                release={release}
              />,
              <span key="said">
                {sentence && (
                  <OwnLanguage
                    locale={locale}
                    text={{ ...sentence, text: sentence.text.slice(opening.length).trim() }}
                  />
                )}
                {answer && (
                  <span className="value-note">
                    {`${t("method.answer")} `}
                    <OwnLanguage locale={locale} text={answer} />
                  </span>
                )}
              </span>,
            ],
          };
        })}
      />
    </>
  );
}

type RecordProps = Omit<Props, "complaints"> & { complaint: Complaint };

/** The deal or series by its title, and the file that an editor would open. */
function OddRecord({ locale, complaint, titles, release }: RecordProps) {
  const page = pageOf(complaint);
  const file = <BreakingName name={complaint.file} />;
  if (!page) return file;
  const to = page.startsWith("#") ? page : href(locale, page, { release });
  const { record } = complaint;
  const title = titles.get(complaint.file.startsWith("figures/") ? `series:${record}` : record);
  if (!title) return <a href={to}>{file}</a>;
  return (
    <>
      <a href={to}>
        <OwnLanguage locale={locale} text={title} />
      </a>
      <span className="value-note">{file}</span>
    </>
  );
}

/** By the name readers know; a release older than a name keeps the rule's own. */
function RuleName({ locale, rule }: { locale: Locale; rule: string }) {
  const known = ODD.find((one) => one === rule);
  return known ? words(locale)(`method.odd-${known}`) : <code dir="ltr">{rule}</code>;
}

/** Each check by the first line of its file. */
export function CheckList({ locale }: { locale: Locale }) {
  const t = words(locale);
  const checks = Object.keys(CHECKS_EN) as CheckName[];
  return (
    <details className="long-list">
      <summary>{t("method.checks-title")}</summary>
      <ul className="list-plain">
        {checks.map((check) => (
          <li key={check} id={`check-${check}`}>
            {locale === "ar" ? CHECKS_AR[check] : CHECKS_EN[check]}
          </li>
        ))}
      </ul>
    </details>
  );
}
