import type { ComponentProps } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, expectTypeOf, test } from "vitest";
import { CitedNumber } from "@/components/citations/cited-number";
import type { Sources } from "@/components/citations/source";
import { aSource } from "../builders";

type Props = ComponentProps<typeof CitedNumber>;
type Bare = { locale: "en"; value: string; label: string };

describe("a number a reader sees", () => {
  test("without a source or a list that adds up to it, it does not compile", () => {
    expectTypeOf<Bare>().not.toExtend<Props>();
    expectTypeOf<Bare & { sources: readonly [] }>().not.toExtend<Props>();
    expectTypeOf<Bare & { listHref: string }>().not.toExtend<Props>();
    expectTypeOf<Bare & { sources: Sources }>().toExtend<Props>();
    expectTypeOf<Bare & { listHref: string; lines: number }>().toExtend<Props>();
  });

  test("with one source it leads to that source", () => {
    const markup = renderToStaticMarkup(
      <CitedNumber locale="en" value="$216 bn" label="$216 bn" sources={[aSource("wb")]} />,
    );
    expect(markup).toContain('href="/en/sources/wb"');
  });

  test("with several it shows all of them, without a script", () => {
    const sources = [aSource("a"), aSource("b"), aSource("c")] as const;
    const markup = renderToStaticMarkup(
      <CitedNumber locale="en" value="$1 bn" label="$1 bn" sources={sources} />,
    );
    for (const { id } of sources) expect(markup).toContain(`/en/sources/${id}`);
    const [, target] = /popovertarget="([^"]+)"/i.exec(markup) ?? [];
    expect(markup).toContain(`id="${target}"`);
  });

  test("a sum leads to the list that adds up to it", () => {
    const markup = renderToStaticMarkup(
      <CitedNumber locale="ar" value="1" label="1" listHref="/ar/deals?flow=trade" lines={3} />,
    );
    expect(markup).toContain('href="/ar/deals?flow=trade"');
    expect(markup).toContain("3 صفقات");
  });
});
