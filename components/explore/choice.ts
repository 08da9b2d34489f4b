// What can be asked of the explore page, and which drawings suit which breakdown.
import type { PartDimension } from "../overview/part-names";

export const MEASURES = ["value", "deals", "low", "high"] as const;
export type Measure = (typeof MEASURES)[number];

export const BREAKDOWNS = ["sector", "country", "governorate", "stage", "month"] as const;
export type Breakdown = (typeof BREAKDOWNS)[number];

/** Ways to cut: into parts of the whole, or along the path from what was claimed to what is counted. */
export const CUTS = [...BREAKDOWNS, "path"] as const;
export type Cut = (typeof CUTS)[number];

export const FORMS = ["bars", "columns", "map", "flow", "waterfall", "table"] as const;
export type Form = (typeof FORMS)[number];

export type Choice = { measure: Measure; by: Cut; form: Form };

/** Cut into parts. */
export type Parting = Choice & { by: Breakdown };
export const isParting = (choice: Choice): choice is Parting => choice.by !== "path";

/**
 * The first suits best. Columns are for what has an order of its own; a map for places; a flow joins countries and
 * sectors; the path goes down step by step.
 */
export const FORMS_OF: Record<Cut, readonly [Form, ...Form[]]> = {
  sector: ["bars", "flow", "table"],
  country: ["bars", "flow", "table"],
  governorate: ["map", "bars", "table"],
  stage: ["columns", "bars", "table"],
  month: ["columns", "table"],
  path: ["waterfall", "table"],
};

/** The path is told in dollars alone: each of its steps takes money away, whole deals or a part of them. */
export const measuresOf = (by: Cut): readonly Measure[] => (by === "path" ? ["value"] : MEASURES);

export const suits = (by: Cut, form: Form): boolean => FORMS_OF[by].includes(form);

export const isDimension = (by: Cut): by is PartDimension =>
  by === "sector" || by === "country" || by === "governorate";

const FIRST_MEASURE: Measure = "value";
const FIRST_CUT: Cut = "sector";

/** Names and values of a choice as an address holds them; what goes without saying is left out. */
export function printChoice({ measure, by, form }: Choice): [string, string][] {
  const pairs: [string, string][] = [];
  if (by !== FIRST_CUT) pairs.push(["by", by]);
  if (form !== FORMS_OF[by][0]) pairs.push(["form", form]);
  if (measure !== FIRST_MEASURE) pairs.push(["measure", measure]);
  return pairs;
}

/** What was asked for and does not suit the cut. */
export type Unsuited = { form?: Form; measure?: Measure };

/** A choice filled up with what goes without saying, and what was asked for and does not suit. */
export function completeChoice(asked: Partial<Choice>): { choice: Choice; unsuited?: Unsuited } {
  const by = asked.by ?? FIRST_CUT;
  const unsuited: Unsuited = {
    ...(asked.form && !suits(by, asked.form) ? { form: asked.form } : {}),
    ...(asked.measure && !measuresOf(by).includes(asked.measure) ? { measure: asked.measure } : {}),
  };
  const choice: Choice = {
    by,
    measure: unsuited.measure ? FIRST_MEASURE : (asked.measure ?? FIRST_MEASURE),
    form: unsuited.form ? FORMS_OF[by][0] : (asked.form ?? FORMS_OF[by][0]),
  };
  return Object.keys(unsuited).length > 0 ? { choice, unsuited } : { choice };
}
