import type { Locale } from "@/db/vocabulary";
import type { ChartTable } from "../charts/chart-table";
import type { Dot, PointMark } from "../charts/marks";
import type { DotsSpec } from "../charts/spec";
import { logAxis } from "../charts/ticks";
import { shortSayerOf } from "../citations/publisher";
import type { Claim } from "../deals/claim";
import { format } from "../i18n/format";
import { enumerated } from "../i18n/listed";
import { DIRECTION } from "../i18n/locales";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";
import { href } from "../layout/links";
import { type Dispute, endsOf } from "./dispute";
import { claimValue, slipWords, timesWords } from "./dispute-words";

type Props = { locale: Locale; dispute: Dispute; width: number; release?: string };

const markOf = ({ verdict }: Claim): PointMark =>
  verdict === "speaks" || verdict === "rejected" ? verdict : "other";

/** "SilkLink: from $300 m to $1 bn, 3.3 times apart"; a slip of the pen is called one. */
export function disputeTitle(
  locale: Locale,
  { deal, said, standing, speaks, rejected }: Dispute,
): string {
  if (!said) return deal.title.text;
  const f = format(locale);
  const [slip] = rejected;
  // Where all that stands agrees, nothing is apart but the slip.
  if (slip && speaks && standing?.low === standing?.high && slipWords(locale, slip, speaks))
    return words(locale)("disagreements.chart-slip", {
      deal: deal.title.text,
      counted: claimValue(locale, speaks),
      slip: claimValue(locale, slip),
    });
  return words(locale)("disagreements.chart-title", {
    deal: deal.title.text,
    low: f.money(said.low),
    high: f.money(said.high),
    times: timesWords(locale, said.times),
  });
}

const nameOf = (locale: Locale, { source }: Claim) => shortSayerOf(source, locale);

/** Claims of one value and one standing share a label: the value, and who says it or how many do. */
function clusterOf(locale: Locale, claim: Claim, all: readonly Claim[]) {
  const mark = markOf(claim);
  const value = claimValue(locale, claim);
  const alike = all.filter((c) => markOf(c) === mark && claimValue(locale, c) === value);
  // The one that speaks and those that say the same are read as one.
  const agree = all.some((c) => markOf(c) === "speaks" && claimValue(locale, c) === value);
  if (mark === "other" && agree) return { cluster: `speaks ${value}`, clusterLabel: [] };
  const [first] = alike;
  const who =
    alike.length === 1 && first
      ? nameOf(locale, first)
      : words(locale)("common.claims", { count: alike.length });
  return { cluster: `${mark} ${value}`, clusterLabel: [value, shortened(who)] };
}

const LONGEST = 26;
const [ISOLATE, END] = ["\u2068", "\u2069"];

/** Without what stands in brackets; isolated, so that a cut name keeps its dots where it ends. */
function shortened(text: string): string {
  const bare = text.replace(/\s*\([^()]*\)$/, "");
  const cut = bare.length > LONGEST ? `${bare.slice(0, LONGEST - 1).trimEnd()}…` : bare;
  return `${ISOLATE}${cut}${END}`;
}

/** What each source says of a deal's worth, one dot a claim, on a logarithmic axis. */
export function disputeChart({ locale, dispute, width, release }: Props): DotsSpec {
  const t = words(locale);
  const title = disputeTitle(locale, dispute);
  const comparable = dispute.claims.filter((claim) => endsOf(claim));
  const dots = comparable.map((claim): Dot => {
    const ends = endsOf(claim);
    const value = claim.usd?.best ?? ends?.low ?? 0;
    const label = format(locale).stated(claim);
    return {
      key: claim.id,
      value,
      label,
      mark: markOf(claim),
      title: t("disagreements.said-by", { publisher: nameOf(locale, claim), value: label }),
      href: href(locale, `/sources/${claim.source.id}`, { release }),
      ...(ends && ends.low < ends.high ? ends : {}),
      ...clusterOf(locale, claim, comparable),
    };
  });
  // A label is drawn once for its cluster, by the cluster's first dot from the low end.
  const labels = new Map(dots.filter((d) => d.clusterLabel.length > 0).map((d) => [d.cluster, d]));
  const marks = new Set(dots.map(({ mark }) => mark));
  return {
    form: "dots",
    id: `disagree-${dispute.deal.id}`,
    title,
    description: enumerated(
      locale,
      dots.map((dot) => dot.title),
    ),
    direction: DIRECTION[locale],
    locale,
    width,
    dots: dots.map((dot) => ({
      ...dot,
      clusterLabel: labels.get(dot.cluster)?.clusterLabel ?? [],
    })),
    axis: logAxis(
      dots.flatMap(({ value, high }) => [value, high ?? value]),
      (value) => format(locale).money(value),
    ),
    legend: [
      {
        key: "speaks",
        label: t("disagreements.dot-speaks"),
        tone: "accent",
        shape: "dot",
      } as const,
      {
        key: "other",
        label: t("disagreements.dot-other"),
        tone: "accent",
        shape: "hollow",
      } as const,
      {
        key: "rejected",
        label: t("disagreements.dot-rejected"),
        tone: "rejected",
        shape: "ring",
      } as const,
    ].filter(({ key }) => marks.has(key)),
    none: t("charts.none"),
  };
}

/** The same claims as rows. */
export function disputeTable({ locale, dispute, release }: Omit<Props, "width">): ChartTable {
  const t = words(locale);
  return {
    columns: [
      { key: "source", label: t("disagreements.source"), kind: "text" },
      { key: "stated", label: t("deals.as-stated"), kind: "text" },
      { key: "usd", label: t("deals.in-dollars"), kind: "number" },
      { key: "verdict", label: t("disagreements.verdict"), kind: "text" },
    ],
    rows: dispute.claims.map((claim) => [
      {
        text: nameOf(locale, claim),
        href: href(locale, `/sources/${claim.source.id}`, { release }),
      },
      { text: format(locale).stated(claim) },
      { text: claim.usd ? claimValue(locale, claim) : t("deals.no-dollars") },
      { text: names(locale).verdict[claim.verdict] },
    ]),
  };
}
