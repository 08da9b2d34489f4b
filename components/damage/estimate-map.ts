import { GOVERNORATES, type Locale, type Measure } from "@/db/vocabulary";
import type { MapSpec, Tone } from "../charts/spec";
import { mapSteps, otherLegend, stepLegend, stepOf } from "../explore/map-steps";
import { format } from "../i18n/format";
import { enumerated } from "../i18n/listed";
import { DIRECTION } from "../i18n/locales";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";
import { href } from "../layout/links";
import type { Estimate } from "./estimate";

const TONES: readonly Tone[] = ["need-4", "need-3", "need-2", "need-1"];

type EstimateMap = {
  id: string;
  title: string;
  measure: Measure;
  /** Of one study, one each governorate at most. */
  estimates: readonly Estimate[];
  locale: Locale;
  width: number;
  release?: string;
};

/** Estimates of one measure by governorate. Throws RangeError for an estimate of another measure. */
export function estimateMap(map: EstimateMap): MapSpec {
  const { id, title, measure, estimates, locale, width, release } = map;
  const t = words(locale);
  for (const one of estimates)
    if (one.measure !== measure)
      throw new RangeError(`${one.id} measures ${one.measure}, not ${measure}`);
  const steps = mapSteps(
    estimates.map(({ best }) => best ?? 0),
    TONES,
  );
  const areas = GOVERNORATES.map((key) => {
    const best = estimates.find(({ area }) => area === key)?.best ?? undefined;
    const label = names(locale).governorate[key];
    const valueLabel = best === undefined ? t("damage.no-estimate") : format(locale).money(best);
    const tone = best === undefined ? undefined : stepOf(best, steps)?.tone;
    return {
      key,
      label,
      valueLabel,
      title: t("places.deals-naming", { place: label, deals: valueLabel }),
      href: href(locale, `/places/${key}`, { release }),
      ...(best === undefined ? {} : { value: best }),
      ...(tone ? { tone } : {}),
      ...(best === 0 ? { empty: true } : {}),
    };
  });
  return {
    form: "map",
    id,
    title,
    description: enumerated(
      locale,
      areas.filter(({ value }) => value !== undefined).map(({ title: said }) => said),
    ),
    direction: DIRECTION[locale],
    locale,
    width,
    legend: [
      ...stepLegend(steps, format(locale).money, locale),
      ...otherLegend(areas, { empty: t("common.none"), unknown: t("damage.no-estimate") }),
    ],
    none: t("charts.none"),
    areas,
  };
}
