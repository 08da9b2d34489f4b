import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Claim } from "@/components/deals/claim";
import { ClaimDollars } from "@/components/deals/claim-dollars";
import type { Locale } from "@/db/vocabulary";
import { aSource } from "../builders";

const source = aSource("rates");
const usd = { low: 1e9, best: 1e9, high: 1e9, from: "rate", rate: 0.86 } as const;
const claim: Claim = {
  id: "towers/1",
  what: "value",
  amount: 860_000_000,
  low: null,
  high: null,
  currency: "EUR",
  qualifier: "exact",
  on: null,
  per: null,
  covers: "whole",
  verdict: "speaks",
  reason: "only-claim",
  usd: { ...usd, rateMonth: "2025-08", rateSource: source },
  source,
};
const say = (locale: Locale, some: Partial<Claim> = {}) =>
  renderToStaticMarkup(<ClaimDollars locale={locale} claim={{ ...claim, ...some }} />).replaceAll(
    "\u00a0",
    " ",
  );
const plain = (html: string) => html.replace(/<[^>]*>/g, "");

test("the rate stands in its sentence, and its name leads to its source", () => {
  expect(plain(say("en"))).toBe("$1 bn at the rate of August 2025, 0.86 to the dollar");
  expect(plain(say("ar"))).toBe("1 مليار دولار بحسب سعر الصرف في آب 2025، وهو 0.86 للدولار");
  for (const locale of ["en", "ar"] as const)
    expect(say(locale)).toContain(`href="/${locale}/sources/rates"`);
});

test("a peg is of no month", () => {
  const peg = { usd: { ...usd, rateMonth: null, rateSource: null } };
  expect(say("en", peg)).toBe("$1 bn at the fixed rate, 0.86 to the dollar");
  expect(say("ar", peg)).toBe("1 مليار دولار بحسب سعر الربط الثابت، وهو 0.86 للدولار");
});
