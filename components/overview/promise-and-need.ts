import type { ChartTable } from "@/components/charts/chart-table";
import { described } from "@/components/charts/describe";
import type { BarsSpec, Tone } from "@/components/charts/spec";
import { exactAxis } from "@/components/charts/ticks";
import { format } from "@/components/i18n/format";
import { DIRECTION } from "@/components/i18n/locales";
import { words } from "@/components/i18n/messages";
import { names } from "@/components/i18n/names";
import type { Total } from "@/db/rules/totals";
import type { Locale } from "@/db/vocabulary";
import { bandLegend, bandSegments, DRAWN_BANDS } from "./band-segments";
import { describeWords } from "./describe-words";
import { spreadRange } from "./spread";

export type AssetClass = "residential" | "non-residential" | "infrastructure";

/** What rebuilding would cost, by one assessment: its whole, its range and its classes. US dollars. */
export type Need = {
  best: number;
  low: number;
  high: number;
  classes: { assetClass: AssetClass; best: number }[];
};

const NEED_TONES: Record<AssetClass, Tone> = {
  residential: "need-2",
  "non-residential": "need-3",
  infrastructure: "need-4",
};

type Props = {
  total: Total;
  need?: Need;
  locale: Locale;
  width: number;
  title: string;
  id: string;
  /** Whose pages each of the two rests on. */
  sources?: (row: "promised" | "to-rebuild") => string;
};

/** Promise and need to one scale: two measures side by side, never one a share of the other. */
export function promiseAndNeed(props: Props): BarsSpec {
  const { total, need, locale, width, title, id, sources } = props;
  const t = words(locale);
  const f = format(locale);
  const spread = f.spread(total.low, total.high);
  const promised = {
    key: "promised",
    label: t("overview.promised"),
    sublabel: f.money(total.best),
    segments: bandSegments(total, locale, { of: t("overview.promised") }),
    total: "",
    ...spreadRange(locale, total),
    ...(sources ? { sources: sources("promised") } : {}),
    notes: [
      t("parts.promised-note"),
      t("totals.state-a-value", {
        stated: total.counted,
        count: total.counted + total.withoutValue,
      }),
      ...(spread ? [t("totals.between", spread)] : []),
    ],
  };
  const rebuild = need && {
    key: "to-rebuild",
    label: t("overview.to-rebuild"),
    sublabel: f.money(need.best),
    segments: need.classes.map(({ assetClass, best }) => ({
      key: assetClass,
      value: best,
      tone: NEED_TONES[assetClass],
      title: t("parts.to-rebuild-title", {
        assets: t(`damage.assets-${assetClass}`),
        value: f.money(best),
      }),
      label: `${t(`damage.assets-${assetClass}`)} ${f.number(Math.round(best / 1e9))}`,
    })),
    total: "",
    ...(sources ? { sources: sources("to-rebuild") } : {}),
    range: {
      low: need.low,
      high: need.high,
      lowLabel: f.money(need.low),
      highLabel: f.money(need.high),
      label: t("overview.world-bank-range"),
    },
  };
  return described(
    {
      form: "bars",
      id,
      title,
      description: "",
      direction: DIRECTION[locale],
      locale,
      width,
      labels: "start",
      thickness: 30,
      rows: rebuild ? [promised, rebuild] : [promised],
      axis: exactAxis([total.best, need?.high ?? 0], (value) => f.money(value)),
      legend: [
        ...bandLegend([total], locale).map((entry) => ({
          ...entry,
          label: `${entry.label} ${f.money(total.byBand[entry.key as (typeof DRAWN_BANDS)[number]].best)}`,
        })),
        ...(need?.classes ?? []).map(({ assetClass, best }) => ({
          key: assetClass,
          label: `${t(`damage.assets-${assetClass}`)} ${f.money(best)}`,
          tone: NEED_TONES[assetClass],
        })),
      ],
      none: t("overview.headline-nothing"),
    },
    describeWords(locale),
  );
}

/** The same two rows as numbers. */
export function promiseAndNeedTable(
  total: Total,
  need: Need | undefined,
  locale: Locale,
): ChartTable {
  const t = words(locale);
  const f = format(locale);
  const row = (key: string, label: string, value: number, low?: number, high?: number) => [
    { text: label, value: key },
    { text: f.exactMoney(value), value },
    { text: low === undefined ? "" : f.exactMoney(low), value: low ?? "" },
    { text: high === undefined ? "" : f.exactMoney(high), value: high ?? "" },
  ];
  return {
    columns: [
      { key: "part", label: t("charts.label"), kind: "text" },
      { key: "value", label: t("charts.value"), kind: "number" },
      { key: "low", label: t("charts.low"), kind: "number" },
      { key: "high", label: t("charts.high"), kind: "number" },
    ],
    rows: [
      ...DRAWN_BANDS.map((band) => {
        const sum = total.byBand[band];
        return row(band, names(locale).band[band], sum.best, sum.low, sum.high);
      }),
      row("promised", t("overview.promised"), total.best, total.low, total.high),
      ...(need
        ? [
            ...need.classes.map((c) =>
              row(c.assetClass, t(`damage.assets-${c.assetClass}`), c.best),
            ),
            row("to-rebuild", t("overview.to-rebuild"), need.best, need.low, need.high),
          ]
        : []),
    ],
  };
}
