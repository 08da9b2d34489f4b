import type { Locale } from "@/db/vocabulary";
import { asOpening } from "../i18n/listed";
import { words } from "../i18n/messages";
import { isSingle, type PartDimension, partName } from "./part-names";
import { shareWords } from "./share-words";

/** A part and its size, largest first among its kind. */
export type Sized = { part: string; value: number };

type Finding = {
  dimension: PartDimension;
  parts: readonly Sized[];
  /** What all parts come to. */
  whole: number;
  locale: Locale;
  /** "$7.3 bn", "12 deals". */
  write: (value: number) => string;
  of: "counted" | "deals";
};

/** What a breakdown shows, in a sentence made from its parts: who leads, with what share, and what names nobody. */
export function partsFinding({ dimension, parts, whole, locale, write, of }: Finding): string {
  const t = words(locale);
  const known = parts.filter(({ value }) => value > 0);
  const [largest] = known;
  const [first, second] = known.filter(({ part }) => isSingle(part));
  const name = ({ part }: Sized) =>
    partName(dimension, part, locale, { whole: true, inside: true });
  const share = (one: Sized) => shareWords(locale, one.value, whole) ?? "";
  if (!largest) return t(of === "deals" ? "findings.nothing" : "overview.headline-nothing");
  if (!first)
    return t("findings.unnamed-only", { name: name(largest), value: write(largest.value) });
  const said = { first: name(first), value: write(first.value), whole: t(`findings.of-${of}`) };
  if (largest.value > first.value)
    return t(`findings.unnamed-${dimension}-${largest.part === "none" ? "none" : "joint"}`, {
      ...said,
      unnamed: write(largest.value),
      share: share(largest),
      rivals: second ? "some" : "none",
    });
  if (known.length === 1) return t(`findings.alone-${dimension}`, said);
  if (!second) return asOpening(locale, t("findings.leads-one", { ...said, share: share(first) }));
  const both = {
    ...said,
    share: share(first),
    second: name(second),
    secondValue: write(second.value),
  };
  // Second in the drawing, or only among those that stand for one value.
  return known[1] === second
    ? asOpening(locale, t("findings.leads-two", both))
    : t(`findings.single-${dimension}`, both);
}
