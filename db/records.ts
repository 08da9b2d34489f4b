// Border 1: the shapes of the data files. What passes here is trusted everywhere else.
import { z } from "zod";
import { cell, dateCell, numberCell, partialDate } from "./cells";
import {
  CLAIM_SUBJECTS,
  COUNTRY_ROLES,
  COVERS,
  CURRENCIES,
  FLOWS,
  GOVERNORATES,
  KINDS,
  PARTY_ROLES,
  QUALIFIERS,
  SCOPES,
  SECTORS,
  SOURCE_KINDS,
  STAGES,
} from "./vocabulary";

export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "a slug: a-z, 0-9, single hyphens");
export const iso3 = z.string().regex(/^[A-Z]{3}$/, "an ISO 3166-1 alpha-3 code");

/** English is always there; Arabic may still be missing, which is a "look" complaint. */
export const bilingual = z.strictObject({
  en: z.string().min(1),
  ar: z.string().min(1).optional(),
});
export type Bilingual = z.infer<typeof bilingual>;

const amount = z.number().finite().nonnegative();

/** Names stand in lists, in our files as in those people take away. */
const partyName = z
  .string()
  .min(1)
  .refine((name) => !name.includes("; "), { message: 'a name without "; ", which parts a list' });

export const eventRecord = z.strictObject({
  stage: z.enum(STAGES),
  on: partialDate.optional(),
  source: slug,
  note: bilingual.optional(),
});
export type EventRecord = z.infer<typeof eventRecord>;

export const claimRecord = z
  .strictObject({
    what: z.enum(CLAIM_SUBJECTS),
    amount: amount.optional(),
    low: amount.optional(),
    high: amount.optional(),
    currency: z.enum(CURRENCIES).optional(),
    qualifier: z.enum(QUALIFIERS),
    on: partialDate.optional(),
    source: slug,
    note: bilingual.optional(),
    /** The amount is for one year; shown, never added. */
    per: z.literal("year").optional(),
    /** Left out means the whole deal. */
    covers: z.enum(COVERS).optional(),
    /** An editor lets this claim speak, and why. */
    chosen: bilingual.optional(),
    /** An editor rejects this claim, and why. */
    rejected: bilingual.optional(),
  })
  .refine((c) => c.amount !== undefined || (c.low !== undefined && c.high !== undefined), {
    message: "an amount, or a low and a high",
  })
  .refine((c) => c.low === undefined || c.high === undefined || c.low <= c.high, {
    message: "low is not above high",
  })
  .refine((c) => (c.what === "value" || c.what === "disbursed") === (c.currency !== undefined), {
    message: "money has a currency, a count has none",
  })
  .refine((c) => !(c.chosen && c.rejected), { message: "chosen or rejected, not both" });
export type ClaimRecord = z.infer<typeof claimRecord>;

export const dealRecord = z
  .strictObject({
    id: slug,
    title: bilingual,
    summary: bilingual,
    kind: z.enum(KINDS),
    /** Packages only: the kind of money inside. */
    flow: z.enum(FLOWS).optional(),
    /** Left out means Syria. `regional` money also goes to other countries, `sought` money is asked for and promised by nobody: both stay out of the total. */
    scope: z.enum(SCOPES).optional(),
    /** The package this deal is in. */
    parent: slug.optional(),
    /** How many deals the package is said to hold. */
    package_count: z.number().int().positive().optional(),
    /** The deal that already counts this money, and why. */
    counted_in: z.strictObject({ deal: slug, why: bilingual }).optional(),
    events: z.array(eventRecord).min(1),
    countries: z.array(z.strictObject({ iso3, role: z.enum(COUNTRY_ROLES) })).default([]),
    parties: z
      .array(
        z.strictObject({
          name: partyName,
          iso3: iso3.optional(),
          role: z.enum(PARTY_ROLES),
        }),
      )
      .default([]),
    sectors: z.array(z.enum(SECTORS)).default([]),
    governorates: z.array(z.enum(GOVERNORATES)).default([]),
    term_years: z.number().positive().optional(),
    capacity: z
      .array(
        z.strictObject({
          amount: z.number().finite(),
          unit: z.string(),
          what: bilingual,
          source: slug,
        }),
      )
      .default([]),
    claims: z.array(claimRecord).default([]),
    /** What nobody has answered yet, one paragraph each. */
    open_questions: z.array(bilingual).default([]),
    /** Rules whose "look" complaint an editor has read and answered here. */
    silenced: z.array(z.strictObject({ rule: z.string(), why: bilingual })).default([]),
  })
  .refine((d) => (d.kind === "package") === (d.flow !== undefined), {
    message: "a package states its flow, and only a package does",
  });
export type DealRecord = z.infer<typeof dealRecord>;

export const httpUrl = z.string().refine(
  (s) => {
    if (!URL.canParse(s)) return false;
    const { protocol } = new URL(s);
    return protocol === "http:" || protocol === "https:";
  },
  { message: "an http or https address" },
);

export const sourceRecord = z
  .strictObject({
    id: slug,
    /** Missing where the page came without a name: said so, never guessed. */
    publisher: cell,
    title: cell,
    described_as: cell,
    /** Missing where the text came without an address. */
    url: cell.pipe(httpUrl.optional()),
    published_on: dateCell,
    language: z.string().regex(/^[a-z]{2}$/),
    kind: z.enum(SOURCE_KINDS),
    note: cell,
    note_ar: cell,
  })
  .refine((s) => s.title !== undefined || s.described_as !== undefined, {
    message: "a title, or words that describe the page",
  });
export type SourceRecord = z.infer<typeof sourceRecord>;

/** How a name in Latin letters is written in Arabic: a row of publishers.csv, and of parties.csv. */
export const nameRecord = z.strictObject({
  /** Letter for letter as the deal files or sources.csv have it. */
  name: z.string().min(1),
  name_ar: z.string().min(1),
});
export type NameRecord = z.infer<typeof nameRecord>;

/** A party by one of its names: a row of parties.csv. */
export const partyRecord = nameRecord.extend({
  name: partyName,
  /** The name it goes by, where this is another spelling of it. Never a parent, a part or a successor. */
  same_as: cell,
});
export type PartyRecord = z.infer<typeof partyRecord>;

/** What a page is about, in Arabic, where its headline was not seen: a row of descriptions.csv. */
export const descriptionRecord = z.strictObject({ source: slug, described_ar: z.string().min(1) });
export type DescriptionRecord = z.infer<typeof descriptionRecord>;

export const rateRecord = z.strictObject({
  currency: z.enum(CURRENCIES),
  /** Empty: a peg, true for every month. */
  month: cell.pipe(
    z
      .string()
      .regex(/^\d{4}-\d{2}$/)
      .optional(),
  ),
  units_per_usd: numberCell.pipe(z.number().positive()),
  source: slug,
});
export type RateRecord = z.infer<typeof rateRecord>;

export const placeRecord = z.strictObject({
  code: z.enum(GOVERNORATES),
  name_en: z.string().min(1),
  name_ar: z.string().min(1),
  iso3166_2: z.string().regex(/^SY-[A-Z]{2}$/),
  /** Other spellings, joined by "; ". */
  aliases: cell,
});
export type PlaceRecord = z.infer<typeof placeRecord>;

export const sectorRecord = z.strictObject({
  code: z.enum(SECTORS),
  name_en: z.string().min(1),
  name_ar: z.string().min(1),
  dac_code: cell,
  dac_quality: z.enum(["exact", "near", "none"]),
  /** Asset class of the damage assessments this sector is set beside. */
  asset_class: cell.pipe(z.enum(["residential", "non-residential", "infrastructure"]).optional()),
  asset_quality: z.enum(["exact", "near", "none"]),
});
export type SectorRecord = z.infer<typeof sectorRecord>;

export const correctionRecord = z.strictObject({
  date: partialDate,
  /** deal:<id>, source:<id>, series:<id>, estimate:<id> */
  record: z.string().regex(/^(deal|source|series|estimate):[a-z0-9-]+$/),
  was_en: z.string().min(1),
  was_ar: cell,
  now_en: z.string().min(1),
  now_ar: cell,
  reported_by: z.string().min(1),
});
export type CorrectionRecord = z.infer<typeof correctionRecord>;
