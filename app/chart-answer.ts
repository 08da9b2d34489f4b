// A chart as a file: the same drawing as on the page, for any filter, in either language.
import { z } from "zod";
import type { ChartTable } from "@/components/charts/chart-table";
import { drawFile } from "@/components/charts/draw-file";
import { rasterize } from "@/components/charts/rasterize";
import { format } from "@/components/i18n/format";
import { words } from "@/components/i18n/messages";
import { ledger } from "@/db/client";
import { type Asked, answering } from "@/db/exports/asked";
import { attachment, fileName, linkHeader } from "@/db/exports/headers";
import { DEAL_PARAMETERS, type Parameter } from "@/db/exports/parameters";
import { notUnderstood, problem } from "@/db/exports/problem";
import { dealFiltersIn, type QueryComplaint, single } from "@/db/exports/query";
import { writeTable } from "@/db/exports/table-csv";
import { getDealRows } from "@/db/queries/deals";
import { getRelease } from "@/db/queries/release";
import { countSourcesOf } from "@/db/queries/sources";
import { LOCALES, type Locale } from "@/db/vocabulary";
import { type Chart, chartOf } from "./chart-book";
import { CHART_IDS, type ChartId } from "./chart-ids";
import { NotOneDealError } from "./charts-of/claims";
import { CHOICE_KEYS, CHOICE_PARAMETERS, readChoice } from "./charts-of/explore-asked";

const FORMATS = ["svg", "png", "csv", "json"] as const;
type Format = (typeof FORMATS)[number];

const CHART_PARAMETERS: readonly Parameter[] = [
  {
    name: "lang",
    many: false,
    schema: z.enum(LOCALES),
    description: "The language of the words; left out: en.",
  },
  {
    name: "theme",
    many: false,
    schema: z.enum(["light", "dark"]),
    description: "The ground of a picture; left out: light.",
  },
  {
    name: "size",
    many: false,
    schema: z.enum(["wide", "narrow"]),
    description: "Laid out for a page or for a phone; left out: wide.",
  },
  {
    name: "bom",
    many: false,
    schema: z.literal("1"),
    description: "1: the CSV begins with a byte order mark.",
  },
];

/** "by-sector.svg" → its chart and its format; undefined for any other name. */
export function parseChartFile(file: string): { id: ChartId; format: Format } | undefined {
  const dot = file.lastIndexOf(".");
  const id = CHART_IDS.find((known) => known === file.slice(0, dot));
  const wanted = FORMATS.find((known) => known === file.slice(dot + 1));
  return id && wanted ? { id, format: wanted } : undefined;
}

export async function answerChart(file: string, request: Request): Promise<Response> {
  const asked = parseChartFile(file);
  if (!asked)
    return problem(404, `There is no chart ${file}`, { charts: CHART_IDS, formats: FORMATS });
  const own = asked.id === "explore" ? CHOICE_PARAMETERS : [];
  return answering(request, [...DEAL_PARAMETERS, ...CHART_PARAMETERS, ...own], (address) =>
    answer(asked.id, asked.format, address),
  );
}

/** What is asked for by name and is not there; a picture of it would be one of something else. */
function complaintsOf(wanted: Format, asked: Asked, id: ChartId): QueryComplaint[] {
  const { db, release } = ledger(asked.release);
  const deals = asked.query.get("deal") ?? [];
  const held = new Set(getDealRows(db, deals).map(({ deal }) => deal.id));
  const missing = deals
    .filter((deal) => !held.has(deal))
    .map((value) => ({ parameter: "deal", value, detail: `is not in release ${release}` }));
  const { unsuited, choice } = choiceOf(asked);
  if (id !== "explore") return missing;
  if (unsuited)
    missing.push({ parameter: "form", value: unsuited, detail: `does not suit by=${choice.by}` });
  if (choice.form === "table" && (wanted === "svg" || wanted === "png"))
    missing.push({
      parameter: "form",
      value: "table",
      detail: words("en")("explore.no-picture"),
    });
  return missing;
}

const choiceOf = ({ query }: Asked) =>
  readChoice(
    new URLSearchParams(
      CHOICE_KEYS.flatMap((key) => (query.get(key) ?? []).map((value) => [key, value])),
    ),
  );

async function answer(id: ChartId, wanted: Format, asked: Asked): Promise<Response> {
  const locale = (single(asked.query, "lang") ?? "en") as Locale;
  const { db } = ledger(asked.release);
  const filters = dealFiltersIn(asked.query, DEAL_PARAMETERS);
  const complaints = complaintsOf(wanted, asked, id);
  if (complaints.length > 0) return notUnderstood(complaints);
  const chart = drawn(id, { db, locale, filters, choice: choiceOf(asked).choice });
  if (!chart)
    return notUnderstood([
      {
        parameter: "deal",
        value: filters.deal.join(","),
        detail: words("en")("explore.one-deal"),
      },
    ]);
  const headers = {
    link: linkHeader(`<${asked.address}>; rel="canonical"`),
    "content-disposition": attachment(fileName(id, wanted, asked.query, asked.release)),
  };
  const spec = single(asked.query, "size") === "narrow" ? chart.narrow : chart.spec;
  if (wanted === "json")
    return Response.json(chart.tableOnly ? chart.table : spec, { headers: { link: headers.link } });
  if (wanted === "csv")
    return new Response(tableCsv(chart.table, single(asked.query, "bom") === "1"), {
      headers: { ...headers, "content-type": "text/csv; charset=utf-8; header=present" },
    });
  const sources = countSourcesOf(db, chart.filters);
  const svg = picture({ ...chart, spec }, locale, asked, sources, getRelease(db).published_on);
  const inline = {
    ...headers,
    "content-disposition": headers["content-disposition"].replace("attachment", "inline"),
  };
  if (wanted === "svg")
    return new Response(svg, {
      headers: { ...inline, "content-type": "image/svg+xml; charset=utf-8" },
    });
  const png = await rasterize(svg);
  return new Response(new Uint8Array(png), { headers: { ...inline, "content-type": "image/png" } });
}

function drawn(id: ChartId, context: Parameters<typeof chartOf>[1]): Chart | undefined {
  try {
    return chartOf(id, context);
  } catch (error) {
    if (error instanceof NotOneDealError) return undefined;
    throw error;
  }
}

function picture(
  chart: Chart,
  locale: Locale,
  asked: Asked,
  sources: number,
  publishedOn: string,
): string {
  const t = words(locale);
  return drawFile(
    chart.spec,
    {
      title: chart.title,
      subtitle: chart.subtitle,
      sources: t("charts.sources-line", { names: t("common.sources", { count: sources }) }),
      release: `${t("site.name")} · ${t("site.release-long", { date: format(locale).date(publishedOn), id: asked.release })}`,
      address: asked.address,
      licence: t("citations.licence"),
    },
    {
      theme: (single(asked.query, "theme") ?? "light") as "light" | "dark",
      ...(chart.geometry ? { geometry: chart.geometry } : {}),
    },
  );
}

/** Codes beside names, raw numbers, fixed English column names. */
function tableCsv({ columns, rows }: ChartTable, bom: boolean): string {
  const header = columns.flatMap(({ key, kind }) =>
    kind === "text" ? [key, `${key}_name`] : [key],
  );
  const cells = rows.map((row) =>
    row.flatMap(({ text, value }, i) =>
      columns[i]?.kind === "text" ? [value ?? text, text] : [value ?? text],
    ),
  );
  return writeTable(header.map(snake), cells, { bom });
}

const snake = (key: string) => key.replaceAll("-", "_");
