import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawFile } from "@/components/charts/draw-file";
import { drawSvg } from "@/components/charts/draw-svg";
import { element, escapeText } from "@/components/charts/escape";
import { elementsOf, unescaped } from "./read-svg";
import { geometry } from "./sample-others";
import { FORMS, sample, strictly } from "./sample-specs";

const nasty = fc.constantFrom(
  "</text><script>alert(1)</script>",
  '" onload="x',
  "]]>",
  "&amp;",
  "<!--",
  "\u0000\ud800",
  "\u2067مشترك\u202e",
  "'\"<>&",
);
const anyText = fc.oneof(
  nasty,
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.string({ unit: "grapheme", maxLength: 30 }),
);

describe("escaping", () => {
  it("lets no text in any chart break its SVG", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FORMS),
        anyText,
        fc.constantFrom("ltr" as const, "rtl" as const),
        (form, text, direction) => {
          const svg = drawSvg(sample(form, { text, direction }), {
            theme: "page",
            idPrefix: "a",
            geometry,
          });
          expect(() => strictly(svg)).not.toThrow();
          expect(elementsOf(svg).map((one) => one.name)).not.toContain("script");
        },
      ),
      { numRuns: 400 },
    );
  });

  it("lets no printed words break a picture", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const print = {
          title: text,
          subtitle: text,
          sources: text,
          release: text,
          address: text,
          licence: text,
        };
        const svg = drawFile(sample("bars", { text }), print, { theme: "dark" });
        expect(() => strictly(svg)).not.toThrow();
      }),
      { numRuns: 100 },
    );
  });

  it("keeps well-formed text whole", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(unescaped(escapeText(text))).toBe(text);
      }),
    );
  });

  it("replaces what XML cannot hold", () => {
    expect(escapeText("a\u0000b\ud800c")).toBe("a\ufffdb\ufffdc");
  });

  it("leaves out an address that could run code", () => {
    expect(element("a", { href: "javascript:alert(1)" })).toBe("<a/>");
    expect(element("a", { href: "//example.org" })).toBe("<a/>");
    expect(element("a", { href: "/en/deals?q=a&b" })).toBe('<a href="/en/deals?q=a&amp;b"/>');
  });
});
