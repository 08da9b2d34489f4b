import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { answerChart } from "@/app/chart-answer";
import { rasterize } from "@/components/charts/rasterize";
import { LOCALES } from "@/db/vocabulary";
import { differingPixels, pixelsOfPng } from "./pixels";
import { OTHER, SAME, SMALL, useSmallReleases } from "./small-release";

const GOLDEN = join(__dirname, "golden");
/** Set to draw the pictures anew after a change of the drawing that is meant. */
const WRITES = process.env.LEDGER_GOLDEN === "write";

/** Every form of chart, filters, both grounds and both sizes among them. */
const PICTURES: { name: string; chart: string; query?: string }[] = [
  { name: "promise-and-need", chart: "promise-and-need" },
  { name: "by-sector", chart: "by-sector" },
  { name: "by-country-of-saudis-dark", chart: "by-country", query: "country=SAU&theme=dark" },
  { name: "by-governorate-narrow", chart: "by-governorate", query: "size=narrow" },
  { name: "over-time", chart: "over-time" },
  { name: "waterfall", chart: "waterfall" },
  { name: "ladder", chart: "ladder" },
  { name: "flow", chart: "flow" },
  { name: "map", chart: "map" },
  { name: "claims-of-harbour", chart: "claims", query: "deal=harbour" },
  { name: "lives", chart: "lives" },
  { name: "hours-of-power", chart: "series", query: "series=power-hours" },
  { name: "deals-by-stage", chart: "explore", query: "by=stage&form=bars&measure=deals" },
  { name: "cost-by-study", chart: "estimates", query: "measure=reconstruction-cost" },
  { name: "cost-by-asset", chart: "estimates-by-asset" },
  { name: "damage-by-study", chart: "estimates", query: "measure=physical-damage" },
  { name: "damage-by-sector", chart: "estimates-by-sector" },
  { name: "damage-by-governorate", chart: "estimates-by-governorate" },
  { name: "damage-in-parts-narrow", chart: "estimates-of-parts", query: "size=narrow" },
  { name: "deals-by-place", chart: "places" },
  { name: "nothing-under-filter", chart: "by-sector", query: "country=ISL" },
];
const EACH = LOCALES.flatMap((locale) => PICTURES.map((picture) => ({ ...picture, locale })));
const AS_PIXELS = EACH.filter(
  ({ name, locale }) =>
    (name === "by-sector" && locale === "ar") || (name === "map" && locale === "en"),
);

type Drawn = (typeof EACH)[number];

async function draw({ chart, query, locale }: Drawn, release = SMALL): Promise<string> {
  const address = `https://ledger.example/charts/${chart}.svg?${[query, `lang=${locale}`, `release=${release}`].filter(Boolean).join("&")}`;
  const request = new Request(address, { headers: { host: "ledger.example" } });
  const answer = await answerChart(`${chart}.svg`, request);
  expect(answer.status).toBe(200);
  // One element a line, so that a difference can be read; the release is not what is compared.
  return `${(await answer.text()).replaceAll("><", ">\n<").replaceAll(release, SMALL)}\n`;
}

const stored = (name: string, locale: string, kind: "svg" | "png") =>
  join(GOLDEN, `${name}-${locale}.${kind}`);

beforeAll(useSmallReleases);

describe("a picture is drawn as it was drawn before", () => {
  test.each(EACH)("$name in $locale, to the letter", async (picture) => {
    const path = stored(picture.name, picture.locale, "svg");
    const svg = await draw(picture);
    if (WRITES) writeFileSync(path, svg);
    expect(existsSync(path)).toBe(true);
    expect(svg).toBe(readFileSync(path, "utf8"));
  });

  test.each(AS_PIXELS)("$name in $locale, as a PNG, pixel by pixel", async (picture) => {
    const path = stored(picture.name, picture.locale, "png");
    const png = await rasterize(await draw(picture), { scale: 1 });
    if (WRITES) writeFileSync(path, png);
    expect(existsSync(path)).toBe(true);
    expect(differingPixels(pixelsOfPng(png), pixelsOfPng(readFileSync(path)))).toBe(0);
  });
});

describe("the comparison sees what changed", () => {
  test("one deal worth twice as much is another picture in every chart of money that holds it", async () => {
    const holding = EACH.filter(({ name }) =>
      ["promise-and-need", "by-sector", "over-time", "waterfall", "flow", "map"].includes(name),
    );
    for (const picture of holding) {
      const known = readFileSync(stored(picture.name, picture.locale, "svg"), "utf8");
      expect(await draw(picture, SAME), picture.name).toBe(known);
      expect(await draw(picture, OTHER), picture.name).not.toBe(known);
    }
  });

  test.each(AS_PIXELS)("also in the pixels of $name in $locale", async (picture) => {
    const known = pixelsOfPng(readFileSync(stored(picture.name, picture.locale, "png")));
    const other = await rasterize(await draw(picture, OTHER), { scale: 1 });
    expect(differingPixels(pixelsOfPng(other), known)).toBeGreaterThan(50);
  });

  test("pictures of two sizes have nothing in common", () => {
    const one = { width: 1, height: 1, pixels: Buffer.alloc(4) };
    const two = { width: 2, height: 1, pixels: Buffer.alloc(8) };
    expect(differingPixels(one, two)).toBe(Number.POSITIVE_INFINITY);
  });
});
