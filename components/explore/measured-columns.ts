// What has an order of its own: the rungs of the ladder, the months.
import { BAND_OF, type Stage } from "@/db/vocabulary";
import { described } from "../charts/describe";
import type { Axis, ColumnsSpec, LadderSpec } from "../charts/spec";
import { amountAxis } from "../charts/ticks";
import { DIRECTION } from "../i18n/locales";
import { words } from "../i18n/messages";
import { describeWords } from "../overview/describe-words";
import { moneyAxis } from "../overview/money-axis";
import { isMonth, monthsBetween, monthTick } from "../overview/months";
import { spreadLegend, spreadRange } from "../overview/spread";
import { measuredName, shortWriterOf, writerOf } from "./measured";
import type { MeasuredChart } from "./measured-bars";
import { measuredLegend, measuredSegments } from "./measured-segments";

/** By month, every month from the first to the last; one in which nothing was reported is a gap. */
export function measuredMonths(chart: MeasuredChart): ColumnsSpec {
  const { id, title, by, measure, parts, locale, width } = chart;
  const months = parts.filter(({ part }) => isMonth(part));
  const known = new Map(months.map((one) => [one.part, one]));
  const order = [...known.keys()].sort();
  const columns = monthsBetween(order[0], order.at(-1)).map((month) => {
    const part = known.get(month);
    const label = measuredName(by, month, locale);
    const href = chart.href(month);
    return {
      key: month,
      label,
      ...monthTick(month, month === order[0], locale),
      segments: part ? measuredSegments(part, { by, measure, of: label, locale }) : [],
      total: writerOf(locale, measure)(part?.value ?? 0),
      ...(part?.ends ? spreadRange(locale, part.ends) : {}),
      ...(part && href ? { href } : {}),
      ...(part && chart.sources ? { sources: chart.sources(month) } : {}),
    };
  });
  return described(
    {
      form: "columns",
      id,
      title,
      description: "",
      direction: DIRECTION[locale],
      locale,
      width,
      columns,
      axis: axisOf(
        months.flatMap(({ value, ends }) => [value, ends?.high ?? value]),
        chart,
      ),
      legend: [...measuredLegend(months, by, locale), ...spreadLegend(columns, locale)],
      none: words(locale)("overview.headline-nothing"),
    },
    describeWords(locale),
  );
}

function axisOf(values: number[], { measure, locale }: MeasuredChart): Axis {
  const axis = amountAxis(values, shortWriterOf(locale, measure));
  return measure === "deals" ? axis : moneyAxis(axis, locale);
}

/** By stage, in the order of the ladder, every rung also where nothing stands on it. */
export function measuredStages(chart: MeasuredChart): LadderSpec {
  const { id, title, by, measure, parts, locale, width } = chart;
  const write = writerOf(locale, measure);
  const steps = parts.map(({ part, value }) => {
    const label = measuredName(by, part, locale);
    const href = chart.href(part);
    return {
      key: part,
      label,
      tone: BAND_OF[part as Stage],
      title: `${label}: ${write(value)}`,
      count: value,
      countLabel: shortWriterOf(locale, measure)(value),
      ...(href ? { href } : {}),
    };
  });
  return described(
    {
      form: "ladder",
      as: "columns",
      id,
      title,
      description: "",
      direction: DIRECTION[locale],
      locale,
      width,
      steps,
      legend: [],
      none: words(locale)("filters.empty-title"),
    },
    describeWords(locale),
  );
}
