import type { Governorate, Locale, Measure } from "@/db/vocabulary";
import type { ChartLink } from "../charts/chart-frame";
import type { Geometry } from "../charts/layout/map";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";
import { Section } from "../layout/section";
import type { Estimate } from "./estimate";
import { type EstimateBars, estimateBars, hasBracket } from "./estimate-bars";
import { EstimateChart } from "./estimate-chart";
import { estimateMap } from "./estimate-map";
import { EstimateTable } from "./estimate-table";
import { aboutWords, classWords, studyName } from "./estimate-words";
import { type Group, sortEstimates } from "./sort-estimates";
import { largestFinding, studiesFinding } from "./studies-finding";

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
  const { locale, measure, estimates } = props;
  const t = words(locale);
  const name = names(locale).measure[measure];
  const { whole, byClass, bySector, byPlace, narrower } = sortEstimates(estimates);
  const study = (one: Estimate) => studyName(locale, one.study);
  const period = (one: Estimate) => format(locale).period(one.period);
  // What the group leaves out, a cause or a part of the country, belongs in what it is called.
  const titled = (key: "class" | "sector" | "map", group: Group, label: EstimateBars["label"]) => {
    const title = t(`damage.${key}-title`, { study: study(group.first), measure: name });
    const about = aboutGroup(group, locale);
    const whole =
      about === ""
        ? title
        : t(group.first.breakdown ? "damage.only" : "damage.of-part", { title, about });
    return largestFinding(locale, whole, group.estimates, label);
  };
  const ofClass = (one: Estimate) => classWords(locale, one.assetClass ?? "all");
  const ofSector = (one: Estimate) => (one.sector ? names(locale).sector[one.sector] : study(one));
  const ofPlace = ({ area }: Estimate) => names(locale).governorate[area as Governorate] ?? area;
  return (
    <Section id={measure} title={name} note={t(`damage.measure-${measure}`)}>
      {whole.length > 0 && (
        <Bars
          {...props}
          name="studies"
          own={whole}
          title={studiesFinding(locale, whole)}
          note={chartNote(whole, locale)}
          label={study}
          sublabel={period}
        />
      )}
      {byClass.map((group) => (
        <Bars
          {...props}
          key={group.key}
          name={`class-${group.key}`}
          own={group.estimates}
          title={titled("class", group, ofClass)}
          note={noteOf(chartNote(group.estimates, locale), group, locale)}
          label={ofClass}
        />
      ))}
      {bySector.map((group) => (
        <Bars
          {...props}
          key={group.key}
          name={`sector-${group.key}`}
          own={group.estimates}
          title={titled("sector", group, ofSector)}
          note={noteOf(t("damage.sector-note"), group, locale)}
          label={ofSector}
        />
      ))}
      {byPlace.map((group) => (
        <Places {...props} key={group.key} group={group} title={titled("map", group, ofPlace)} />
      ))}
      {narrower.length > 0 && (
        <Bars
          {...props}
          name="narrower"
          own={narrower}
          title={t("people.place-in-series", { series: name, place: t("damage.narrower") })}
          note={t("damage.narrower-note")}
          label={study}
          sublabel={(one) => [aboutWords(locale, one), period(one)].filter(Boolean).join(" · ")}
        />
      )}
      <details className="every-estimate">
        <summary>
          {t("damage.every-estimate")} · {t("damage.estimates-count", { count: estimates.length })}
        </summary>
        <EstimateTable
          locale={locale}
          caption={t("people.place-in-series", {
            series: t("damage.every-estimate"),
            place: name,
          })}
          estimates={estimates}
          release={props.release}
        />
      </details>
    </Section>
  );
}

/** What all estimates of a group have in common: area and cause; empty: the whole country, the whole war. */
const aboutGroup = ({ first }: Group, locale: Locale): string =>
  aboutWords(locale, { ...first, area: "SYR", assetClass: null, sector: null });

/** A bracket is explained where one is drawn. */
const chartNote = (estimates: readonly Estimate[], locale: Locale): string =>
  words(locale)(estimates.some(hasBracket) ? "damage.chart-note" : "damage.in-dollars");

const noteOf = (note: string, { first }: Group, locale: Locale): string =>
  `${note} · ${format(locale).period(first.period)}`;

type BarsProps = Props & {
  name: string;
  own: readonly Estimate[];
  title: string;
  note: string;
  label: EstimateBars["label"];
  sublabel?: EstimateBars["sublabel"];
};

function Bars({ locale, measure, links, release, ...chart }: BarsProps) {
  const { name, own, title, note, label, sublabel } = chart;
  const id = `${measure}-${name}`;
  return (
    <EstimateChart
      locale={locale}
      estimates={own}
      title={title}
      subtitle={note}
      links={links}
      release={release}
      draw={(width) =>
        estimateBars({
          id,
          title,
          measure,
          estimates: own,
          label,
          sublabel,
          locale,
          width,
          release,
        })
      }
    />
  );
}

function Places(props: Props & { group: Group; title: string }) {
  const { locale, measure, links, release, geometry, group, title } = props;
  const id = `${measure}-map-${group.key}`;
  const { estimates } = group;
  return (
    <EstimateChart
      locale={locale}
      estimates={estimates}
      title={title}
      subtitle={noteOf(words(locale)("damage.map-note"), group, locale)}
      links={links}
      release={release}
      geometry={geometry}
      draw={(width) => estimateMap({ id, title, measure, estimates, locale, width, release })}
    />
  );
}
