import type { ReactNode } from "react";
import type { Example } from "@/db/queries/examples/fact";
import type { Locale } from "@/db/vocabulary";
import type { Values } from "../i18n/messages";
import { words } from "../i18n/messages";
import { rich } from "../i18n/rich";
import { Section } from "../layout/section";
import { FactView } from "./fact-view";
import { RULES_AR } from "./rules-ar";
import { RULES_EN, type RuleName } from "./rules-en";

/** Every rule in one group: a test counts them. */
export const RULE_GROUPS = {
  stage: ["stages", "dates", "delivery-clock"],
  claims: ["claims", "claim-order", "claim-agreement", "claim-dollars", "currency"],
  counting: [
    "lines",
    "packages",
    "left-out",
    "parts",
    "alone-and-joint",
    "totals",
    "waterfall",
    "top-parts",
    "group-by",
  ],
  lives: ["estimates", "need-beside-promise", "figures", "freshness"],
  checks: ["plausibility", "complaint"],
  citing: ["citations", "citation-dates", "citation-formats"],
} as const satisfies Record<string, readonly RuleName[]>;

type Group = keyof typeof RULE_GROUPS;
const GROUPS = Object.keys(RULE_GROUPS) as Group[];

export type RuleExamples = Partial<Record<RuleName, Example>>;

type Props = { locale: Locale; examples: RuleExamples; release?: string };

/** Each rule by the first line of its file, beside what it does to this release. */
export function RuleList({ locale, examples, release }: Props) {
  const t = words(locale);
  return GROUPS.map((group) => (
    <Section key={group} id={`rules-${group}`} title={t(`method.group-${group}`)} level={3}>
      <div>
        {RULE_GROUPS[group].map((rule) => (
          <Rule key={rule} locale={locale} rule={rule} example={examples[rule]} release={release} />
        ))}
      </div>
    </Section>
  ));
}

type RuleProps = { locale: Locale; rule: RuleName; example?: Example; release?: string };

function Rule({ locale, rule, example, release }: RuleProps) {
  const t = words(locale);
  return (
    <div className="rule" id={`rule-${rule}`}>
      <p className="rule-sentence">{locale === "ar" ? RULES_AR[rule] : RULES_EN[rule]}</p>
      <p className="rule-example">
        <b>{t("method.example")}</b>
        {example ? sentenceOf(locale, rule, example, release) : t("method.no-example")}
      </p>
      <p className="rule-file">
        {t("method.in-code")} <code dir="ltr">{`db/rules/${rule}.ts`}</code>
      </p>
    </div>
  );
}

function sentenceOf(locale: Locale, rule: RuleName, example: Example, release?: string) {
  const values: Values = {};
  const slots: Record<string, ReactNode> = {};
  for (const [name, fact] of Object.entries(example)) {
    // A number bends the words around it; everything else stands in its place.
    if (fact.is === "number") values[name] = fact.value;
    else slots[name] = <FactView locale={locale} fact={fact} release={release} />;
  }
  return rich(locale, `examples.${rule}`, slots, values);
}
