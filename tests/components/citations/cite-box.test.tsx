import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { CiteBox } from "@/components/citations/cite-box";

const citation = { text: "Ledger, 2026.", bibtex: "@misc{ledger}", csl: "{}" };

/** The levels of its headings, from first to last. */
const levelsOf = (file?: string) =>
  [
    ...renderToStaticMarkup(
      <CiteBox locale="en" citation={citation} {...(file ? { file } : {})} />,
    ).matchAll(/<h(\d)/g),
  ].map(([, level]) => Number(level));

test("no level of headings is passed over: the forms stand under the box's own", () => {
  expect(levelsOf()).toEqual([2, 3, 3, 3]);
  expect(levelsOf("deals.csv")).toEqual([3, 4, 4, 4]);
});

test("each form says which it is: paper keeps the words alone", () => {
  const markup = renderToStaticMarkup(<CiteBox locale="en" citation={citation} />);
  for (const form of ["text", "bibtex", "csl"]) expect(markup).toContain(`data-form="${form}"`);
});
