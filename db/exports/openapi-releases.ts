// Whole releases in OpenAPI: files of fixed bytes, read whole or by parts.
import { z } from "zod";
import { RELEASE_ID } from "../filters";
import { inPath, problemAnswer } from "./openapi-schemas";

type Path = { id: string; summary: string; type: string; parameters: readonly object[] };

const RELEASE = inPath("release", z.string().regex(RELEASE_ID), "Id of a kept release.");
const TABLE = inPath("table", z.string().regex(/^[a-z_]+$/), "A table of the database.");
const RANGE = {
  name: "Range",
  in: "header",
  required: false,
  description: "One range of bytes: only these are sent.",
  schema: { type: "string" },
};

const getOf = ({ id, summary, type, parameters }: Path) => {
  const content = { [type]: { schema: { type: "string", format: "binary" } } };
  return {
    get: {
      operationId: id,
      summary,
      tags: ["releases"],
      parameters: [...parameters, RANGE],
      responses: {
        "200": { description: "The file.", content },
        "206": { description: "The bytes asked for.", content },
        "304": { description: "The reader holds it already." },
        "404": problemAnswer("No such release or table; those there are are listed."),
        "416": { description: "The file has no such bytes; Content-Range says how many it has." },
      },
    },
  };
};

/** Paths of whole releases, with what is answered there. */
export const RELEASE_PATHS: readonly (readonly [string, object])[] = [
  [
    "/releases/{release}.sqlite",
    getOf({
      id: "release-sqlite",
      summary: "A whole release as one SQLite database.",
      type: "application/vnd.sqlite3",
      parameters: [RELEASE],
    }),
  ],
  [
    "/releases/{release}/{table}.parquet",
    getOf({
      id: "release-parquet",
      summary: "One table of a release as Apache Parquet.",
      type: "application/vnd.apache.parquet",
      parameters: [RELEASE, TABLE],
    }),
  ],
];
