import type { Locale, Measure } from "@/db/vocabulary";
import type { ChartLink } from "../charts/chart-frame";
import type { Geometry } from "../charts/layout/map";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";
import { Section } from "../layout/section";
import type { Estimate } from "./estimate";
import { type EstimateBars, estimateBars } from "./estimate-bars";
import { EstimateChart } from "./estimate-chart";
import { estimateMap } from "./estimate-map";
import { EstimateTable } from "./estimate-table";
import { aboutWords, classWords, studyName } from "./estimate-words";
import { sortEstimates } from "./sort-estimates";
import { studiesFinding } from "./studies-finding";

type Props = {
  locale: Locale;
  measure: Measure;
  /** Every estimate of this measure, and of no other. */
  estimates: readonly Estimate[];
  geometry: Geometry;
  links: ChartLink[];
  release?: string;
};

/** One measure and everything estimated of it; no other measure comes near its axes. */
export function MeasurePanel(props: Props) {
  const { locale, measure, estimates, geometry, release } = props;
  const t = words(locale);
  const name = names(locale).measure[measure];
  const { whole, byClass, bySector, byPlace, narrower } = sortEstimates(estimates);
  const period = (one: Estimate) => format(locale).period(one.period);
  const study = (one: Estimate) => studyName(locale, one.study);
  const about = (one: Estimate) =>
    [aboutWords(locale, one), period(one)].filter(Boolean).join(" · ");
  const bars = (
    key: string,
    title: string,
    note: string,
    own: readonly Estimate[],
    look: Pick<EstimateBars, "label" | "sublabel">,
  ) => (
    <EstimateChart
      {...frameOf(props, own)}
      title={title}
      subtitle={note}
      draw={(width) =>
        estimateBars({
          id: `${measure}-${key}`,
          title,
          measure,
          estimates: own,
          locale,
          width,
          ...look,
          ...(release ? { release } : {}),
        })
      }
    />
  );
  return (
    <Section id={measure} title={name} note={t(`damage.measure-${measure}`)}>
      {whole.length > 0 &&
        bars("studies", studiesFinding(locale, whole), t("damage.chart-note"), whole, {
          label: study,
          sublabel: period,
        })}
      {byClass.map(({ key, estimates: own }) => (
        <div key={key}>
          {bars(
            key,
            t("damage.class-title", { study: own[0] ? study(own[0]) : "", measure: name }),
            [t("damage.chart-note"), ...(own[0] ? [about({ ...own[0], assetClass: null })] : [])].join(" · "),
            own,
            { label: (one) => classWords(locale, one.assetClass ?? "all"), sublabel: () => "" },
          )}
        </div>
      ))}
      {bySector.length > 0 &&
        bars("sectors", t("damage.sector-title", { measure: name }), t("damage.sector-note"), bySector, {
          label: (one) => (one.sector ? names(locale).sector[one.sector] : study(one)),
          sublabel: (one) => [study(one), one.areaNote].filter(Boolean).join(" · "),
        })}
      {byPlace.map(({ key, estimates: own }) => {
        const title = t("damage.map-title", { study: own[0] ? study(own[0]) : "", measure: name });
        return (
          <EstimateChart
            key={key}
            {...frameOf(props, own)}
            title={title}
            subtitle={[t("damage.map-note"), ...(own[0] ? [about({ ...own[0], area: "SYR" })] : [])].join(" · ")}
            geometry={geometry}
            draw={(width) =>
              estimateMap({
                id: `${measure}-map-${key}`,
                title,
                measure,
                estimates: own,
                locale,
                width,
                ...(release ? { release } : {}),
              })
            }
          />
        );
      })}
      {narrower.length > 0 &&
        bars("narrower", t("damage.narrower"), t("damage.narrower-note"), narrower, {
          label: study,
          sublabel: about,
        })}
      <details className="every-estimate" open={whole.length === 0}>
        <summary>
          {t("damage.every-estimate")} · {t("damage.estimates-count", { count: estimates.length })}
        </summary>
        <EstimateTable locale={locale} caption={name} estimates={estimates} release={release} />
      </details>
    </Section>
  );
}

function frameOf({ locale, links, release }: Props, estimates: readonly Estimate[]) {
  const count = new Set(estimates.map(({ source }) => source.id)).size;
  return {
    locale,
    estimates,
    links,
    sources: words(locale)("common.sources", { count }),
    ...(release ? { release } : {}),
  };
}
