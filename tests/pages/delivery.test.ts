import { describe, expect, test, vi } from "vitest";
import DealPage from "../../app/[locale]/deals/[id]/page";
import DeliveryPage from "../../app/[locale]/delivery/page";
import { conversionsOf, dormantDeals } from "../../app/delivery-of";
import {
  conversionChart,
  conversionTable,
  FATES,
  fatesOf,
  wentFurther,
} from "../../components/delivery/conversion-chart";
import { format } from "../../components/i18n/format";
import { ledger } from "../../db/client";
import { parseFilters } from "../../db/filters";
import { listDatedDeals } from "../../db/queries/clock";
import { countLines, getDeal } from "../../db/queries/deals";
import { getRelease } from "../../db/queries/release";
import { daysSinceEachRung } from "../../db/rules/delivery-clock";
import { LOCALES } from "../../db/vocabulary";
import { renderPage } from "./render-page";

vi.mock("next/headers", () => ({
  headers: async () => new Headers({ host: "ledger.example" }),
}));

const { db } = ledger();
const day = getRelease(db).published_on;
const { quarters, unplaced } = conversionsOf(db, day);

const dealsAt = (address: string) =>
  countLines(
    db,
    parseFilters(new URL(address.replaceAll("&amp;", "&"), "http://x").searchParams).filters,
  );

describe("what became of memoranda", () => {
  test("each is in exactly one quarter and one fate, or among those without a quarter", () => {
    const placed = quarters.flatMap((c) => FATES.flatMap((fate) => fatesOf(c)[fate]));
    const memoranda = listDatedDeals(db).filter(({ events }) =>
      events.some(({ stage }) => stage === "mou"),
    );
    expect([...placed, ...unplaced].sort()).toEqual(memoranda.map(({ id }) => id).sort());
    expect(unplaced.length).toBeGreaterThan(0);
  });

  test("every count of the table and the drawing leads to as many deals, as of the pinned release", () => {
    const { id } = getRelease(db);
    const table = conversionTable(quarters, "en", id).rows.flat();
    const chart = conversionChart({
      id: "conversion",
      title: "",
      quarters,
      locale: "en",
      width: 640,
      release: id,
    });
    const marks = [...table, ...chart.columns.flatMap(({ segments }) => segments)].filter(
      (mark) => mark.href,
    );
    expect(marks.length).toBeGreaterThan(20);
    for (const { href = "", value } of marks) {
      expect(href).toContain(`release=${id}`);
      expect([dealsAt(href), href]).toEqual([value, href]);
    }
  });

  test("a memorandum that was stopped has not gone further", () => {
    const stopped = {
      quarter: "2025-Q3",
      memoranda: ["a", "b", "c"],
      toAgreement: ["a", "b"],
      toContract: ["a"],
      toWorks: [],
      stopped: ["b"],
      unplaced: [],
    };
    expect(wentFurther([stopped])).toBe(1);
  });

  test("no two of the fates look the same", () => {
    const { legend } = conversionChart({
      id: "conversion",
      title: "",
      quarters,
      locale: "en",
      width: 640,
    });
    // The key names what is drawn, and no more.
    expect(legend.length).toBeGreaterThan(2);
    expect(new Set(legend.map(({ tone }) => tone)).size).toBe(legend.length);
  });

  test("what cannot be placed is counted and leads to its deals", async () => {
    const html = await renderPage(DeliveryPage, {});
    const link = html.match(/href="(\/en\/deals\?deal=[^"]*)">(\d+) memoranda are not dated/);
    expect([dealsAt(link?.[1] ?? ""), Number(link?.[2])]).toEqual([
      unplaced.length,
      unplaced.length,
    ]);
    const { undated } = dormantDeals(db, "en", day);
    expect(html).toContain(`>${undated.length} open deals have no dated event.`);
  });
});

describe("the clock of one deal", () => {
  test.each(LOCALES)("counts from each stage to the day of the release (%s)", async (locale) => {
    const id = "dp-world-tartus-port";
    const html = await renderPage(DealPage, { id }, { locale });
    const events = (getDeal(db, id)?.events ?? []).map(({ stage, on }) => ({
      stage: stage as "mou",
      ...(on === null ? {} : { on }),
    }));
    const reached = daysSinceEachRung(events, day);
    expect(reached.length).toBeGreaterThan(1);
    for (const { days } of reached) expect(html).toContain(format(locale).days(days));
  });
});
