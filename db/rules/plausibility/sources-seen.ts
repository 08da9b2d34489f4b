// A source that nothing cites and a source without a date are pointed out, each with the list of them.
import type { Complaint } from "../complaint";
import type { Check } from "./facts";
import { citationsOf } from "./references";

function complaint(rule: string, ids: string[], sentence: Complaint["sentence"]): Complaint[] {
  const [first] = ids;
  return first === undefined
    ? []
    : [{ level: "look", rule, file: "sources.csv", id: first, ids, sentence }];
}

export const checkUncitedSources: Check = (facts) => {
  const cited = new Set<string>();
  for (const { source } of citationsOf(facts)) cited.add(source);
  const ids = facts.sources.filter(({ id }) => !cited.has(id)).map(({ id }) => id);
  return complaint("uncited-source", ids, {
    en: `Sources that nothing cites: ${ids.length}.`,
    ar: `مصادر لا يستشهد بها شيء: ${ids.length}.`,
  });
};

export const checkUndatedSources: Check = ({ sources }) => {
  const ids = sources.filter(({ published_on }) => published_on === undefined).map(({ id }) => id);
  return complaint("undated-source", ids, {
    en: `Sources whose page gives no date: ${ids.length}.`,
    ar: `مصادر لا تحمل صفحاتها تاريخاً: ${ids.length}.`,
  });
};
