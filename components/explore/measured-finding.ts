import type { Locale } from "@/db/vocabulary";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { isMonth } from "../overview/months";
import { partsFinding } from "../overview/parts-finding";
import { shareWords } from "../overview/share-words";
import { type Breakdown, isDimension, type Measure } from "./choice";
import { type Measured, measuredName, writerOf } from "./measured";

type Finding = {
  by: Breakdown;
  measure: Measure;
  /** All parts, largest first. */
  parts: readonly Measured[];
  whole: number;
  onPaper: number;
  done: number;
  locale: Locale;
};

/** What a breakdown shows, in a sentence made from its parts. */
export function measuredFinding(finding: Finding): string {
  const { by, measure, parts, whole, locale } = finding;
  const t = words(locale);
  const of = measure === "deals" ? "deals" : "counted";
  const write = writerOf(locale, measure);
  if (whole <= 0) return t(of === "deals" ? "findings.nothing" : "overview.headline-nothing");
  if (isDimension(by)) return partsFinding({ dimension: by, parts, whole, locale, write, of });
  if (by === "stage") return stageFinding(finding);
  const peak = parts.find(({ part, value }) => isMonth(part) && value > 0);
  if (!peak) return t("findings.nothing");
  return t(of === "deals" ? "findings.month-deals" : "findings.month-money", {
    month: measuredName(by, peak.part, locale),
    value: write(peak.value),
    share: shareWords(locale, peak.value, whole) ?? "",
    whole: t(`findings.of-${of}`),
  });
}

/** How much is still on paper and how much is done. */
function stageFinding({ measure, whole, onPaper, done, locale }: Finding): string {
  const t = words(locale);
  const f = format(locale);
  if (measure === "deals")
    return t("overview.ladder-finding", {
      paper: onPaper,
      all: whole,
      done,
    });
  return t("findings.stage-money", {
    paper: f.money(onPaper),
    all: f.money(whole),
    done: f.money(done),
    share: shareWords(locale, onPaper, whole) ?? "",
  });
}
