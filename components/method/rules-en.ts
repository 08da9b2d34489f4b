// The first line of each file in db/rules, word for word: a test compares them.

/** By the name of the file, in the order of the method page. */
export const RULES_EN = {
  stages:
    "A deal stands at the furthest stage that any of its dated, sourced events reached; it is suspended or cancelled when that is the latest dated word about it.",
  dates:
    "A date is kept as exact as its source gave it: a bare year or month stands for a span of days, and dates are compared by the first day of that span.",
  "delivery-clock":
    "The delivery clock counts the days since each stage was reached and marks a deal dormant when no dated, sourced event has been heard of for a year; dormant is a flag, not a stage.",
  claims:
    "Of all that is claimed about a deal one claim speaks: the one an editor chose with a reason, else the best kind of source, then the newest, then the lower amount; every other claim stays visible with its verdict.",
  "claim-order":
    "Among claims in dollars, the parties' own word goes before that of a multilateral, an agency, research and the press; then the newest speaks, then the lower amount.",
  "claim-agreement":
    'Two claims agree when they are within 1% of each other in one currency, within 3% across currencies, within 5% when either says "about", when their ranges touch, when one is a bound ("at least", "up to") that the other keeps and comes within 10% of, or when both were one amount in one currency before anyone converted it.',
  "claim-dollars":
    "A claim is read in the source's own dollars where it gives them; else it is converted at the cited rate of its own month, or of the month the source was published; claims that state one amount of a deal are converted once, at the rate of the one that goes first.",
  currency:
    "An amount in another currency becomes dollars only by a cited rate of its month or by a cited peg; without one it is left out by name, never guessed.",
  lines:
    "Every deal is one line and every package one line for what it says beyond its deals, so that any set of lines can be added and nothing is counted twice.",
  packages:
    "A package is never added to what is inside it: only its unexplained rest, the package less its deals and never below nothing, is money of its own.",
  "left-out":
    "A line is left out of the total by name: stopped, regional, only sought, inside another deal, every claim rejected, per year, in another currency without a rate, without a value, or wholly itemised.",
  parts:
    'Each line is in exactly one part: a line with two countries goes to "joint", with two sectors or governorates to "several", with none to "not stated", so that the parts add up to the whole.',
  "alone-and-joint":
    "A filter keeps every line that names a chosen value, and says how much of it is theirs alone and how much is joint with others; a joint amount is never split.",
  totals:
    "Every total says how many lines it adds, how many it leaves out and why, and the low and high of what the sources say; this is the one place where money is added.",
  waterfall:
    "From everything ever claimed to what is counted: each step takes off one kind of money by name, and the steps add up exactly.",
  "top-parts":
    "A chart names its largest parts and puts all others in one, so that what is drawn still adds up to the whole.",
  "group-by": "Records are grouped by a key in the order they come, each in exactly one group.",
  estimates:
    "Damage, reconstruction cost, lost output and total loss are different measures: estimates are grouped by who assessed what, where and by which measure, and never added across measures or assessments.",
  "need-beside-promise":
    "Need and promise are set side by side only where a sector and an asset class of the damage assessments mean the same or nearly the same; one is never divided by the other.",
  figures:
    "Of several reports of one figure (same series, place, period and breakdown) one speaks: the editor's choice, else the best kind of source, then the newest, then the lower; all are drawn.",
  freshness:
    "A series is fresh until its own rhythm says a new value is due, due for a time of grace, and overdue after that; a series without a rhythm is never overdue.",
  plausibility:
    "Before anything is published every record is looked at for what cannot be or is unlikely: some findings stop publication, the others are listed for everyone to see.",
  complaint:
    'What the rules find odd is a complaint: "stop" publishes nothing until it is mended, "look" is printed and stays listed even when an editor has answered it.',
  citations:
    "A citation names the publisher, the title as published, the date and the full address, and says when the page was seen; it is never shortened, and what is missing (publisher, title, date, address) is said to be missing.",
  "citation-dates":
    "A date in a citation is written as exactly as it is known, with Western digits and, in Arabic, the month names of the Levant.",
  "citation-formats":
    "A page of the ledger is cited with its title, its pinned address, its release and that release's date, so that the address shows the same number next year.",
} as const;

export type RuleName = keyof typeof RULES_EN;
