// What can be asked of the explore page, and which drawings suit which breakdown.
import type { PartDimension } from "../overview/part-names";

export const MEASURES = ["value", "deals", "low", "high"] as const;
export type Measure = (typeof MEASURES)[number];

export const BREAKDOWNS = ["sector", "country", "governorate", "stage", "month"] as const;
export type Breakdown = (typeof BREAKDOWNS)[number];

export const FORMS = ["bars", "columns", "map", "flow", "table"] as const;
export type Form = (typeof FORMS)[number];

export type Choice = { measure: Measure; by: Breakdown; form: Form };

/** The first suits best. Columns are for what has an order of its own; a map for places; a flow joins countries and sectors. */
export const FORMS_OF: Record<Breakdown, readonly [Form, ...Form[]]> = {
  sector: ["bars", "flow", "table"],
  country: ["bars", "flow", "table"],
  governorate: ["map", "bars", "table"],
  stage: ["columns", "bars", "table"],
  month: ["columns", "table"],
};

export const suits = (by: Breakdown, form: Form): boolean => FORMS_OF[by].includes(form);

export const isDimension = (by: Breakdown): by is PartDimension =>
  by === "sector" || by === "country" || by === "governorate";

const FIRST_MEASURE: Measure = "value";
const FIRST_BREAKDOWN: Breakdown = "sector";

/** Names and values of a choice as an address holds them; what goes without saying is left out. */
export function printChoice({ measure, by, form }: Choice): [string, string][] {
  const pairs: [string, string][] = [];
  if (by !== FIRST_BREAKDOWN) pairs.push(["by", by]);
  if (form !== FORMS_OF[by][0]) pairs.push(["form", form]);
  if (measure !== FIRST_MEASURE) pairs.push(["measure", measure]);
  return pairs;
}

/** A choice filled up with what goes without saying, and the form that was asked for and does not suit. */
export function completeChoice(asked: Partial<Choice>): { choice: Choice; unsuited?: Form } {
  const by = asked.by ?? FIRST_BREAKDOWN;
  const measure = asked.measure ?? FIRST_MEASURE;
  const [first] = FORMS_OF[by];
  if (asked.form && !suits(by, asked.form))
    return { choice: { by, measure, form: first }, unsuited: asked.form };
  return { choice: { by, measure, form: asked.form ?? first } };
}
