import type { Coverage } from "@/db/queries/coverage";
import type { Locale } from "@/db/vocabulary";
import type { ChartTable } from "../charts/chart-table";
import type { Column } from "../charts/marks";
import type { ColumnsSpec } from "../charts/spec";
import { amountAxis } from "../charts/ticks";
import { format } from "../i18n/format";
import { enumerated } from "../i18n/listed";
import { DIRECTION } from "../i18n/locales";
import { words } from "../i18n/messages";

type Props = { coverage: Coverage; locale: Locale; width: number };

const COVERAGE_ID = "coverage";

/** Where the record grows thin, in numbers. */
export function coverageFinding(coverage: Coverage, locale: Locale): string {
  const t = words(locale);
  if (!coverage.thin) return t("method.coverage-title");
  const { after, events, before } = coverage.thin;
  return t("method.coverage-finding", {
    month: format(locale).date(after),
    after: events,
    before,
  });
}

/** Events of deals by month; a month without one is a gap. */
export function coverageChart({ coverage, locale, width }: Props): ColumnsSpec {
  const f = format(locale);
  const title = coverageFinding(coverage, locale);
  const columns = coverage.months.map(({ month, events }): Column => {
    const label = f.date(month);
    const total = f.number(events);
    return {
      key: month,
      label,
      ...(month.endsWith("-01") ? { tick: month.slice(0, 4) } : {}),
      segments:
        events > 0
          ? [{ key: "events", value: events, tone: "accent", title: `${label}: ${total}` }]
          : [],
      total,
    };
  });
  return {
    form: "columns",
    id: COVERAGE_ID,
    title,
    description: enumerated(
      locale,
      columns.map(({ label, total }) => `${label}: ${total}`),
    ),
    direction: DIRECTION[locale],
    locale,
    width,
    columns,
    axis: amountAxis(
      coverage.months.map(({ events }) => events),
      f.number,
    ),
    legend: [],
    none: words(locale)("charts.none"),
  };
}

/** The same by month. */
export function coverageTable(coverage: Coverage, locale: Locale): ChartTable {
  const t = words(locale);
  const f = format(locale);
  return {
    columns: [
      { key: "month", label: t("method.month"), kind: "date" },
      { key: "events", label: t("method.events"), kind: "number" },
    ],
    rows: coverage.months.map(({ month, events }) => [
      { text: f.date(month), value: month },
      { text: f.number(events), value: events },
    ]),
  };
}
