// Under a total of several kinds of money, what is a country's own and what it shares is said of each kind by name.
import { expect, test, vi } from "vitest";
import CountryPage from "../../app/[locale]/countries/[iso3]/page";
import PlacePage from "../../app/[locale]/places/[pcode]/page";
import SectorPage from "../../app/[locale]/sectors/[code]/page";
import { sharesOf } from "../../app/shares-of";
import { format } from "../../components/i18n/format";
import { names } from "../../components/i18n/names";
import { ledger } from "../../db/client";
import { NO_FILTERS } from "../../db/filters";
import { FLOWS, type Flow, LOCALES } from "../../db/vocabulary";
import { renderPage } from "./render-page";

vi.mock("next/headers", () => ({
  headers: async () => new Headers({ host: "ledger.example" }),
}));

const { db } = ledger();
const PAGES = [
  ["country", "SAU", (locale: "en" | "ar") => renderPage(CountryPage, { iso3: "SAU" }, { locale })],
  ["country", "QAT", (locale: "en" | "ar") => renderPage(CountryPage, { iso3: "QAT" }, { locale })],
  [
    "sector",
    "power",
    (locale: "en" | "ar") => renderPage(SectorPage, { code: "power" }, { locale }),
  ],
  [
    "governorate",
    "SY02",
    (locale: "en" | "ar") => renderPage(PlacePage, { pcode: "SY02" }, { locale }),
  ],
] as const;

const plain = (html: string) => html.replace(/<[^>]*>/g, "");

test.each(PAGES.flatMap((page) => LOCALES.map((locale) => [...page, locale] as const)))(
  "%s %s names each kind (%4$s)",
  async (dimension, value, page, locale) => {
    const text = plain(await page(locale));
    const shares = (flow: Flow) =>
      sharesOf(db, locale, { ...NO_FILTERS, [dimension]: [value], flow: [flow] }, dimension);
    const counted = FLOWS.filter((flow) => {
      const { alone, joint } = shares(flow);
      return alone.lines + joint.lines > 0;
    });
    expect(counted.length).toBeGreaterThan(1);
    for (const flow of counted) {
      const from = text.indexOf(`${names(locale).flow[flow]}: `);
      expect([flow, from]).not.toEqual([flow, -1]);
      const { alone, joint } = shares(flow);
      const said = text.slice(from, from + 200);
      if (alone.lines > 0 && joint.lines > 0)
        for (const { best } of [alone, joint]) expect(said).toContain(format(locale).money(best));
    }
  },
);
