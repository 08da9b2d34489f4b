// The first line of each check in db/rules/plausibility, word for word: a test compares them.

/** By the name of the file. */
export const CHECKS_EN = {
  "above-everything":
    "A deal said to be worth more than rebuilding the whole country stops publication until that claim is rejected in writing.",
  "children-above-package":
    "Deals worth more together than the package they are in are left as they are and pointed out.",
  "contract-before-memorandum":
    "A binding contract dated before the memorandum that should lead to it is pointed out.",
  "counted-nowhere":
    "Money said to be counted in another deal is pointed out when that deal itself counts none, because then it is counted nowhere.",
  crosswalk:
    "A sector has a counterpart in another list exactly when it says how good the match is.",
  cycles:
    "A package cannot be inside itself, and money cannot be counted in a deal that is counted in it.",
  duplicates: "Two records with one id, or two rates for one currency and month, stop publication.",
  "editor-choice":
    "An editor may let one whole claim of a subject speak; two choices, or the choice of a part or a yearly amount, are pointed out.",
  "impossible-date": "A date that no calendar has, such as 30 February, stops publication.",
  "missing-arabic":
    "A deal with words not yet in Arabic is shown in English, marked as such, and pointed out.",
  "more-people-than-the-country":
    "A number of people larger than the population of the country is pointed out.",
  "names-in-arabic":
    "A party without an Arabic name, a publisher of Arabic pages without one, a page described or noted on in English alone, and a name that nothing carries any more are pointed out.",
  "one-voice":
    "Only one figure or estimate of the same thing may be marked as speaking; a second mark is pointed out.",
  "percent-outside":
    "A share below 0 or above 100 percent is pointed out; a rate of change has its own unit and may be either.",
  references:
    "What a record points at must exist: a source, a package, the deal that counts the money, a series, an assessment, a place, a sector, the name a party goes by.",
  "reported-before-it-happened":
    "A source published before the day of what it is said to report is pointed out.",
  "same-deal-twice":
    "Two deals with the same parties, the same month and the same amount may be one deal entered twice, and are pointed out.",
  "sources-seen":
    "A source that nothing cites and a source without a date are pointed out, each with the list of them.",
  tenfold:
    "Claims of one deal that lie ten times apart or more stop publication until one of them is rejected in writing.",
  tripled:
    "A series that triples from one speaking period to the next one of the same length is pointed out, with the periods.",
} as const;

export type CheckName = keyof typeof CHECKS_EN;
