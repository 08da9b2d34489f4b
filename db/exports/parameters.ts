// What may be asked of a file, said once: these schemas read the address and are printed as OpenAPI.
import { z } from "zod";
import { partialDate } from "../cells";
import { isCountry } from "../countries";
import { COUNTING_VALUES, RELEASE_ID, SHARES, STAGE_VALUES } from "../filters";
import { matchExpression } from "../fold";
import { isPart } from "../parts";
import { slug } from "../records";
import { isRealDate } from "../rules/dates";
import { FLOWS, GOVERNORATES, MEASURES, SECTORS, SOURCE_KINDS } from "../vocabulary";

export type Parameter = {
  name: string;
  /** Given more than once, it means "or". */
  many: boolean;
  /** Of one value, as text. */
  schema: z.ZodType<unknown, string>;
  description: string;
};

const one = (name: string, schema: Parameter["schema"], description: string): Parameter => ({
  name,
  many: false,
  schema,
  description,
});
const many = (name: string, schema: Parameter["schema"], description: string): Parameter => ({
  name,
  many: true,
  schema,
  description,
});

const realDate = partialDate.refine(isRealDate, "a date the calendar has");
const LONGEST_SEARCH = 200;
const country = z
  .string()
  .regex(/^[A-Z]{3}$/, "an ISO 3166-1 alpha-3 code, or EUU")
  .refine(isCountry, "an ISO 3166-1 alpha-3 code, or EUU");

export const RELEASE = one(
  "release",
  z.string().regex(RELEASE_ID, "a release id like 2026-11-22-0a1b2c3d"),
  "Pins the answer to one release; left out: the current one.",
);

/** The filters that choose deals, in the order of their canonical address. */
export const DEAL_PARAMETERS: readonly Parameter[] = [
  many("country", country, "Deals that name the country."),
  many("sector", z.enum(SECTORS), "Deals of the sector."),
  many("governorate", z.enum(GOVERNORATES), "Deals in the governorate (OCHA P-code)."),
  many("stage", z.enum(STAGE_VALUES), "Deals at the stage, or in the band of stages."),
  many("flow", z.enum(FLOWS), "Deals of the kind of money."),
  many(
    "counting",
    z.enum(COUNTING_VALUES),
    "Deals whose line counts, or is left out for the reason.",
  ),
  many("deal", slug, "The deals of these ids."),
  many(
    "part",
    z
      .string()
      .refine(
        isPart,
        "a part like country:SAU, country:joint:ARE+QAT, sector:several, governorate:none, month:2025-07",
      ),
    "Deals whose line is in this part of a breakdown; several of one breakdown mean or, of two breakdowns and.",
  ),
  one(
    "share",
    z.enum(SHARES),
    "Written country:alone, sector:joint and so on. Of lines that name a chosen country, sector or governorate: those that name no other (alone), or do (joint).",
  ),
  one("from", realDate, "Deals first reported in or after this year, month or day."),
  one("to", realDate, "Deals first reported in or before this year, month or day."),
  one(
    "q",
    z
      .string()
      .min(1)
      .max(LONGEST_SEARCH)
      .refine((q) => matchExpression(q) !== undefined, "words to look for"),
    "Deals that hold all these words, in either language.",
  ),
];

export const SOURCE_PARAMETERS: readonly Parameter[] = [
  ...DEAL_PARAMETERS.map((p) => ({
    ...p,
    description: `${p.description} Then: sources these deals rest on.`,
  })),
  many("kind", z.enum(SOURCE_KINDS), "Sources of the kind."),
];

const place = z.enum(["SYR", ...GOVERNORATES]);

export const FIGURE_PARAMETERS: readonly Parameter[] = [
  many("series", slug, "Figures of the series."),
  many("place", place, "Figures of the place: SYR or a governorate (OCHA P-code)."),
  many("source", slug, "Figures that rest on the source."),
  one("from", realDate, "Figures whose period ends in or after this year, month or day."),
  one("to", realDate, "Figures whose period begins in or before this year, month or day."),
];

export const ESTIMATE_PARAMETERS: readonly Parameter[] = [
  many("assessment", slug, "Estimates of the study."),
  many("measure", z.enum(MEASURES), "Estimates of the measure."),
  many("place", place, "Estimates of the area: SYR or a governorate (OCHA P-code)."),
  many("source", slug, "Estimates that rest on the source."),
  one("from", realDate, "Estimates whose period ends in or after this year, month or day."),
  one("to", realDate, "Estimates whose period begins in or before this year, month or day."),
];

/** Comma-separated names of the file's own columns, each once. */
const columnsOf = (known: readonly string[]) =>
  z.string().refine(
    (text) => {
      const asked = text.split(",");
      return new Set(asked).size === asked.length && asked.every((name) => known.includes(name));
    },
    { message: `names of columns, each once, with commas between: ${known.join(", ")}` },
  );

const choice = (columns: readonly string[]) =>
  one("columns", columnsOf(columns), `Only these columns, in this order: ${columns.join(", ")}.`);

const flag = z.literal("1");

/** @param columns names of the file's columns. */
export const csvParameters = (columns: readonly string[]): Parameter[] => [
  choice(columns),
  one("bom", flag, "1: begins with a byte order mark, which Excel needs to read Arabic."),
  one("raw", flag, "1: text that a spreadsheet would take for a formula is left as it is."),
];

/** Enough for the whole ledger in one answer: a file that is quietly cut is a wrong file. */
export const MOST_ROWS = 10_000;
export const FEW_ROWS = 10_000;

/** @param columns names of the file's columns. */
export const jsonParameters = (columns: readonly string[]): Parameter[] => [
  choice(columns),
  one(
    "limit",
    z
      .string()
      .regex(/^[1-9]\d{0,4}$/, `a whole number from 1 to ${MOST_ROWS}`)
      .transform(Number)
      .pipe(z.number().int().min(1).max(MOST_ROWS)),
    `Rows in one answer; left out: ${FEW_ROWS}.`,
  ),
  one(
    "cursor",
    z.string().regex(/^[A-Za-z0-9_-]{1,1000}$/, "the cursor of an answer's `next`"),
    "Where the answer before stopped; take it from `next`.",
  ),
];
