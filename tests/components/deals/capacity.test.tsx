import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Capacity, type Planned } from "@/components/deals/capacity";
import { LOCALES, type Locale } from "@/db/vocabulary";
import { aSource } from "../builders";

const say = (locale: Locale, some: Omit<Planned, "source">) =>
  renderToStaticMarkup(<Capacity locale={locale} capacity={[{ ...some, source: aSource("ap") }]} />)
    .split("<a")[0]
    ?.replace(/<[^>]*>/g, "")
    .replaceAll("\u00a0", " ");
const text = (locale: Locale, en: string, ar: string) =>
  ({ text: locale === "ar" ? ar : en, lang: locale }) as const;

test("what the unit has said already is not said again", () => {
  const towers = (locale: Locale) =>
    say(locale, {
      amount: 60,
      unit: "towers",
      code: "towers",
      what: text(locale, "towers", "أبراج"),
    });
  expect(LOCALES.map(towers)).toEqual(["60 towers", "60 برجاً"]);
});

test("a unit without a name takes what is counted beside it", () => {
  const flats = (locale: Locale) =>
    say(locale, {
      amount: 20_000,
      unit: "units",
      code: "flats",
      what: text(locale, "flats", "شقق"),
    });
  expect(LOCALES.map(flats)).toEqual(["20,000 units (flats)", "20,000 وحدة (شقق)"]);
});

test("everything else stands under its amount", () =>
  expect(
    say("en", {
      amount: 3,
      unit: "schools",
      code: "to be repaired",
      what: text("en", "to be repaired", ""),
    }),
  ).toBe("3 schoolsto be repaired"));
