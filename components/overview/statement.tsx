import type { ReactNode } from "react";
import { CitedNumber } from "@/components/citations/cited-number";
import type { Sources } from "@/components/citations/source";
import { filterWords } from "@/components/filters/filter-words";
import { format } from "@/components/i18n/format";
import { words } from "@/components/i18n/messages";
import { rich } from "@/components/i18n/rich";
import { href } from "@/components/layout/links";
import { PageHeading } from "@/components/layout/page-heading";
import { chosenBy, type DealFilters, isFiltered } from "@/db/filters";
import type { Sum, Total } from "@/db/rules/totals";
import type { Band, Flow, Locale } from "@/db/vocabulary";
import type { Need } from "./promise-and-need";

type Props = {
  locale: Locale;
  kicker: ReactNode;
  /** The page's own filters, and the one kind of money the sentence is about. */
  filters: DealFilters;
  flow: Flow;
  total: Total;
  /** Whether the filter narrows more than the kind of money. */
  need?: { need: Need; sources: Sources };
};

/** The page in a sentence: what was promised and what is done, each number a link to what adds up to it. */
export function Statement({ locale, kicker, filters, flow, total, need }: Props) {
  const t = words(locale);
  const f = format(locale);
  const list = (sum: Sum, band?: Band) => (
    <CitedNumber
      locale={locale}
      value={f.money(sum.best)}
      label={f.money(sum.best)}
      listHref={href(locale, "/deals", {
        ...chosenBy(filters),
        flow: [flow],
        counting: ["counted"],
        ...(band ? { stage: [band] } : {}),
      })}
      lines={sum.lines}
    />
  );
  const { byBand } = total;
  const promised = list({ ...total, lines: total.counted });
  const completed = list(byBand.completed, "completed");
  const bands = {
    onPaper: list(byBand["on-paper"], "on-paper"),
    signed: list(byBand.signed, "signed"),
    underWay: list(byBand["under-way"], "under-way"),
  };
  const narrowed = isFiltered({ ...filters, flow: [] }) || flow !== "investment";
  return (
    <PageHeading
      kicker={kicker}
      title={
        total.counted === 0
          ? t("overview.headline-nothing")
          : narrowed
            ? rich(
                locale,
                "overview.headline-filtered",
                { promised, completed },
                {
                  filter: filterWords(locale, { ...filters, flow: [flow] }),
                },
              )
            : byBand.completed.lines === 0
              ? rich(locale, "overview.headline-none-done", { promised })
              : rich(locale, "overview.headline", { promised, completed })
      }
      lede={
        need
          ? rich(locale, "overview.deck", {
              ...bands,
              ...needNumbers(locale, need, filters.release),
            })
          : rich(locale, "overview.deck-bands", bands)
      }
    />
  );
}

function needNumbers(
  locale: Locale,
  { need, sources }: { need: Need; sources: Sources },
  release: string | undefined,
) {
  const f = format(locale);
  const cited = (value: number) => (
    <CitedNumber
      locale={locale}
      value={f.money(value)}
      label={f.money(value)}
      sources={sources}
      release={release}
    />
  );
  return { cost: cited(need.best), low: cited(need.low), high: cited(need.high) };
}
