// What each source says one deal is worth, a dot a claim.
import type { Locale } from "@/db/vocabulary";
import { described } from "../charts/describe";
import type { Dot, DotMark } from "../charts/marks";
import type { Axis, DotsSpec, LegendEntry } from "../charts/spec";
import { wrap } from "../charts/text-width";
import { amountAxis, logAxis } from "../charts/ticks";
import { shortSayerOf } from "../citations/publisher";
import type { Claim } from "../deals/claim";
import { endsOf } from "../disagreements/dispute";
import { claimValue } from "../disagreements/dispute-words";
import { keepWhole } from "../i18n/bidi";
import { format } from "../i18n/format";
import { enumerated } from "../i18n/listed";
import { DIRECTION } from "../i18n/locales";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";
import { href } from "../layout/links";
import { describeWords } from "./describe-words";
import { moneyAxis } from "./money-axis";

type ClaimsChart = {
  id: string;
  title: string;
  /** Of one deal and one subject; those that cannot be compared are left to the table. */
  claims: readonly Claim[];
  locale: Locale;
  width: number;
  release?: string;
};

/** What is true of something else is neither for nor against. */
const markOf = ({ verdict }: Claim): DotMark | undefined =>
  verdict === "aside" ? undefined : verdict;

/** Claims of the deal's whole worth in dollars. */
export const drawnClaims = (claims: readonly Claim[]): Claim[] =>
  claims.filter((claim) => markOf(claim) && claim.per === null && endsOf(claim));

/** From here on a length cannot be compared by eye, a number of zeros can. */
const STEEP = 20;

export function claimsAxis(claims: readonly Claim[], locale: Locale): Axis {
  const values = drawnClaims(claims).flatMap((claim) => {
    const ends = endsOf(claim);
    return ends ? [ends.low, ends.high] : [];
  });
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const isSteep = low > 0 && high / low >= STEEP;
  const axis = (isSteep ? logAxis : amountAxis)(values, (value) => format(locale).money(value));
  return moneyAxis(axis, locale);
}

/** What is drawn, and on what scale. */
export function claimsNote(claims: readonly Claim[], locale: Locale): string[] {
  const t = words(locale);
  const isLog = claimsAxis(claims, locale).kind === "log";
  return [t("charts.claims-note"), ...(isLog ? [t("charts.claims-log")] : [])];
}

const WHOLE = Number.POSITIVE_INFINITY;
/** A longer label takes a second line. */
const LONGEST_LINE = 190;

/** One label for all claims of one value: how many, or whose where one source says it, and what they say. */
function clusterLabel(alike: readonly Claim[], locale: Locale): string[] {
  const [first] = alike;
  if (!first) return [];
  const sources = new Set(alike.map(({ source }) => source.id)).size;
  const who =
    sources === 1
      ? keepWhole(shortSayerOf(first.source, locale))
      : words(locale)("common.claims", { count: alike.length });
  const said = words(locale)("disagreements.said-by", {
    publisher: who,
    value: claimValue(locale, first),
  });
  const lines = wrap(said, LONGEST_LINE, 13, WHOLE);
  return first.verdict === "rejected" ? [names(locale).verdict.rejected, ...lines] : lines;
}

/** Every claim with the sign of its verdict, those of one value under one label; rejected ones have their own. */
export function claimsChart({ id, title, claims, locale, width, release }: ClaimsChart): DotsSpec {
  const t = words(locale);
  const drawn = drawnClaims(claims);
  const clusterOf = (claim: Claim) =>
    `${claim.verdict === "rejected" ? "rejected " : ""}${claimValue(locale, claim)}`;
  const dots = drawn.flatMap((claim): Dot[] => {
    const mark = markOf(claim);
    const ends = endsOf(claim);
    if (!mark || !ends) return [];
    const label = format(locale).stated(claim);
    const alike = drawn.filter((one) => clusterOf(one) === clusterOf(claim));
    const said = { publisher: keepWhole(shortSayerOf(claim.source, locale)), value: label };
    return [
      {
        key: claim.id,
        value: claim.usd?.best ?? ends.low,
        label,
        mark,
        title: t("disagreements.said-by", said),
        href: href(locale, `/sources/${claim.source.id}`, { release }),
        ...(ends.low < ends.high ? ends : {}),
        cluster: clusterOf(claim),
        clusterLabel: clusterLabel(alike, locale),
      },
    ];
  });
  return described(
    {
      form: "dots",
      id,
      title,
      description: "",
      direction: DIRECTION[locale],
      locale,
      width,
      dots,
      axis: claimsAxis(claims, locale),
      legend: legendOf(dots, locale),
      none: t("charts.none"),
    },
    describeWords(locale),
  );
}

const SIGNS: Record<DotMark, Pick<LegendEntry, "tone" | "shape">> = {
  speaks: { tone: "accent", shape: "dot" },
  agrees: { tone: "accent", shape: "hollow" },
  differs: { tone: "second", shape: "diamond" },
  superseded: { tone: "neutral", shape: "hollow" },
  rejected: { tone: "rejected", shape: "ring" },
};

/** Each sign that is drawn, by the word the tables have for it. */
function legendOf(dots: readonly Dot[], locale: Locale): LegendEntry[] {
  const seen = new Set(dots.map(({ mark }) => mark));
  return (Object.keys(SIGNS) as DotMark[])
    .filter((mark) => seen.has(mark))
    .map((mark) => ({ key: mark, label: names(locale).verdict[mark], ...SIGNS[mark] }));
}

const isRejected = ({ verdict }: Claim) => verdict === "rejected";

/** From the lowest to the highest of what some claims say. */
function rangeOf(claims: readonly Claim[], locale: Locale): string {
  const ends = claims.flatMap((claim) => endsOf(claim) ?? []);
  return format(locale).moneyRange(
    Math.min(...ends.map(({ low }) => low)),
    Math.max(...ends.map(({ high }) => high)),
  );
}

/** Whether sources agree; if not, what most say, what the others say and what was rejected. */
export function claimsFinding(claims: readonly Claim[], locale: Locale): string {
  const t = words(locale);
  const drawn = drawnClaims(claims);
  const speaker = drawn.find(({ verdict }) => verdict === "speaks") ?? drawn[0];
  if (!speaker) return t("findings.claims-none");
  const value = claimValue(locale, speaker);
  if (drawn.length === 1) return t("findings.claims-one", { value });
  const agrees = (claim: Claim) => claimValue(locale, claim) === value && !isRejected(claim);
  const agree = drawn.filter(agrees).length;
  if (agree === drawn.length) return t("findings.claims-agree", { value });
  const rejected = drawn.filter(isRejected);
  const others = drawn.filter((claim) => !agrees(claim) && !isRejected(claim));
  const standing = drawn.filter((claim) => !isRejected(claim));
  const isMost = agree * 2 > drawn.length;
  const most = isMost
    ? t("findings.claims-most", { value, agree: format(locale).number(agree), all: drawn.length })
    : t("findings.claims-spread", {
        value,
        all: standing.length,
        ...endsSaid(standing, locale),
      });
  return enumerated(locale, [
    most,
    ...(isMost && others.length > 0
      ? [t("findings.claims-other", { others: others.length, range: rangeOf(others, locale) })]
      : []),
    ...(rejected.length > 0
      ? [
          t("findings.claims-rejected", {
            rejected: rejected.length,
            said: rangeOf(rejected, locale),
          }),
        ]
      : []),
  ]);
}

function endsSaid(claims: readonly Claim[], locale: Locale) {
  const ends = claims.flatMap((claim) => endsOf(claim) ?? []);
  const f = format(locale);
  return {
    low: f.money(Math.min(...ends.map(({ low }) => low))),
    high: f.money(Math.max(...ends.map(({ high }) => high))),
  };
}
