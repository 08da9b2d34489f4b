import { CLAIM_SUBJECTS, COVERS, CURRENCIES, QUALIFIERS, VERDICTS } from "../../vocabulary";
import { citation, rowSource } from "./citation";
import { type Column, id, stored } from "./column";

/** /claims.csv: what each source says of each deal, with the verdict and the dollars it comes to. */
export const CLAIM_COLUMNS: readonly Column[] = [
  id("id", "claims.id", "Id of the claim: that of its deal and its place in the deal's file."),
  id("deal", "claims.deal", "Id of the deal."),
  { name: "deal_title_en", type: "text", description: "Title of the deal in English.", sql: "deals.title_en" },
  { name: "deal_title_ar", type: "text", description: "Title of the deal in Arabic.", sql: "deals.title_ar" },
  stored("claims", "text", "what", "What the claim is about; each is judged among its own kind.", CLAIM_SUBJECTS),
  stored("claims", "number", "amount", "The amount as the source gives it, in its own currency or count."),
  stored("claims", "number", "low", "Lower end, where the source gives a range."),
  stored("claims", "number", "high", "Upper end, where the source gives a range."),
  stored("claims", "text", "currency", "Currency of the amount (ISO 4217); empty for counts.", CURRENCIES),
  stored("claims", "text", "qualifier", "How firmly the source puts it.", QUALIFIERS),
  stored("claims", "date", "on", "Date the claim is about, as exact as the source."),
  stored("claims", "text", "per", "year: a yearly amount, in no total.", ["year"]),
  stored("claims", "text", "covers", "Whether it speaks of the whole deal, a part, or more than it.", COVERS),
  stored("claims", "text", "verdict", "What the rules make of it beside the other claims.", VERDICTS),
  stored("claims", "text", "reason", "Why, as a code; the method page explains each."),
  stored("claims", "text", "reason_en", "The editor's words for a chosen or rejected claim, in English."),
  stored("claims", "text", "reason_ar", "The editor's words for a chosen or rejected claim, in Arabic."),
  stored("claims", "integer", "usd_low", "Lower end in whole US dollars."),
  stored("claims", "integer", "usd_best", "The amount in whole US dollars; empty: no dated rate."),
  stored("claims", "integer", "usd_high", "Upper end in whole US dollars."),
  stored("claims", "text", "usd_from", "stated in dollars, the same source's own dollar figure, or a rate.", [
    "stated",
    "same-source",
    "rate",
  ]),
  stored("claims", "number", "rate", "Units of the currency for one dollar."),
  stored("claims", "date", "rate_month", "Month of the rate; empty with a rate: a peg."),
  id("rate_source", "claims.rate_source", "Id of the source of the rate."),
  stored("claims", "text", "note_en", "Note in English."),
  stored("claims", "text", "note_ar", "Note in Arabic."),
  ...rowSource("claims"),
  ...citation("'/en/deals/' || claims.deal"),
];
