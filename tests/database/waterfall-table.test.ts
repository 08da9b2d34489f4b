// The path as a table says, after what is counted, where it stands: as the picture does and the page's words.
import { expect, test } from "vitest";
import { waterfallTable } from "@/components/overview/waterfall-chart";
import { ledger } from "@/db/client";
import { NO_FILTERS } from "@/db/filters";
import { listWaterfallLines } from "@/db/queries/waterfall";
import { waterfallOf } from "@/db/rules/waterfall";
import { BANDS, FLOWS, LOCALES } from "@/db/vocabulary";

test.each(FLOWS.flatMap((flow) => LOCALES.map((locale) => [flow, locale] as const)))(
  "the bands of %s follow what is counted and add up to it (%s)",
  (flow, locale) => {
    const path = waterfallOf(listWaterfallLines(ledger().db, { ...NO_FILTERS, flow: [flow] }));
    const rows = waterfallTable(path, locale, () => undefined).rows.map(([step, usd, lines]) => ({
      step: step?.value,
      usd: Number(usd?.value),
      lines: Number(lines?.value),
    }));
    const at = rows.findIndex(({ step }) => step === "counted");
    const bands = rows.filter(({ step }) => BANDS.some((band) => step === `counted-${band}`));
    expect(bands.length).toBeGreaterThan(0);
    expect(rows.slice(at + 1, at + 1 + bands.length)).toEqual(bands);
    for (const key of ["usd", "lines"] as const)
      expect(bands.reduce((sum, band) => sum + band[key], 0)).toBe(rows[at]?.[key]);
  },
);
