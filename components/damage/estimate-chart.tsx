import type { Locale } from "@/db/vocabulary";
import { ChartFrame, type ChartLink } from "../charts/chart-frame";
import type { ChartTable } from "../charts/chart-table";
import type { Geometry } from "../charts/layout/map";
import type { BarsSpec, MapSpec } from "../charts/spec";
import { publisherOf } from "../citations/publisher";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { href } from "../layout/links";
import type { Estimate } from "./estimate";
import { aboutWords, estimateValue, studyName } from "./estimate-words";

type Props = {
  locale: Locale;
  title: string;
  subtitle: string;
  estimates: readonly Estimate[];
  draw: (width: number) => BarsSpec | MapSpec;
  geometry?: Geometry;
  links: ChartLink[];
  release?: string;
};

const WIDE = 820;
const NARROW = 340;

/** Estimates as a chart, with the same numbers as a table and their sources in it. */
export function EstimateChart(props: Props) {
  const { locale, estimates, draw, geometry, release } = props;
  const t = words(locale);
  return (
    <ChartFrame
      level={3}
      title={props.title}
      subtitle={props.subtitle}
      spec={draw(WIDE)}
      narrow={draw(NARROW)}
      {...(geometry ? { geometry } : {})}
      table={tableOf(estimates, locale, release)}
      words={{ table: t("charts.table-title"), description: t("explore.in-words") }}
      sources={t("common.sources", {
        count: new Set(estimates.map(({ source }) => source.id)).size,
      })}
      links={props.links}
    />
  );
}

function tableOf(estimates: readonly Estimate[], locale: Locale, release?: string): ChartTable {
  const t = words(locale);
  return {
    columns: [
      { key: "study", label: t("damage.study"), kind: "text" },
      { key: "about", label: t("damage.area"), kind: "text" },
      { key: "period", label: t("damage.period"), kind: "date" },
      { key: "estimate", label: t("damage.estimate"), kind: "number" },
      { key: "source", label: t("damage.source"), kind: "text" },
    ],
    rows: estimates.map((one) => [
      { text: studyName(locale, one.study), value: one.study.id },
      { text: aboutWords(locale, one) || t("common.whole-country"), value: one.area },
      { text: format(locale).period(one.period), value: one.period },
      { text: estimateValue(locale, one), value: one.best ?? "" },
      {
        text: publisherOf(one.source, locale),
        href: href(locale, `/sources/${one.source.id}`, { release }),
        value: one.source.id,
      },
    ]),
  };
}
