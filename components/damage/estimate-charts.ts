// The charts of one measure: which there are, what each is called, and how it is drawn, on the page as in a file.
import type { Governorate, Locale, Measure } from "@/db/vocabulary";
import type { BarsSpec, MapSpec } from "../charts/spec";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";
import type { Estimate } from "./estimate";
import { type EstimateBars, estimateBars, hasBracket } from "./estimate-bars";
import { estimateMap } from "./estimate-map";
import { aboutWords, classWords, studyName } from "./estimate-words";
import { type Group, sortEstimates } from "./sort-estimates";
import { largestFinding, partsFinding, studiesFinding } from "./studies-finding";

export type EstimateCut = "studies" | "class" | "sector" | "map" | "narrower";

export type EstimateChart = {
  cut: EstimateCut;
  /** Which study's, of which period and what it leaves out; none where studies stand beside one another. */
  group?: string;
  /** Unique among the charts of all measures. */
  id: string;
  title: string;
  subtitle: string;
  estimates: readonly Estimate[];
  draw: (width: number) => BarsSpec | MapSpec;
};

type Asked = { measure: Measure; locale: Locale; release?: string };

/** In: every estimate of one measure, and of no other. Out: its charts, in the order of the page. */
export function estimateCharts(estimates: readonly Estimate[], asked: Asked): EstimateChart[] {
  const { measure, locale } = asked;
  const t = words(locale);
  const { whole, byClass, bySector, byPlace, narrower } = sortEstimates(estimates);
  const study = (one: Estimate) => studyName(locale, one.study);
  const period = (one: Estimate) => format(locale).period(one.period);
  const ofClass = (one: Estimate) => classWords(locale, one.assetClass ?? "all");
  const ofSector = (one: Estimate) => (one.sector ? names(locale).sector[one.sector] : study(one));
  const chart = barsOf(asked);
  return [
    ...chart("studies", whole, {
      title: studiesFinding(locale, measure, whole),
      subtitle: [t("common.whole-country"), chartNote(whole, locale)].join(" · "),
      label: study,
      sublabel: period,
    }),
    ...byClass.flatMap((group) =>
      chart("class", group.estimates, {
        title: groupTitle("class", group, ofClass, asked),
        subtitle: noteOf(chartNote(group.estimates, locale), group, locale),
        label: ofClass,
        group: group.key,
      }),
    ),
    ...bySector.flatMap((group) =>
      chart("sector", group.estimates, {
        title: groupTitle("sector", group, ofSector, asked),
        subtitle: noteOf(t("damage.sector-note"), group, locale),
        label: ofSector,
        group: group.key,
      }),
    ),
    ...byPlace.map((group) => mapOf(group, asked)),
    ...chart("narrower", narrower, {
      title: partsFinding(locale, measure, narrower),
      subtitle: [t("damage.in-dollars"), t("damage.narrower-note")].join(" · "),
      label: study,
      sublabel: (one) => [aboutWords(locale, one), period(one)].filter(Boolean).join(" · "),
    }),
  ];
}

type Bars = Pick<EstimateChart, "title" | "subtitle" | "group"> &
  Pick<EstimateBars, "label" | "sublabel">;

/** No chart of no estimates. */
const barsOf =
  ({ measure, locale, release }: Asked) =>
  (cut: EstimateCut, estimates: readonly Estimate[], bars: Bars): EstimateChart[] => {
    const { title, subtitle, group, ...named } = bars;
    const id = [measure, cut, ...(group ? [group] : [])].join("-");
    const draw = (width: number) =>
      estimateBars({ id, title, measure, estimates, ...named, locale, width, release });
    const own = { cut, ...(group ? { group } : {}), id, title, subtitle, estimates, draw };
    return estimates.length > 0 ? [own] : [];
  };

function mapOf(group: Group, asked: Asked): EstimateChart {
  const { measure, locale, release } = asked;
  const { key, estimates } = group;
  const ofPlace = ({ area }: Estimate) => names(locale).governorate[area as Governorate] ?? area;
  const id = `${measure}-map-${key}`;
  const title = groupTitle("map", group, ofPlace, asked);
  return {
    cut: "map",
    group: key,
    id,
    title,
    subtitle: noteOf(words(locale)("damage.map-note"), group, locale),
    estimates,
    draw: (width) => estimateMap({ id, title, measure, estimates, locale, width, release }),
  };
}

/** What the group leaves out, a cause or a part of the country, belongs in what it is called. */
function groupTitle(
  cut: "class" | "sector" | "map",
  group: Group,
  label: EstimateBars["label"],
  { measure, locale }: Asked,
): string {
  const t = words(locale);
  const { first, estimates } = group;
  const title = t(`damage.${cut}-title`, {
    study: studyName(locale, first.study),
    measure: names(locale).measure[measure],
  });
  const about = aboutWords(locale, { ...first, area: "SYR", assetClass: null, sector: null });
  const limited = t(first.breakdown ? "damage.only" : "damage.of-part", { title, about });
  return largestFinding(locale, about === "" ? title : limited, estimates, label);
}

/** A bracket is explained where one is drawn. */
const chartNote = (estimates: readonly Estimate[], locale: Locale): string =>
  words(locale)(estimates.some(hasBracket) ? "damage.chart-note" : "damage.in-dollars");

const noteOf = (note: string, { first }: Group, locale: Locale): string =>
  `${note} · ${format(locale).period(first.period)}`;
