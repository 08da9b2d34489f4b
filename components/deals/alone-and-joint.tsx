import type { Locale } from "@/db/vocabulary";
import { CitedNumber } from "../citations/cited-number";
import { format } from "../i18n/format";
import { INTL_TAG } from "../i18n/locales";
import type { MessageKey } from "../i18n/messages";
import { rich } from "../i18n/rich";

/** Whole US dollars of counted lines, and the list that shows them. */
export type Share = { best: number; lines: number; href: string };

type Dimension = "country" | "sector" | "governorate";

type Props = {
  locale: Locale;
  dimension: Dimension;
  /** The chosen values, already named. */
  chosen: readonly string[];
  alone: Share;
  joint: Share;
};

const KEYS = {
  country: ["totals.alone-and-joint", "totals.alone-only", "totals.joint-only"],
  sector: ["totals.sector-alone-and-joint", "totals.sector-alone-only", "totals.sector-joint-only"],
  governorate: [
    "totals.place-alone-and-joint",
    "totals.place-alone-only",
    "totals.place-joint-only",
  ],
} as const satisfies Record<Dimension, readonly [MessageKey, MessageKey, MessageKey]>;

/** A filtered total in two parts: what is theirs alone, and what they share with values not chosen. */
export function AloneAndJoint({ locale, dimension, chosen, alone, joint }: Props) {
  if (alone.lines + joint.lines === 0) return null;
  const [both, aloneOnly, jointOnly] = KEYS[dimension];
  const key = joint.lines === 0 ? aloneOnly : alone.lines === 0 ? jointOnly : both;
  const names = new Intl.ListFormat(INTL_TAG[locale]).format(chosen);
  const cite = ({ best, lines, href }: Share) => {
    const value = format(locale).money(best);
    return <CitedNumber locale={locale} value={value} listHref={href} lines={lines} />;
  };
  return <span>{rich(locale, key, { alone: cite(alone), joint: cite(joint) }, { names })}</span>;
}
