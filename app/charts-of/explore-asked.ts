// Border: what an address asks of the explore page beside the filters.
import { z } from "zod";
import {
  type Choice,
  CUTS,
  completeChoice,
  FORMS,
  MEASURES,
  type Unsuited,
} from "@/components/explore/choice";
import type { Parameter } from "@/db/exports/parameters";
import type { Ignored } from "@/db/filters";

const SCHEMAS = {
  by: z.enum(CUTS),
  form: z.enum(FORMS),
  measure: z.enum(MEASURES),
} as const;

export const CHOICE_KEYS = ["by", "form", "measure"] as const;

const DESCRIPTION = {
  by: "What the explore chart is cut by; left out: sector.",
  form: "How it is drawn; left out: what suits the cut best.",
  measure: "What it measures; left out: the counted value.",
} as const;

export const CHOICE_PARAMETERS: readonly Parameter[] = CHOICE_KEYS.map((name) => ({
  name,
  many: false,
  schema: SCHEMAS[name],
  description: DESCRIPTION[name],
}));

export type AskedChoice = { choice: Choice; unsuited?: Unsuited; ignored: Ignored[] };

/** A choice filled up with what goes without saying, and every value that was not understood. Never throws. */
export function readChoice(query: URLSearchParams): AskedChoice {
  const ignored: Ignored[] = [];
  const asked: Partial<Record<(typeof CHOICE_KEYS)[number], string>> = {};
  for (const key of CHOICE_KEYS)
    for (const value of query.getAll(key).filter((one) => one !== "")) {
      const read = SCHEMAS[key].safeParse(value);
      if (read.success && asked[key] === undefined) asked[key] = read.data;
      else ignored.push({ key, value });
    }
  return { ...completeChoice(asked as Partial<Choice>), ignored };
}
