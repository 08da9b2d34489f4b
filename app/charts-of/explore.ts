// Any measure by any breakdown in any form that suits it.

import type { ChartTable } from "@/components/charts/chart-table";
import type { ChartSpec } from "@/components/charts/spec";
import { ALONE, NARROW } from "@/components/charts/widths";
import {
  type Choice,
  completeChoice,
  isParting,
  type Parting,
  printChoice,
} from "@/components/explore/choice";
import { type Measured, writerOf } from "@/components/explore/measured";
import { type MeasuredChart, measuredBars } from "@/components/explore/measured-bars";
import { measuredMonths, measuredStages } from "@/components/explore/measured-columns";
import { measuredFinding } from "@/components/explore/measured-finding";
import { measuredMap } from "@/components/explore/measured-map";
import { measuredTable } from "@/components/explore/measured-table";
import { words } from "@/components/i18n/messages";
import { isMonth } from "@/components/overview/months";
import { namedFinding } from "@/components/overview/named-finding";
import { chosenBy, type DealFilters, narrowedTo } from "@/db/filters";
import { groupLines } from "@/db/queries/totals";
import { type LineGroup, totalOf } from "@/db/rules/totals";
import { type Locale, STAGES, type Stage } from "@/db/vocabulary";
import { type ChartContext, type Drawn, hrefTo, hrefToParts } from "./chart";
import { flowMap } from "./flow";
import { oneFlow, withFlow } from "./flow-of";
import { drawnParts, measureOf, measureParts } from "./measure-parts";
import { onMap } from "./outlines";
import { toldSources } from "./told-sources";
import { pathChart } from "./waterfall";

const MOST_PARTS = 12;

/** Where deals are counted all kinds of money stand together; where money is added only one does. */
export const filtersFor = (choice: Choice, filters: DealFilters): DealFilters =>
  choice.measure === "deals" ? chosenBy(filters) : oneFlow(filters);

export function exploreChart(context: ChartContext): Drawn {
  const { choice } = completeChoice(context.choice ?? {});
  const filters = filtersFor(choice, context.filters);
  const id = "explore";
  const drawn = drawnAs(id, choice, { ...context, filters });
  return { ...drawn, asked: printChoice(choice), tableOnly: choice.form === "table" };
}

function drawnAs(id: string, choice: Choice, context: ChartContext): Drawn {
  if (!isParting(choice)) return pathChart(id)(context);
  if (choice.form === "flow") return flowMap(id, choice.measure, context);
  return measured(id, choice, context);
}

/** Governorates by what is counted in each alone. */
export const placesMap = (context: ChartContext): Drawn =>
  measured(
    "map",
    { measure: "value", by: "governorate", form: "map" },
    {
      ...context,
      filters: oneFlow(context.filters),
    },
  );

const byLadder = (a: Measured, b: Measured) =>
  STAGES.indexOf(a.part as Stage) - STAGES.indexOf(b.part as Stage);

/** The parts that are drawn, in the order they are drawn in. */
function partsDrawn(groups: readonly LineGroup[], { by, form, measure }: Parting): Measured[] {
  if (by === "stage") {
    const known = new Map(measureParts(groups, measure).map((one) => [one.part, one]));
    return STAGES.flatMap((stage) => known.get(stage) ?? []).sort(byLadder);
  }
  if (by === "month" || form === "map") return measureParts(groups, measure);
  return drawnParts(groups, measure, MOST_PARTS);
}

function measured(id: string, choice: Parting, context: ChartContext): Drawn {
  const { db, locale, filters } = context;
  const { by, measure } = choice;
  const groups = groupLines(db, filters, by);
  const all = measureParts(groups, measure);
  const sum = (own: (group: LineGroup) => boolean = () => true) =>
    measureOf(totalOf(groups.filter(own)), measure);
  const title = namedFinding(
    locale,
    filters,
    measuredFinding({
      by,
      measure,
      parts: all,
      whole: sum(),
      onPaper: sum(({ band }) => band === "on-paper"),
      done: sum(({ band }) => band === "completed"),
      locale,
    }),
    { money: measure !== "deals" },
  );
  const parts = partsDrawn(groups, choice);
  const held = new Map(parts.map(({ part, holds }) => [part, holds]));
  const href = (part: string) => partHref(locale, filters, by, held.get(part) ?? [part]);
  const sources = toldSources(context, (part) =>
    partFilters(filters, by, held.get(part) ?? [part]),
  );
  const draw = (width: number) =>
    drawForm(choice, { id, title, by, measure, parts, locale, width, href, ...sources });
  const unplaced = by === "month" ? sum(({ part }) => !isMonth(part)) : 0;
  const note = noteOf(choice, all, unplaced, locale);
  const inOrder = by === "stage" ? [...all].sort(byLadder) : by === "month" ? byDate(all) : all;
  const table: ChartTable = measuredTable({ by, measure, parts: inOrder, locale, href });
  return {
    title,
    subtitle: measure === "deals" ? note : withFlow(note, filters, locale),
    spec: draw(ALONE),
    narrow: draw(NARROW),
    table,
    filters,
    ...(choice.form === "map" ? onMap(locale) : {}),
  };
}

const byDate = (parts: readonly Measured[]) =>
  [...parts].sort((a, b) => (a.part < b.part ? -1 : 1));

function drawForm({ by, form }: Parting, chart: MeasuredChart): ChartSpec {
  if (form === "map") return measuredMap(chart);
  if (by === "month") return measuredMonths(chart);
  if (by === "stage" && form !== "bars") return measuredStages(chart);
  return measuredBars(chart);
}

const partFilters = (filters: DealFilters, by: Parting["by"], parts: readonly string[]) =>
  by === "stage"
    ? { ...filters, stage: parts as readonly Stage[] as Stage[] }
    : narrowedTo(filters, by, parts);

/** The list that adds up to a part, or to all that a fold of small parts holds. */
const partHref = (
  locale: Locale,
  filters: DealFilters,
  by: Parting["by"],
  parts: readonly string[],
) =>
  by === "stage"
    ? hrefTo(locale, partFilters(filters, by, parts))
    : hrefToParts(locale, filters, by, parts);

/** What is measured and how it is cut, and what of it the drawing cannot show. */
function noteOf(
  { by, form, measure }: Parting,
  parts: readonly Measured[],
  unplaced: number,
  locale: Locale,
): string {
  const t = words(locale);
  const write = writerOf(locale, measure);
  const worth = (part: string) => write(parts.find((one) => one.part === part)?.value ?? 0);
  const notes = [t(`explore.note-${measure}`), t(`explore.note-${by}`)];
  if (form === "map")
    notes.push(t("explore.off-map", { several: worth("several"), none: worth("none") }));
  if (unplaced > 0 && form !== "table")
    notes.push(t("explore.off-months", { value: write(unplaced) }));
  return notes.join(" · ");
}
