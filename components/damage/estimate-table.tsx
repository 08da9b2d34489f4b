import type { Locale } from "@/db/vocabulary";
import { CitedNumber } from "../citations/cited-number";
import { SourceMention } from "../citations/source-mention";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";
import { OwnLanguage } from "../layout/own-language";
import { ScrollTable } from "../layout/scroll-table";
import type { Estimate } from "./estimate";
import { aboutWords, estimateValue, studyName } from "./estimate-words";

type Props = {
  locale: Locale;
  caption: string;
  estimates: readonly Estimate[];
  /** Where a table holds several measures, each row names its own. */
  withMeasure?: boolean;
  /** On a source's own page. */
  unsourced?: boolean;
  release?: string;
};

/** Every estimate: what it says, of what, by which study, in whose report, with what verdict. */
export function EstimateTable(props: Props) {
  const { locale, caption, estimates, withMeasure, unsourced } = props;
  const t = words(locale);
  const columns = [
    "estimate",
    ...(withMeasure ? (["measure"] as const) : []),
    "study",
    "area",
    "period",
    "verdict",
    ...(unsourced ? [] : (["source"] as const)),
  ] as const;
  return (
    <ScrollTable label={caption}>
      <table className="series-table card-table wide-table estimate-table">
        <caption className="unseen">{caption}</caption>
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
          {estimates.map((estimate) => (
            <EstimateRow key={estimate.id} {...props} estimate={estimate} />
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}

type RowProps = Pick<Props, "locale" | "withMeasure" | "unsourced" | "release"> & {
  estimate: Estimate;
};

function EstimateRow({ locale, estimate, withMeasure, unsourced, release }: RowProps) {
  const t = words(locale);
  const note = estimate.note && (
    <span className="value-note">
      <OwnLanguage locale={locale} text={estimate.note} />
    </span>
  );
  const value = estimateValue(locale, estimate);
  return (
    <tr id={`estimate-${estimate.id}`} data-verdict={estimate.verdict}>
      <th scope="row">
        <CitedNumber locale={locale} value={value} sources={[estimate.source]} release={release} />
      </th>
      {withMeasure && (
        <td data-label={t("damage.measure")}>{names(locale).measure[estimate.measure]}</td>
      )}
      <td data-label={t("damage.study")}>{studyName(locale, estimate.study)}</td>
      <td data-label={t("damage.area")}>
        {aboutWords(locale, estimate) || t("common.whole-country")}
      </td>
      <td data-label={t("damage.period")}>{format(locale).period(estimate.period)}</td>
      <td data-label={t("damage.verdict")}>
        <span className="verdict" data-verdict={estimate.verdict}>
          {t(`damage.${estimate.verdict}`)}
        </span>
        {estimate.rejected && (
          <span className="value-note">
            <OwnLanguage locale={locale} text={estimate.rejected} />
          </span>
        )}
        {unsourced && note}
      </td>
      {!unsourced && (
        <td data-label={t("damage.source")}>
          <SourceMention locale={locale} source={estimate.source} release={release} />
          {note}
        </td>
      )}
    </tr>
  );
}
