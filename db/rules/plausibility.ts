// Before anything is published every record is looked at for what cannot be or is unlikely: some findings stop publication, the others are listed for everyone to see.
import { answered, type Complaint } from "./complaint";
import { checkAboveEverything } from "./plausibility/above-everything";
import { checkChildrenAbovePackage } from "./plausibility/children-above-package";
import { checkContractBeforeMemorandum } from "./plausibility/contract-before-memorandum";
import { checkCountedNowhere } from "./plausibility/counted-nowhere";
import { checkCrosswalk } from "./plausibility/crosswalk";
import { checkCycles } from "./plausibility/cycles";
import { checkDuplicates } from "./plausibility/duplicates";
import { checkEditorChoice } from "./plausibility/editor-choice";
import type { Check, Facts } from "./plausibility/facts";
import { checkImpossibleDates } from "./plausibility/impossible-date";
import { checkMissingArabic } from "./plausibility/missing-arabic";
import { checkMorePeopleThanTheCountry } from "./plausibility/more-people-than-the-country";
import { checkNamesInArabic, checkUnusedNames } from "./plausibility/names-in-arabic";
import { checkOneVoice } from "./plausibility/one-voice";
import { checkPercentOutside } from "./plausibility/percent-outside";
import { checkReferences } from "./plausibility/references";
import { checkReportedBeforeItHappened } from "./plausibility/reported-before-it-happened";
import { checkSameDealTwice } from "./plausibility/same-deal-twice";
import { checkUncitedSources, checkUndatedSources } from "./plausibility/sources-seen";
import { checkTenfold } from "./plausibility/tenfold";
import { checkTripled } from "./plausibility/tripled";

/** All checks, those that stop publication first. */
export const CHECKS: readonly Check[] = [
  checkReferences,
  checkDuplicates,
  checkCycles,
  checkImpossibleDates,
  checkTenfold,
  checkAboveEverything,
  checkChildrenAbovePackage,
  checkContractBeforeMemorandum,
  checkReportedBeforeItHappened,
  checkSameDealTwice,
  checkCountedNowhere,
  checkEditorChoice,
  checkPercentOutside,
  checkMorePeopleThanTheCountry,
  checkTripled,
  checkOneVoice,
  checkCrosswalk,
  checkUncitedSources,
  checkUndatedSources,
  checkMissingArabic,
  checkNamesInArabic,
  checkUnusedNames,
];

/**
 * In: records judged once, with the two limits: the highest estimate for rebuilding the country in US dollars, and its
 * population. Out: every complaint; a "look" that a deal's own file answers is kept and marked as silenced.
 */
export function checkFacts(facts: Facts): Complaint[] {
  return CHECKS.flatMap((check) => check(facts)).map((complaint) =>
    answered(complaint, facts.dealById.get(complaint.id)?.silenced ?? []),
  );
}
