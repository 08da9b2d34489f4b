import { ALONE, NARROW } from "@/components/charts/widths";
import type { Measure } from "@/components/explore/choice";
import {
  flowChart,
  flowTable,
  type Stream,
  type StreamEnd,
  widestStreams,
} from "@/components/explore/flow-chart";
import { writerOf } from "@/components/explore/measured";
import { INTL_TAG } from "@/components/i18n/locales";
import { words } from "@/components/i18n/messages";
import { namedFinding } from "@/components/overview/named-finding";
import { partName } from "@/components/overview/part-names";
import { shareWords } from "@/components/overview/share-words";
import type { DealFilters } from "@/db/filters";
import { type FlowGroup, groupFlows } from "@/db/queries/flows";
import { groupBy } from "@/db/rules/group-by";
import { type LineGroup, totalOf } from "@/db/rules/totals";
import type { Locale } from "@/db/vocabulary";
import { type ChartContext, type Drawn, hrefTo, hrefToParts } from "./chart";
import { oneFlow, withFlow } from "./flow-of";
import { drawnParts, measureOf } from "./measure-parts";

/** A ribbon links to its deals by name while an address can hold them. */
const MOST_NAMED = 60;

/** More than this many streams of one width are counted, not named. */
const MOST_TIED = 3;

const MOST_COUNTRIES = 8;
const MOST_SECTORS = 9;

/** From country to sector, by value. */
export const moneyFlow = (context: ChartContext): Drawn =>
  flowMap("flow", "value", { ...context, filters: oneFlow(context.filters) });

/** What is counted, and with deals everything. */
const isDrawn = (measure: Measure) => (group: FlowGroup) => measure === "deals" || group.counted;

/** Streams between countries and sectors, all others of either side folded into one. */
export function flowMap(id: string, measure: Measure, context: ChartContext): Drawn {
  const { db, locale, filters } = context;
  const t = words(locale);
  const groups = groupFlows(db, filters).filter(isDrawn(measure));
  const bySector = groups.map((group): LineGroup => ({ ...group, part: group.sector }));
  const countries = drawnParts(groups, measure, MOST_COUNTRIES);
  const sectors = drawnParts(bySector, measure, MOST_SECTORS);
  const known = {
    country: new Set(countries.map(({ part }) => part)),
    sector: new Set(sectors.map(({ part }) => part)),
  };
  const fold = (side: "country" | "sector", part: string) =>
    known[side].has(part) ? part : "other";
  const folded = groups.map((group) => ({
    ...group,
    part: fold("country", group.part),
    sector: fold("sector", group.sector),
  }));
  const all = streamsOf(groups, measure, locale, filters);
  const streams = streamsOf(folded, measure, locale, filters).filter(({ value }) => value > 0);
  const whole = measureOf(totalOf(groups), measure);
  const title = namedFinding(locale, filters, finding(all, whole, measure, locale), {
    money: measure !== "deals",
  });
  const end =
    (dimension: "country" | "sector") =>
    ({ part, holds, value, counted, lines }: (typeof countries)[number]): StreamEnd => {
      const href = hrefToParts(locale, filters, dimension, holds);
      return {
        part,
        value,
        deals: measure === "deals" ? lines : counted,
        ...(href ? { href } : {}),
      };
    };
  const draw = (width: number) =>
    flowChart({
      id,
      title,
      measure,
      countries: countries.map(end("country")),
      sectors: sectors.map(end("sector")),
      streams,
      locale,
      width,
    });
  const note = [t(`explore.note-${measure}`), t("explore.note-flow")].join(" · ");
  return {
    title,
    subtitle: measure === "deals" ? note : withFlow(note, filters, locale),
    spec: draw(ALONE),
    narrow: draw(NARROW),
    table: flowTable(all, measure, locale),
    filters,
  };
}

/** Groups of one country part and one sector part as one stream, the largest first. */
function streamsOf(
  groups: readonly FlowGroup[],
  measure: Measure,
  locale: Locale,
  filters: DealFilters,
): Stream[] {
  return [...groupBy(groups, ({ part, sector }) => `${part} ${sector}`).values()]
    .flatMap((own): Stream[] => {
      const [first] = own;
      if (!first) return [];
      const total = totalOf(own);
      const ids = own.flatMap((group) => group.ids);
      return [
        {
          country: first.part,
          sector: first.sector,
          value: measureOf(total, measure),
          deals: total.lines,
          ...(ids.length <= MOST_NAMED
            ? { href: hrefTo(locale, { ...filters, deal: ids.sort() }) }
            : {}),
        },
      ];
    })
    .sort((a, b) => b.value - a.value || b.deals - a.deals);
}

function finding(
  streams: readonly Stream[],
  whole: number,
  measure: Measure,
  locale: Locale,
): string {
  const t = words(locale);
  const of = measure === "deals" ? "deals" : "counted";
  const widest = widestStreams(streams);
  const [first, ...ties] = widest;
  if (!first) return t(of === "deals" ? "findings.nothing" : "overview.headline-nothing");
  const named = (stream: Stream) => ({
    from: partName("country", stream.country, locale),
    sector: partName("sector", stream.sector, locale, { inside: true }),
  });
  const said = {
    value: writerOf(locale, measure)(first.value),
    share: shareWords(locale, first.value, whole) ?? "",
    whole: t(`findings.of-${of}`),
  };
  if (ties.length === 0) return t("findings.stream", { ...named(first), ...said });
  if (widest.length > MOST_TIED) return t("findings.streams", { ...said, count: widest.length });
  const names = widest.map((stream) => t("findings.stream-name", named(stream)));
  return t("findings.streams-tied", {
    ...said,
    names: new Intl.ListFormat(INTL_TAG[locale]).format(names),
  });
}
