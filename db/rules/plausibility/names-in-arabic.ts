// A party without an Arabic name, a publisher of Arabic pages without one, a page described or noted on in English alone, and a name that nothing carries any more are pointed out.
import type { NameRecord } from "../../records";
import type { Complaint } from "../complaint";
import type { Check, Facts } from "./facts";

type Sentence = (count: number) => Complaint["sentence"];

function look(rule: string, file: string, names: readonly string[], say: Sentence): Complaint[] {
  const ids = [...new Set(names)].sort();
  const [first] = ids;
  return first === undefined
    ? []
    : [{ level: "look", rule, file, id: first, ids, sentence: say(ids.length) }];
}

const namesIn = (rows: readonly NameRecord[]) => rows.map(({ name }) => name);
const namesOfParties = ({ deals }: Facts) =>
  deals.flatMap(({ parties }) => parties.map(({ name }) => name));
const namesOfPublishers = ({ sources }: Facts) =>
  sources.flatMap(({ publisher }) => publisher ?? []);

/** Foreign papers keep their own script, so only those that publish in Arabic need an Arabic name. */
export const checkNamesInArabic: Check = (facts) => {
  const { sources, partyInArabic, publisherInArabic, describedInArabic } = facts;
  const parties = namesOfParties(facts).filter((name) => !partyInArabic.has(name));
  const publishers = sources
    .filter(({ language }) => language === "ar")
    .flatMap(({ publisher }) => publisher ?? [])
    .filter((name) => !publisherInArabic.has(name));
  const described = sources
    .filter(({ id, described_as }) => described_as !== undefined && !describedInArabic.has(id))
    .map(({ id }) => id);
  const noted = sources
    .filter(({ note, note_ar }) => note !== undefined && note_ar === undefined)
    .map(({ id }) => id);
  return [
    ...look("missing-arabic", "parties.csv", parties, (count) => ({
      en: `Parties without an Arabic name: ${count}.`,
      ar: `أطراف بلا اسم عربي: ${count}.`,
    })),
    ...look("missing-arabic", "publishers.csv", publishers, (count) => ({
      en: `Publishers of Arabic pages without an Arabic name: ${count}.`,
      ar: `ناشرو صفحات عربية بلا اسم عربي: ${count}.`,
    })),
    ...look("missing-arabic", "descriptions.csv", described, (count) => ({
      en: `Pages described in English alone: ${count}.`,
      ar: `صفحات موصوفة بالإنكليزية وحدها: ${count}.`,
    })),
    ...look("missing-arabic", "sources.csv", noted, (count) => ({
      en: `Notes on sources in English alone: ${count}.`,
      ar: `ملاحظات على المصادر بالإنكليزية وحدها: ${count}.`,
    })),
  ];
};

/** A name that was mended in a deal file and not here would lose its Arabic without a word. */
export const checkUnusedNames: Check = (facts) => {
  const unused = (file: string, listed: readonly string[], carried: readonly string[]) => {
    const known = new Set(carried);
    const names = listed.filter((name) => !known.has(name));
    return look("unused-name", file, names, (count) => ({
      en: `Names that nothing carries: ${count}.`,
      ar: `أسماء لا يحملها شيء: ${count}.`,
    }));
  };
  return [
    ...unused("parties.csv", namesIn(facts.parties), namesOfParties(facts)),
    ...unused("publishers.csv", namesIn(facts.publishers), namesOfPublishers(facts)),
    ...unused(
      "descriptions.csv",
      facts.descriptions.map(({ source }) => source),
      facts.sources.flatMap(({ id, described_as }) => (described_as === undefined ? [] : id)),
    ),
  ];
};
