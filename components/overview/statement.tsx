import type { ReactNode } from "react";
import { CitedNumber } from "@/components/citations/cited-number";
import type { Sources } from "@/components/citations/source";
import { filterPhrase } from "@/components/filters/filter-phrase";
import { format } from "@/components/i18n/format";
import { words } from "@/components/i18n/messages";
import { names } from "@/components/i18n/names";
import { rich } from "@/components/i18n/rich";
import { href } from "@/components/layout/links";
import { PageHeading } from "@/components/layout/page-heading";
import { chosenBy, type DealFilters, isFiltered } from "@/db/filters";
import type { Sum, Total } from "@/db/rules/totals";
import { type Band, FLOWS, type Flow, type Locale, WITHOUT_VALUE } from "@/db/vocabulary";
import type { Need } from "./promise-and-need";

type Props = {
  locale: Locale;
  kicker: ReactNode;
  /** The page's own filters, and the one kind of money the sentence is about. */
  filters: DealFilters;
  flow: Flow;
  total: Total;
  /** Deals the filter chooses of other kinds of money, which the sentence leaves aside. */
  apart: number;
  /** Whether the filter narrows more than the kind of money. */
  need?: { need: Need; sources: Sources };
  children?: ReactNode;
};

const SAID_BANDS = ["on-paper", "signed", "under-way"] as const;

/** The page in a sentence: what was promised and what is done, each number a link to what adds up to it. */
export function Statement({ locale, kicker, filters, flow, total, apart, need, children }: Props) {
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
  // A band of deals that state no value is not worth nothing.
  const unstated = (band: Band) => byBand[band].lines === 0 && total.withoutValueByBand[band] > 0;
  const told = (sum: ReactNode, band: Band) =>
    unstated(band) ? (
      <a
        href={href(locale, "/deals", {
          ...chosenBy(filters),
          flow: [flow],
          counting: [...WITHOUT_VALUE],
          stage: [band],
        })}
      >
        {t("overview.value-unstated", { count: total.withoutValueByBand[band] })}
      </a>
    ) : (
      sum
    );
  const bands = rich(
    locale,
    SAID_BANDS.some(unstated) ? "overview.deck-bands-unstated" : "overview.deck-bands",
    {
      onPaper: told(list(byBand["on-paper"], "on-paper"), "on-paper"),
      signed: told(list(byBand.signed, "signed"), "signed"),
      underWay: told(list(byBand["under-way"], "under-way"), "under-way"),
    },
  );
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
                unstated("completed")
                  ? "overview.headline-finished-unstated"
                  : byBand.completed.lines === 0
                    ? "overview.headline-filtered-none-done"
                    : "overview.headline-filtered",
                { promised, completed },
                {
                  filter: filterPhrase(locale, names(locale).flow[flow], { ...filters, flow: [] }),
                },
              )
            : byBand.completed.lines === 0
              ? rich(locale, "overview.headline-none-done", { promised })
              : rich(locale, "overview.headline", { promised, completed })
      }
      lede={
        <>
          {total.lines > 0 && bands}{" "}
          {narrowed && apart > 0 && (
            <>
              {rich(locale, "overview.deck-apart", {
                deals: (
                  <a
                    href={href(locale, "/deals", {
                      ...chosenBy(filters),
                      flow: FLOWS.filter((one) => one !== flow),
                    })}
                  >
                    {t("overview.deals-apart", { count: apart })}
                  </a>
                ),
              })}{" "}
            </>
          )}
          {need &&
            total.lines > 0 &&
            rich(locale, "overview.deck-cost", needNumbers(locale, need, filters.release))}
        </>
      }
    >
      {children}
    </PageHeading>
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
