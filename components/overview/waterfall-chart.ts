import type { ChartTable } from "@/components/charts/chart-table";
import { described } from "@/components/charts/describe";
import type { WaterfallStep } from "@/components/charts/marks";
import type { WaterfallSpec } from "@/components/charts/spec";
import { amountAxis } from "@/components/charts/ticks";
import { format } from "@/components/i18n/format";
import { DIRECTION } from "@/components/i18n/locales";
import { words } from "@/components/i18n/messages";
import { names } from "@/components/i18n/names";
import type { Step, Waterfall, WaterfallStep as WaterfallCode } from "@/db/rules/waterfall";
import { BANDS, type Band, type LeftOut, type Locale } from "@/db/vocabulary";
import { describeWords } from "./describe-words";

export type WaterfallHref = (
  target: { step: WaterfallCode } | { leftOut: LeftOut } | { band: Band },
) => string | undefined;

type Props = {
  id: string;
  title: string;
  path: Waterfall;
  locale: Locale;
  width: number;
  href: WaterfallHref;
};

const MOST_TIMES = 4;

/** How far the axis goes: to all that was claimed, or, where slips dwarf the rest, to what stands after them. */
function drawnTo(path: Waterfall): number {
  const claimed = path.steps[0]?.amount ?? 0;
  const standing = claimed + (path.steps.find((s) => s.code === "rejected")?.amount ?? 0);
  return standing > 0 && claimed > standing * MOST_TIMES ? standing : claimed;
}

/** Whether the first bars are longer than the drawing: then it says so. */
export const isCut = (path: Waterfall): boolean => drawnTo(path) < (path.steps[0]?.amount ?? 0);

/** Only steps that change something, then what is left and where it stands. */
export const stepsShown = (path: Waterfall): Step[] =>
  path.steps.filter((step) => step.code === "claimed" || step.amount !== 0);

/** From everything ever claimed, step by step, to what is counted, and where that stands. */
export function waterfallChart({ id, title, path, locale, width, href }: Props): WaterfallSpec {
  const t = words(locale);
  const f = format(locale);
  const step = ({ code, amount, lines }: Step): WaterfallStep => {
    const link = href({ step: code });
    return {
      key: code,
      label: t(`waterfall.${code}`),
      amount,
      amountLabel: f.moneyTo(1, amount),
      tone: code === "claimed" ? "neutral" : code === "rejected" ? "rejected" : "stopped",
      title: t("waterfall.step", {
        step: t(`waterfall.${code}`),
        value: f.moneyTo(1, amount),
        deals: t("common.deals", { count: lines }),
      }),
      ...(link ? { href: link } : {}),
    };
  };
  const left: WaterfallStep = {
    key: "counted",
    label: t("waterfall.counted"),
    amount: path.counted.amount,
    amountLabel: f.moneyTo(1, path.counted.amount),
    // No colour of a stage: those of which it is the sum follow it.
    tone: "third",
    subtotal: true,
    title: `${t("waterfall.counted")}: ${f.moneyTo(1, path.counted.amount)}`,
  };
  const bands = BANDS.filter((band) => path.counted.byBand[band] > 0).map((band): WaterfallStep => {
    const value = path.counted.byBand[band];
    const link = href({ band });
    return {
      key: band,
      label: names(locale).band[band],
      amount: -value,
      amountLabel: f.moneyTo(1, value),
      tone: band,
      title: `${names(locale).band[band]}: ${f.moneyTo(1, value)}`,
      ...(link ? { href: link } : {}),
    };
  });
  const steps = [...stepsShown(path).map(step), left, ...bands];
  return described(
    {
      form: "waterfall",
      id,
      title,
      description: "",
      direction: DIRECTION[locale],
      locale,
      width,
      steps,
      axis: amountAxis([drawnTo(path)], (value) => f.money(value)),
      ...(isCut(path) ? { cut: drawnTo(path) * 1.15 } : {}),
      legend: [],
      none: t("overview.headline-nothing"),
    },
    describeWords(locale),
  );
}

/** Every step, also those that take nothing, with how many deals each touches; they add up. Then where the counted money stands. */
export function waterfallTable(path: Waterfall, locale: Locale, href: WaterfallHref): ChartTable {
  const t = words(locale);
  const f = format(locale);
  const row = (code: string, label: string, amount: number, lines: number, link?: string) => [
    { text: label, value: code, ...(link ? { href: link } : {}) },
    { text: f.exactMoney(amount), value: amount },
    { text: f.number(lines), value: lines },
  ];
  return {
    columns: [
      { key: "step", label: t("waterfall.step-label"), kind: "text" },
      { key: "usd", label: t("charts.value"), kind: "number" },
      { key: "lines", label: t("parts.lines"), kind: "number" },
    ],
    rows: [
      ...path.steps.map((s) =>
        row(s.code, t(`waterfall.${s.code}`), s.amount, s.lines, href({ step: s.code })),
      ),
      row("counted", t("waterfall.counted"), path.counted.amount, path.counted.lines),
      ...path.standing.map(({ band, amount, lines }) =>
        row(
          `counted-${band}`,
          t("waterfall.of-which", { band: names(locale).band[band] }),
          amount,
          lines,
          href({ band }),
        ),
      ),
      ...path.withoutValue.map((w) =>
        row(
          `no-dollars-${w.code}`,
          names(locale).leftOut[w.code],
          0,
          w.lines,
          href({ leftOut: w.code }),
        ),
      ),
    ],
  };
}

/** What the path shows, in a sentence; what was rejected is never told as if it had been promised. */
export function waterfallFinding(path: Waterfall, locale: Locale): string {
  const t = words(locale);
  const f = format(locale);
  const claimed = path.steps[0]?.amount ?? 0;
  const rejected = -(path.steps.find(({ code }) => code === "rejected")?.amount ?? 0);
  const counted = f.moneyTo(1, path.counted.amount);
  if (claimed === path.counted.amount) return t("waterfall.finding-all", { counted });
  const said = { claimed: f.moneyTo(1, claimed), counted };
  return rejected > 0
    ? t("waterfall.finding-rejected", { ...said, rejected: f.moneyTo(1, rejected) })
    : t("waterfall.finding", said);
}
