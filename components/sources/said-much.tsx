import type { Locale } from "@/db/vocabulary";
import { RecordTable } from "../data/record-table";
import { FileLinks } from "../deals/file-links";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { OwnLanguage } from "../layout/own-language";
import { choiceWords } from "../people/choice-words";
import { seriesHref } from "../people/series-href";
import type { Said } from "./said";

type Props = { locale: Locale; said: Said; release?: string };
type SaidFigure = Said["figures"][number];

/** What a source with very many figures says: one row for each series, place and breakdown, which leads to them. */
export function SaidMuch({ locale, said, release }: Props) {
  const t = words(locale);
  return (
    <>
      <p className="quiet">{t("sources.says-much", { count: said.figures.length })}</p>
      <RecordTable
        caption={t("sources.says-of-series")}
        columns={[
          { key: "series", label: t("sources.series") },
          { key: "of", label: t("people.breakdown") },
          { key: "figures", label: t("sources.number-of-figures"), numeric: true },
          { key: "period", label: t("sources.period") },
        ]}
        rows={[...byChoice(said.figures)].map(([key, figures]) =>
          rowOf(locale, key, figures, release),
        )}
      />
      <FileLinks
        locale={locale}
        files={[
          {
            key: "csv",
            href: said.figureFiles.csv,
            label: t("charts.csv"),
          },
          {
            key: "json",
            href: said.figureFiles.json,
            label: t("charts.json"),
          },
        ]}
      />
    </>
  );
}

function byChoice(figures: readonly SaidFigure[]) {
  const groups = new Map<string, [SaidFigure, ...SaidFigure[]]>();
  for (const said of figures) {
    const { series, figure } = said;
    const key = [series.id, figure.place, figure.breakdown ?? ""].join(" ");
    const group = groups.get(key);
    if (group) group.push(said);
    else groups.set(key, [said]);
  }
  return groups;
}

function rowOf(
  locale: Locale,
  key: string,
  figures: readonly [SaidFigure, ...SaidFigure[]],
  release?: string,
) {
  const f = format(locale);
  const [{ series, figure }] = figures;
  const choice = { place: figure.place, breakdown: figure.breakdown };
  const periods = figures.map((one) => one.figure.period).sort();
  const [first = "", last = first] = [periods[0], periods.at(-1)];
  return {
    key,
    cells: [
      <a key="series" href={seriesHref(locale, series.id, choice, release)}>
        <OwnLanguage locale={locale} text={series.title} />
      </a>,
      choiceWords(locale, choice) || words(locale)("common.whole-country"),
      f.number(figures.length),
      // From the start of the first to the end of the last: either may be a span itself.
      f.period(`${first.split("/")[0]}/${last.split("/").at(-1)}`),
    ],
  };
}
