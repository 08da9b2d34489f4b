import { frameHeight } from "@/components/charts/frame-height";
import { TakeAway } from "@/components/explore/take-away";
import { words } from "@/components/i18n/messages";
import type { Locale } from "@/db/vocabulary";
import { FRAME_CODE } from "./chart-block";
import type { Chart } from "./chart-book";
import { type ChartFile, chartFile, chartFrameHref, chartPage, pinnedTo } from "./chart-links";

type Props = { chart: Chart; locale: Locale; release: string; origin: string };

/** Everything of a chart that can be taken to another place. */
export function ChartTakeAway({ chart, locale, release, origin }: Props) {
  const t = words(locale);
  const file = (kind: ChartFile, key: string, label: string, extra = {}) => ({
    key,
    label,
    href: chartFile(chart, locale, kind, extra),
  });
  const data = [
    file("csv", "csv", t("charts.csv")),
    file("csv", "excel", t("charts.excel"), { bom: "1" }),
    file("json", "json", t("charts.json")),
  ];
  const pictures = [
    file("svg", "svg", t("charts.svg")),
    file("png", "png", t("charts.png")),
    file("svg", "svg-dark", t("explore.svg-dark"), { theme: "dark" }),
    file("png", "png-dark", t("explore.png-dark"), { theme: "dark" }),
  ];
  const pinned = pinnedTo(chart, release);
  return (
    <TakeAway
      id={FRAME_CODE}
      locale={locale}
      title={chart.title}
      address={`${origin}${chartPage(chart, locale)}`}
      pinned={`${origin}${chartPage(pinned, locale)}`}
      frameHeight={frameHeight(chart)}
      frame={`${origin}${chartFrameHref(pinned, locale)}`}
      files={chart.tableOnly ? data : [...pictures, ...data]}
    />
  );
}
