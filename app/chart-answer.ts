// A chart as a file: the same drawing as on the page, for any filter, in either language.
import { drawFile } from "@/components/charts/draw-file";
import { rasterize } from "@/components/charts/rasterize";
import { format } from "@/components/i18n/format";
import { words } from "@/components/i18n/messages";
import { ledger } from "@/db/client";
import { type Asked, answering } from "@/db/exports/asked";
import { CHART_IDS, type ChartId } from "@/db/exports/chart-ids";
import { attachment, fileName, linkHeader } from "@/db/exports/headers";
import { notUnderstood, problem } from "@/db/exports/problem";
import { single } from "@/db/exports/query";
import { getRelease } from "@/db/queries/release";
import { countSourcesOf } from "@/db/queries/sources";
import type { Locale } from "@/db/vocabulary";
import type { Chart } from "./chart-book";
import { tableCsv } from "./chart-csv";
import { drawn } from "./chart-drawn";
import { CHART_PARAMETERS, parametersOf } from "./chart-parameters";

export const FORMATS = ["svg", "png", "csv", "json"] as const;
type Format = (typeof FORMATS)[number];

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
  return answering(request, [...parametersOf(asked.id), ...CHART_PARAMETERS], (address) =>
    answer(asked.id, asked.format, address),
  );
}

async function answer(id: ChartId, wanted: Format, asked: Asked): Promise<Response> {
  const locale = (single(asked.query, "lang") ?? "en") as Locale;
  const { db } = ledger(asked.release);
  const isPicture = wanted === "svg" || wanted === "png";
  const look = { isPicture, sourced: wanted === "json" };
  const found = drawn(id, look, asked, { db, locale });
  if ("complaints" in found) return notUnderstood(found.complaints);
  const { chart } = found;
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
  const sources =
    chart.sources?.said ??
    words(locale)("common.sources", {
      count: chart.sources?.count ?? countSourcesOf(db, chart.filters),
    });
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

function picture(
  chart: Chart,
  locale: Locale,
  asked: Asked,
  sources: string,
  publishedOn: string,
): string {
  const t = words(locale);
  return drawFile(
    chart.spec,
    {
      title: chart.title,
      subtitle: chart.subtitle,
      sources: t("charts.sources-line", { names: sources }),
      release: `${t("site.name")} · ${t("site.release-long", { date: format(locale).date(publishedOn), id: asked.release })}`,
      address: asked.address,
      licence: [t("citations.licence"), chart.note].filter(Boolean).join(" · "),
    },
    {
      theme: (single(asked.query, "theme") ?? "light") as "light" | "dark",
      ...(chart.geometry ? { geometry: chart.geometry } : {}),
    },
  );
}
