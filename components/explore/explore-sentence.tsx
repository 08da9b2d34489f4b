import type { DealFilters } from "@/db/filters";
import type { Locale } from "@/db/vocabulary";
import { filterWords } from "../filters/filter-words";
import { words } from "../i18n/messages";
import { href } from "../layout/links";
import { Section } from "../layout/section";
import type { Choice } from "./choice";
import { writerOf } from "./measured";

type Props = {
  locale: Locale;
  choice: Choice;
  /** As the chart was drawn with. */
  filters: DealFilters;
  total: number;
  /** Lines that state a value, of how many that could. */
  stated: number;
  lines: number;
};

/** The drawing in words: what of and how much together; each mark is named in its own description. */
export function ExploreSentence(props: Props) {
  const { locale, choice, filters, total, stated, lines } = props;
  const t = words(locale);
  const counting = choice.measure === "deals" ? filters.counting : (["counted"] as const);
  return (
    <Section id="words" title={t("explore.in-words")}>
      <p className="explore-words">
        {filterWords(locale, filters)}
        {". "}
        <a href={href(locale, "/deals", { ...filters, counting: [...counting] })}>
          {t("explore.together", { value: writerOf(locale, choice.measure)(total) })}
        </a>{" "}
        {choice.measure !== "deals" && `${t("totals.state-a-value", { stated, count: lines })}.`}
      </p>
    </Section>
  );
}
