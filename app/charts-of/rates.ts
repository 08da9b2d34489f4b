import { ALONE, NARROW } from "@/components/charts/widths";
import { figureValue } from "@/components/figures/figure-value";
import { words } from "@/components/i18n/messages";
import { href } from "@/components/layout/links";
import { figuresTable } from "@/components/people/figures-table";
import { type Rate, ratesChart, ratesFinding } from "@/components/people/rates-chart";
import { NO_FILTERS } from "@/db/filters";
import { getSeries, listFiguresOf } from "@/db/queries/figures";
import { figuresOf } from "@/db/queries/shown-first";
import { figureOf } from "../figures-of";
import { RATE_IDS, RATES } from "../people-front";
import { filtersOfDeals } from "../series-choice";
import { newestOf } from "../series-latest";
import type { ChartContext, Drawn } from "./chart";

const UNIT = { code: "SYP per USD" };
const KEYS = {
  "exchange-rate-official": "official-rate",
  "exchange-rate-parallel": "parallel-rate",
} as const;

/** The official and the parallel rate on one axis. */
export function ratesTogether({ db, locale, filters: { release }, query }: ChartContext): Drawn {
  const t = words(locale);
  const pinned = release ? { release } : {};
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
    return newest
      ? {
          period: newest.figure.period,
          value: figureValue(locale, figureOf(locale)(newest), UNIT),
        }
      : undefined;
  };
  const title = ratesFinding(
    last("exchange-rate-official"),
    last("exchange-rate-parallel"),
    locale,
  );
  const draw = (width: number) =>
    ratesChart({ id: "rates", title, rates, locale, width, ...pinned });
  const figures = rates.flatMap((rate) => rate.figures);
  const sources = new Set(figures.map(({ source }) => source.id)).size;
  return {
    title,
    subtitle: t("people.rates-note"),
    spec: draw(ALONE),
    narrow: draw(NARROW),
    table: figuresTable(figures, UNIT, locale, release),
    filters: { ...NO_FILTERS, ...pinned },
    ignored: filtersOfDeals(query),
    sources: {
      count: sources,
      href: `${href(locale, "/people/exchange-rate-parallel", pinned)}#figures`,
      said: t("people.reports-from", { reports: figures.length, sources }),
    },
  };
}
