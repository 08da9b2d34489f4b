import { GOVERNORATES, type Locale } from "@/db/vocabulary";
import { described } from "../charts/describe";
import type { MapSpec } from "../charts/spec";
import { DIRECTION } from "../i18n/locales";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";
import { describeWords } from "../overview/describe-words";
import type { Measure } from "./choice";
import { mapSteps, otherLegend, stepLegend, stepOf } from "./map-steps";
import { type Measured, shortWriterOf, writerOf } from "./measured";
import type { MeasuredChart } from "./measured-bars";

/** Governorates by what is theirs alone: darker is more, hatched is nothing known, white is none. */
export function measuredMap(chart: MeasuredChart): MapSpec {
  const { id, title, measure, parts, locale, width } = chart;
  const t = words(locale);
  const known = new Map(parts.map((part) => [part.part, part]));
  const drawn = GOVERNORATES.flatMap((code) => known.get(code)?.value ?? []);
  const steps = mapSteps(drawn);
  const areas = GOVERNORATES.map((key) => {
    const part = known.get(key);
    const label = names(locale).governorate[key];
    const step = part && stepOf(part.value, steps);
    const said = part ? saidOf(part, measure, locale) : t("places.none-named");
    const href = part && chart.href(key);
    return {
      key,
      label,
      valueLabel: step ? shortWriterOf(locale, measure)(part.value) : said,
      title: t("places.deals-naming", { place: label, deals: said }),
      ...(href ? { href } : {}),
      ...(step ? { value: part.value, tone: step.tone } : {}),
      ...(part ? {} : { empty: true }),
    };
  });
  return described(
    {
      form: "map",
      id,
      title,
      description: "",
      direction: DIRECTION[locale],
      locale,
      width,
      legend: [
        ...stepLegend(steps, shortWriterOf(locale, measure), locale, measure === "deals"),
        ...otherLegend(areas, { empty: t("places.none-named"), unknown: t("charts.no-value") }),
      ],
      none: t("charts.none"),
      areas,
    },
    describeWords(locale),
  );
}

const saidOf = ({ value }: Measured, measure: Measure, locale: Locale) =>
  value > 0 ? writerOf(locale, measure)(value) : words(locale)("charts.no-value");
