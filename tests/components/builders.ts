import type { Source } from "@/components/citations/source";
import type { Claim } from "@/components/deals/claim";
import type { DealSummary } from "@/components/deals/deal-row";

/** A dated English press page. */
export const aSource = (id: string): Source => ({
  id,
  publisher: `Publisher ${id}`,
  publisherAr: null,
  title: `Title ${id}`,
  describedAs: null,
  describedAr: null,
  url: `https://example.org/${id}`,
  publishedOn: "2025-07-13",
  language: "en",
  kind: "press",
});

/** A counted deal of 800 million dollars. */
export const aDealSummary = (some: Partial<DealSummary> = {}): DealSummary => ({
  id: "tartus",
  title: { text: "Tartus port", lang: "en" },
  lineKind: "deal",
  flow: "investment",
  stage: "under-way",
  since: "2025-11-12",
  amount: 800_000_000,
  low: 800_000_000,
  high: 800_000_000,
  gross: 800_000_000,
  counted: true,
  leftOut: null,
  countries: ["ARE"],
  funders: [],
  sectors: ["ports-logistics"],
  sources: 12,
  jointIn: [],
  ...some,
});

/** A claim of 800 million dollars that speaks. */
export const aClaim = (some: Partial<Claim> = {}): Claim => ({
  id: "tartus-1",
  what: "value",
  amount: 800_000_000,
  low: null,
  high: null,
  currency: "USD",
  qualifier: "exact",
  on: "2025-07-13",
  per: null,
  covers: "whole",
  verdict: "speaks",
  reason: "newest",
  usd: {
    low: 800_000_000,
    best: 800_000_000,
    high: 800_000_000,
    from: "stated",
    rate: null,
    rateMonth: null,
    rateSource: null,
  },
  source: aSource("portnews"),
  ...some,
});
