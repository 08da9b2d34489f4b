import type { Locale } from "@/db/vocabulary";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { rich } from "../i18n/rich";
import { BreakingName } from "./breaking-name";
import type { FileFacts } from "./file-facts";
import { parameterInArabic } from "./parameters-ar";
import { RecordTable } from "./record-table";

type Props = { locale: Locale; files: readonly FileFacts[] };

/** The files: what each holds, how many rows, in which forms. */
export function FileTable({ locale, files }: Props) {
  const t = words(locale);
  return (
    <RecordTable
      caption={t("data.files")}
      columns={[
        { key: "file", label: t("data.file") },
        { key: "holds", label: t("data.holds") },
        { key: "rows", label: t("data.rows"), numeric: true },
        { key: "formats", label: t("data.formats") },
      ]}
      rows={files.map((file) => ({
        key: file.name,
        cells: [
          <BreakingName key="name" name={file.name} />,
          t(`data.file-${file.name}`),
          format(locale).number(file.rows),
          <span key="links" className="link-row">
            {file.links.map(({ key, href, label }) => (
              <a key={key} href={href} download>
                {label}
              </a>
            ))}
          </span>,
        ],
      }))}
    />
  );
}

/** Each file's columns and what may be asked of it, folded away. */
export function ColumnTables({ locale, files }: Props) {
  const t = words(locale);
  return (
    <details className="long-list">
      <summary>{t("data.columns-fold")}</summary>
      {locale !== "en" && <p className="quiet">{t("data.columns-english")}</p>}
      {files.map((file) => (
        <details key={file.name} className="long-list" id={`columns-${file.name}`}>
          <summary>{t("data.columns-of", { file: file.name, count: file.columns.length })}</summary>
          <RecordTable
            caption={t("data.columns-of", { file: file.name, count: file.columns.length })}
            columns={[
              { key: "column", label: t("data.column") },
              { key: "type", label: t("data.type") },
              { key: "meaning", label: t("data.meaning") },
            ]}
            rows={file.columns.map((column) => ({
              key: column.name,
              cells: [
                <code key="name" dir="ltr">
                  {column.name}
                </code>,
                <code key="type" dir="ltr">
                  {column.type}
                </code>,
                <span key="meaning" lang="en" dir="ltr">
                  {column.description}
                  {column.values && <Values values={column.values} locale={locale} />}
                  {column.stored && <Stored column={column.stored} locale={locale} />}
                </span>,
              ],
            }))}
          />
          <RecordTable
            caption={t("data.parameters")}
            titled
            columns={[
              { key: "parameter", label: t("data.parameter") },
              { key: "meaning", label: t("data.meaning") },
            ]}
            rows={file.parameters.map((parameter) => ({
              key: parameter.name,
              cells: [
                <code key="name" dir="ltr">
                  {parameter.name}
                </code>,
                <span key="meaning">
                  <Meaning locale={locale} description={parameter.description} />
                  {parameter.many && <span className="value-note">{t("data.repeat")}</span>}
                </span>,
              ],
            }))}
          />
        </details>
      ))}
    </details>
  );
}

function Meaning({ locale, description }: { locale: Locale; description: string }) {
  const arabic = locale === "ar" ? parameterInArabic(description) : undefined;
  return arabic ? (
    <span>{arabic}</span>
  ) : (
    <span lang="en" dir="ltr">
      {description}
    </span>
  );
}

function Stored({ column, locale }: { column: string; locale: Locale }) {
  return (
    <span className="value-note" lang={locale} dir={locale === "ar" ? "rtl" : "ltr"}>
      {rich(locale, "data.stored-as", {
        column: (
          <code key="column" dir="ltr">
            {column}
          </code>
        ),
      })}
    </span>
  );
}

function Values({ values, locale }: { values: readonly string[]; locale: Locale }) {
  return (
    <span className="value-note" lang={locale} dir={locale === "ar" ? "rtl" : "ltr"}>
      {words(locale)("data.values", { values: values.join(" · ") })}
    </span>
  );
}
