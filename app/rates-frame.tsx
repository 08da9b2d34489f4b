import { ChartFrame } from "@/components/charts/chart-frame";
import { figureValue } from "@/components/figures/figure-value";
import { words } from "@/components/i18n/messages";
import { figuresTable } from "@/components/people/figures-table";
import { type Rate, ratesChart } from "@/components/people/rates-chart";
import { fileHref } from "@/db/exports/addresses";
import type { Db } from "@/db/open";
import { getSeries, listFiguresOf } from "@/db/queries/figures";
import type { Locale } from "@/db/vocabulary";
import { figureOf } from "./figures-of";
import { RATE_IDS, RATES } from "./people-front";
import { figuresOf } from "./series-choice";
import { newestOf } from "./series-latest";

type Props = { db: Db; locale: Locale; release?: string };

const WIDE = 820;
const NARROW = 340;
const UNIT = { code: "SYP per USD" };
const KEYS = {
  "exchange-rate-official": "official-rate",
  "exchange-rate-parallel": "parallel-rate",
} as const;

/** The official and the parallel rate on one axis. */
export function RatesFrame({ db, locale, release }: Props) {
  const t = words(locale);
  const rows = listFiguresOf(db, RATE_IDS);
  const speaking = RATE_IDS.map((id) => ({
    id,
    rows: RATES[id]
      .flatMap((choice) =>
        figuresOf(
          rows.filter(({ figure }) => figure.series === id),
          choice,
        ),
      )
      .filter(({ figure }) => figure.verdict === "speaks"),
  }));
  const rates = speaking.map(
    ({ id, rows: own }): Rate => ({
      key: KEYS[id],
      figures: own.map(figureOf(locale)),
      everyDays: getSeries(db, id)?.every_days ?? null,
    }),
  );
  const last = (id: (typeof RATE_IDS)[number]) => {
    const newest = newestOf(speaking.find((one) => one.id === id)?.rows ?? []);
    return newest ? figureValue(locale, figureOf(locale)(newest), UNIT) : t("common.not-stated");
  };
  const title = t("people.rates-finding", {
    official: last("exchange-rate-official"),
    parallel: last("exchange-rate-parallel"),
  });
  const draw = (width: number) =>
    ratesChart({ id: "rates", title, rates, locale, width, ...(release ? { release } : {}) });
  const figures = rates.flatMap((rate) => rate.figures);
  return (
    <ChartFrame
      title={title}
      subtitle={t("people.rates-note")}
      spec={draw(WIDE)}
      narrow={draw(NARROW)}
      table={figuresTable(figures, UNIT, locale, release)}
      words={{ table: t("charts.table-title"), description: t("people.rates-title") }}
      sources={t("people.reports-from", {
        reports: figures.length,
        sources: new Set(figures.map(({ source }) => source.id)).size,
      })}
      links={[
        {
          key: "csv",
          href: fileHref("figures.csv", { release }, { series: RATE_IDS }),
          label: t("charts.csv"),
          download: true,
        },
      ]}
    />
  );
}
