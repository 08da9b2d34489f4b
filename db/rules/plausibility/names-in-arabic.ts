// A party without an Arabic name, a publisher of Arabic pages without one, and a name that nothing carries any more are pointed out.
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

const namesOfParties = ({ deals }: Facts) =>
  deals.flatMap(({ parties }) => parties.map(({ name }) => name));
const namesOfPublishers = ({ sources }: Facts) =>
  sources.flatMap(({ publisher }) => publisher ?? []);

/** Foreign papers keep their own script, so only those that publish in Arabic need an Arabic name. */
export const checkNamesInArabic: Check = (facts) => {
  const { sources, partyInArabic, publisherInArabic } = facts;
  const parties = namesOfParties(facts).filter((name) => !partyInArabic.has(name));
  const publishers = sources
    .filter(({ language }) => language === "ar")
    .flatMap(({ publisher }) => publisher ?? [])
    .filter((name) => !publisherInArabic.has(name));
  return [
    ...look("missing-arabic", "parties.csv", parties, (count) => ({
      en: `Parties without an Arabic name: ${count}.`,
      ar: `أطراف بلا اسم عربي: ${count}.`,
    })),
    ...look("missing-arabic", "publishers.csv", publishers, (count) => ({
      en: `Publishers of Arabic pages without an Arabic name: ${count}.`,
      ar: `ناشرو صفحات عربية بلا اسم عربي: ${count}.`,
    })),
  ];
};

/** A name that was mended in a deal file and not here would lose its Arabic without a word. */
export const checkUnusedNames: Check = (facts) => {
  const unused = (file: string, rows: readonly NameRecord[], carried: readonly string[]) => {
    const known = new Set(carried);
    const names = rows.map(({ name }) => name).filter((name) => !known.has(name));
    return look("unused-name", file, names, (count) => ({
      en: `Names that nothing carries: ${count}.`,
      ar: `أسماء لا يحملها شيء: ${count}.`,
    }));
  };
  return [
    ...unused("parties.csv", facts.parties, namesOfParties(facts)),
    ...unused("publishers.csv", facts.publishers, namesOfPublishers(facts)),
  ];
};
