import { describe, expect, test, vi } from "vitest";
import SeriesPage from "../../app/[locale]/people/[series]/page";
import PeoplePage from "../../app/[locale]/people/page";
import { figureOf, unitOf } from "../../app/figures-of";
import { FRONT_SERIES } from "../../app/people-front";
import { listedOf } from "../../app/series-choice";
import { exactValue } from "../../components/figures/figure-value";
import { plotFigures } from "../../components/people/figure-points";
import { middleOf, type PlottedFigure } from "../../components/people/plotted-figure";
import { seriesChart } from "../../components/people/series-chart";
import { NO_BREAKDOWN } from "../../components/people/series-href";
import { ledger } from "../../db/client";
import { listFigures, listSeries } from "../../db/queries/figures";
import { listPlaces } from "../../db/queries/places";
import { getRelease } from "../../db/queries/release";
import { choicesOf, figuresOf } from "../../db/queries/shown-first";
import { LOCALES } from "../../db/vocabulary";
import { renderPage, rowOf } from "./render-page";

vi.mock("next/headers", () => ({
  headers: async () => new Headers({ host: "ledger.example" }),
}));

const { db } = ledger();
const all = listSeries(db);

/** The addresses a reader follows from a series to all its figures: its own, or of a long series one for each choice. */
function pagesOf(series: string) {
  const rows = listFigures(db, series);
  const choices = choicesOf(rows);
  const [first] = choices;
  if (!first || listedOf(rows, first).length === rows.length) return [{ figures: rows, query: {} }];
  return choices.map((choice) => ({
    figures: figuresOf(rows, choice),
    query: { place: choice.place, breakdown: choice.breakdown ?? NO_BREAKDOWN },
  }));
}

describe("the page of a series", () => {
  test("of very many figures lists those it shows, says so, and leads to every other choice and the file", async () => {
    const rows = listFigures(db, "cpi-index");
    const html = await renderPage(SeriesPage, { series: "cpi-index" });
    const shown = rows.filter(({ figure }) => figure.place === "SYR");
    expect(html.match(/<tr id="figure-/g)?.length).toBe(shown.length);
    expect(html).toContain(`The series has ${rows.length} in all`);
    expect(html).toContain('href="/figures.csv?series=cpi-index"');
    for (const { code } of listPlaces(db))
      expect(html).toContain(
        `href="/en/people/cpi-index?breakdown=none&amp;place=${code}#cpi-index"`,
      );
  });

  test.each(LOCALES)(
    "every figure collected is on its page with its source (%s)",
    async (locale) => {
      const missing: string[] = [];
      let found = 0;
      for (const series of all)
        for (const { figures, query } of pagesOf(series.id)) {
          const html = await renderPage(SeriesPage, { series: series.id }, { locale, query });
          for (const sourced of figures) {
            const { figure } = sourced;
            const row = rowOf(html, `figure-${figure.id}`) ?? "";
            const value = exactValue(locale, figureOf(locale)(sourced), unitOf(locale, series));
            if (row.includes(`href="/${locale}/sources/${figure.source}"`) && row.includes(value))
              found += 1;
            else missing.push(figure.id);
          }
        }
      expect(missing).toEqual([]);
      expect(found).toBe(getRelease(db).figures);
    },
  );

  test("a value stands in its row to the last digit", async () => {
    const html = await renderPage(SeriesPage, { series: "people-in-need" });
    const exact = listFigures(db, "people-in-need").find(
      ({ figure }) => figure.value === 14_560_823,
    );
    expect(exact && rowOf(html, `figure-${exact.figure.id}`)).toContain("14,560,823");
  });

  test("a series of which no figure speaks has a page that says so", async () => {
    const html = await renderPage(SeriesPage, { series: "gdp-real-2015usd" });
    expect(html).toContain("No figure can be used yet");
    expect(html).toContain("$15,500,000,000");
  });

  test("place and breakdown come from the address, and what the series does not have is said", async () => {
    const chosen = await renderPage(
      SeriesPage,
      { series: "exchange-rate-parallel" },
      { query: { place: "SY02", breakdown: "side=buy" } },
    );
    expect(chosen).toContain("Shown: Aleppo, buying rate");
    expect(chosen).not.toContain("Not understood");
    const unknown = await renderPage(
      SeriesPage,
      { series: "exchange-rate-parallel" },
      { query: { place: "SY99", breakdown: "side=lend", colour: "red" } },
    );
    for (const said of ["place=SY99", "breakdown=side=lend", "colour=red"])
      expect(unknown).toContain(`“${said}”`);
    expect(unknown).toContain("Shown: Damascus, selling rate");
  });

  test("a place without figures of the breakdown asked for has an empty chart, not another one's", async () => {
    const html = await renderPage(
      SeriesPage,
      { series: "exchange-rate-parallel" },
      { query: { place: "SY12", breakdown: "side=buy" } },
    );
    expect(html).toContain("No figure for this place.");
  });

  test("both rates share one axis in old pounds and it is said that a hundred are one", async () => {
    for (const series of ["exchange-rate-official", "exchange-rate-parallel"]) {
      const html = await renderPage(SeriesPage, { series });
      expect(html).toContain('id="rates"');
      expect(html).toContain("100 old pounds are 1 new pound since 1 January 2026");
    }
  });
});

const figure = (period: string, said: Partial<PlottedFigure>): PlottedFigure => ({
  id: period,
  period,
  span: { low: `${period}-01-01`, high: `${period}-12-31` },
  place: "SYR",
  value: null,
  low: null,
  high: null,
  qualifier: "exact",
  breakdown: null,
  verdict: "speaks",
  source: {
    id: "s",
    publisher: "P",
    publisherAr: null,
    title: "T",
    describedAs: null,
    describedAr: null,
    url: null,
    publishedOn: null,
    language: "en",
    kind: "press",
  },
  ...said,
});

describe("a chart of figures", () => {
  const look = { locale: "en", unit: { code: "people" } } as const;

  test("joins what speaks of one place and breakdown, whoever published it, and never across a missing year", () => {
    const other = { id: "t", publisher: "Q" };
    const figures = [
      figure("2012", { value: 1 }),
      figure("2013", { value: 2, source: { ...figure("2013", {}).source, ...other } }),
      figure("2014", { value: 9, verdict: "aside" }),
      figure("2016", { value: 3 }),
      figure("2017", { value: 4 }),
      figure("2018", { value: 5, breakdown: "group=children" }),
    ];
    expect(plotFigures(figures, 365, look).segments).toEqual([
      [0, 1],
      [3, 4],
    ]);
  });

  test("joins nothing where the series has no rhythm", () => {
    const figures = [figure("2012", { value: 1 }), figure("2013", { value: 2 })];
    expect(plotFigures(figures, null, look).segments).toEqual([]);
  });

  test("draws a range as its two ends and nothing between them", () => {
    const { points, segments } = plotFigures(
      [
        figure("2012", { value: 1 }),
        figure("2013", { low: 2, high: 6 }),
        figure("2013", { low: 7 }),
      ],
      365,
      look,
    );
    expect(points.map(({ value }) => value)).toEqual([1, 2, 6, 7]);
    expect(points.slice(1, 3)).toMatchObject([
      { low: 2, high: 6 },
      { low: 2, high: 6 },
    ]);
    expect(segments).toEqual([]);
  });

  test("stands on zero, and is logarithmic only for prices that grew fiftyfold", () => {
    const grown = [figure("2012", { value: 50 }), figure("2024", { value: 15_000 })];
    const draw = (code: string) =>
      seriesChart({
        id: "a",
        title: "A",
        name: "A",
        figures: grown,
        everyDays: 365,
        unit: { code },
        locale: "en",
        width: 640,
      }).axis;
    expect(draw("SYP per USD").kind).toBe("log");
    expect(draw("people")).toMatchObject({ kind: "linear", domain: [0, 15_000] });
  });

  test("a period stands at its middle", () => {
    expect(middleOf({ low: "2025-01-01", high: "2025-12-31" })).toBe(Date.UTC(2025, 6, 2, 12));
  });
});

describe("the front page of people", () => {
  test("shows each series a reader comes for, and lists every other one", async () => {
    const html = await renderPage(PeoplePage, {});
    for (const id of FRONT_SERIES) expect(html).toContain(`id="spark-${id}-title"`);
    for (const { id } of all) expect(html).toContain(`href="/en/people/${id}"`);
  });

  test("says which place and which rate it shows where the country has no single one", async () => {
    const html = await renderPage(PeoplePage, {});
    expect(html).toContain("Parallel-market exchange rate: Damascus, selling rate");
  });
});
