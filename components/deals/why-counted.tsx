import type { ClaimReason } from "@/db/rules/claims";
import type { LeftOut, LineKind, Locale, Stage } from "@/db/vocabulary";
import { sayerOf } from "../citations/publisher";
import { PublisherName } from "../citations/publisher-name";
import type { Source } from "../citations/source";
import type { Text } from "../i18n/bilingual";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";
import { rich } from "../i18n/rich";
import { href } from "../layout/links";
import { OwnLanguage } from "../layout/own-language";

/** A line as its sentence needs it. Whole US dollars. */
export type CountedLine = {
  kind: LineKind;
  stage: Stage;
  counted: boolean;
  leftOut: LeftOut | null;
  /** What is added; the low end where only a range is given. */
  amount: number | null;
  best: number | null;
  low: number | null;
  high: number | null;
  /** A package's own figure, before its deals are taken off. */
  gross: number | null;
  /** The deal that counts this money. */
  inside?: { id: string; title: Text };
  /** An editor's words on why it is the same money. */
  insideWhy?: Text;
  /** The claim that speaks: who says it, as of when, and why this one and no other. */
  speaks?: {
    source: Pick<Source, "id" | "publisher" | "publisherAr" | "title">;
    on: string | null;
    reason: ClaimReason;
    why?: Text;
  };
  /** Values rejected in writing, as stated, each with the editor's words. */
  rejected?: readonly { stated: string; why?: Text }[];
};

type Props = { locale: Locale; line: CountedLine; release?: string };

/** Why a line is in the totals, or is not, in a sentence or two made from its codes. */
export function WhyCounted({ locale, line, release }: Props) {
  return (
    <div className="why-counted">
      <p>{line.counted ? countedSentence(locale, line) : leftOutSentence(locale, line, release)}</p>
      {line.counted && line.speaks && (
        <p>
          <Speaks locale={locale} speaks={line.speaks} release={release} />
        </p>
      )}
      {line.rejected?.map(({ stated, why }) => (
        <p key={`${stated} ${why?.text}`}>
          {words(locale)("counting.rejected-figure", { stated })}{" "}
          {why && <OwnLanguage locale={locale} text={why} marked />}
        </p>
      ))}
      {line.insideWhy && (
        <p>
          <OwnLanguage locale={locale} text={line.insideWhy} marked />
        </p>
      )}
    </div>
  );
}

type SpeaksProps = {
  locale: Locale;
  speaks: NonNullable<CountedLine["speaks"]>;
  release: string | undefined;
};

/** Whose word is counted, of which day, and why it goes before the others. */
function Speaks({ locale, speaks, release }: SpeaksProps) {
  const { source, on, reason, why } = speaks;
  const t = words(locale);
  const by = (
    <a href={href(locale, `/sources/${source.id}`, { release })}>
      <PublisherName>{sayerOf(source, locale)}</PublisherName>
    </a>
  );
  return (
    <>
      {on === null
        ? rich(locale, "counting.speaks-undated", { source: by })
        : rich(locale, "counting.speaks", { source: by }, { date: format(locale).date(on) })}{" "}
      {t(`reasons.${reason}`)} {why && <OwnLanguage locale={locale} text={why} marked />}
    </>
  );
}

function countedSentence(locale: Locale, line: CountedLine): string {
  const t = words(locale);
  const { money, spread } = format(locale);
  const { amount, best, low, high, gross, kind, stage } = line;
  if (amount === null) throw new RangeError("a line without an amount cannot be counted");
  const said: string[] = [];
  if (kind === "rest" && gross !== null && gross > amount) {
    const parts = { package: money(gross), children: money(gross - amount), value: money(amount) };
    said.push(t("counting.counted-rest", parts));
  } else {
    said.push(t("counting.counted", { value: money(amount), stage: names(locale).stage[stage] }));
  }
  const ends = low !== null && high !== null && spread(low, high);
  if (ends) said.push(t(best === null ? "counting.counted-range" : "counting.spread", ends));
  return said.join(" ");
}

function leftOutSentence(locale: Locale, line: CountedLine, release?: string) {
  const t = words(locale);
  const { leftOut, inside, stage } = line;
  if (leftOut === null) throw new RangeError("a line that is not counted says why");
  if (leftOut === "stopped") return t("counting.stopped", { stage: names(locale).stage[stage] });
  if (leftOut !== "inside") return t(`counting.${leftOut}`);
  if (!inside) throw new RangeError("money counted inside another deal names that deal");
  const link = (
    <a href={href(locale, `/deals/${inside.id}`, { release })}>
      <OwnLanguage locale={locale} text={inside.title} />
    </a>
  );
  return rich(locale, "counting.inside", { deal: link });
}
