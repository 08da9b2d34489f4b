import type { Locale } from "@/db/vocabulary";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { OwnLanguage } from "../layout/own-language";
import { ScrollTable } from "../layout/scroll-table";
import { Section } from "../layout/section";
import type { Study } from "./estimate";

type Props = {
  locale: Locale;
  studies: readonly { study: Study; estimates: number }[];
};

/** Who assessed what: publisher, date, period, and what the study covers. */
export function StudyTable({ locale, studies }: Props) {
  const t = words(locale);
  const f = format(locale);
  const columns = ["study", "publisher", "published", "period", "covers", "estimates"] as const;
  return (
    <Section id="studies" title={t("damage.studies")} note={t("damage.studies-note")}>
      <ScrollTable label={t("damage.studies-note")}>
        <table className="series-table card-table wide-table">
          <caption className="unseen">{t("damage.studies")}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(`damage.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {studies.map(({ study, estimates }) => (
              <tr key={study.id} id={`study-${study.id}`}>
                <th scope="row">{study.title}</th>
                <td data-label={t("damage.publisher")}>{study.publisher}</td>
                <td data-label={t("damage.published")}>
                  {study.publishedOn ? (
                    <time dateTime={study.publishedOn}>{f.date(study.publishedOn)}</time>
                  ) : (
                    t("common.undated")
                  )}
                </td>
                <td data-label={t("damage.period")}>{study.period && f.period(study.period)}</td>
                <td data-label={t("damage.covers")}>
                  {study.covers && <OwnLanguage locale={locale} text={study.covers} />}
                </td>
                <td data-label={t("damage.estimates")}>{f.number(estimates)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollTable>
    </Section>
  );
}
