// Charts in OpenAPI: their ids are the ones that are drawn, their parameters the schemas that read what is asked.
import { z } from "zod";
import { CHART_IDS } from "@/db/exports/chart-ids";
import { inPath, parameterObject, problemAnswer } from "@/db/exports/openapi-schemas";
import { DEAL_PARAMETERS, type Parameter, RELEASE } from "@/db/exports/parameters";
import { groupBy } from "@/db/rules/group-by";
import { FORMATS } from "./chart-answer";
import { CHART_PARAMETERS, LANGUAGE, OWN_PARAMETERS } from "./chart-parameters";

const FILES = CHART_IDS.flatMap((id) => FORMATS.map((format) => `${id}.${format}`));

type Own = Parameter & { of: string };

/** What only some charts take says which; where two mean different things by one name, it is either. */
const OWN = ownOf(
  Object.entries(OWN_PARAMETERS).flatMap(([id, parameters]) =>
    (parameters ?? []).map((own): Own => ({ ...own, of: id })),
  ),
);

function ownOf(all: readonly Own[]): Parameter[] {
  const named = groupBy(all, ({ name }) => name);
  return [...named.values()].flatMap((own) => {
    const kinds = [...groupBy(own, ({ description }) => description).values()];
    const [first, second, ...more] = kinds.flatMap(([one]) => one?.schema ?? []);
    const [parameter] = own;
    if (!parameter || !first) return [];
    const said = kinds.map(
      (same) => `${same[0]?.description} Of ${same.map(({ of }) => of).join(", ")} only.`,
    );
    const schema = second ? z.union([first, second, ...more]) : first;
    return [{ name: parameter.name, many: false, schema, description: said.join(" ") }];
  });
}

const query = (parameters: readonly Parameter[]) =>
  [...DEAL_PARAMETERS, ...OWN, ...parameters, RELEASE].map(parameterObject);

const BINARY = { schema: { type: "string", format: "binary" } };
const TEXT = { schema: { type: "string" } };

/** Paths of charts as files and as frames, with what is answered there. */
export const CHART_PATHS: Record<string, object> = {
  "/charts/{file}": {
    get: {
      operationId: "chart",
      summary: "A chart as a picture, as its rows, or as the specification it is drawn from.",
      tags: ["charts"],
      parameters: [
        inPath("file", z.enum(FILES), "A chart and a format."),
        ...query(CHART_PARAMETERS),
      ],
      responses: {
        "200": {
          description: "The chart.",
          content: {
            "image/svg+xml": TEXT,
            "image/png": BINARY,
            "text/csv": TEXT,
            "application/json": { schema: { type: "object" } },
          },
        },
        "304": { description: "What the reader holds (If-None-Match) is still the chart." },
        "400": problemAnswer(
          "Not understood, or not for this chart: claims need one deal, charts of figures take no filters of deals.",
        ),
        "404": problemAnswer("No such chart or release; those there are are listed."),
      },
    },
  },
  "/embed/{id}": {
    get: {
      operationId: "chart-frame",
      summary: "A chart as a page that any site may frame.",
      tags: ["charts"],
      parameters: [inPath("id", z.enum(CHART_IDS), "A chart."), ...query([LANGUAGE])],
      responses: {
        "200": {
          description: "The page.",
          content: { "text/html": TEXT },
        },
        "304": { description: "What the reader holds (If-None-Match) is still the page." },
        "400": {
          description: "Not understood, or not for this chart; nothing is drawn, and it says what.",
          content: { "text/html": TEXT },
        },
        "404": {
          description: "No such chart or release, or no one deal or series that it needs.",
          content: { "text/html": TEXT },
        },
      },
    },
  },
};
