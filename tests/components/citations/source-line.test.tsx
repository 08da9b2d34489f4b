import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SourceLine } from "@/components/citations/source-line";
import { aSource } from "../builders";

test("a title keeps its own language and direction on a page of the other", () => {
  const source = { ...aSource("sana"), title: "مرفأ طرطوس", language: "ar" };
  expect(renderToStaticMarkup(<SourceLine locale="en" source={source} />)).toContain(
    '<cite lang="ar" dir="rtl">مرفأ طرطوس</cite>',
  );
});

test("a page without a date says so", () => {
  const source = { ...aSource("x"), publishedOn: null };
  expect(renderToStaticMarkup(<SourceLine locale="en" source={source} />)).toContain("undated");
  expect(renderToStaticMarkup(<SourceLine locale="ar" source={source} />)).toContain("بلا تاريخ");
});

test("a headline that was not seen is not made up", () => {
  const source = {
    ...aSource("x"),
    title: null,
    describedAs: "A page on ports",
    describedAr: "صفحة عن المرافئ",
  };
  expect(renderToStaticMarkup(<SourceLine locale="en" source={source} />)).toContain(
    "Headline not seen; the page is about: A page on ports",
  );
  expect(renderToStaticMarkup(<SourceLine locale="ar" source={source} />)).toContain(
    "لم نطّلع على العنوان، والصفحة عن: صفحة عن المرافئ",
  );
  const english = renderToStaticMarkup(
    <SourceLine locale="ar" source={{ ...source, describedAr: null }} />,
  );
  expect(english).toContain('<span lang="en" dir="ltr">A page on ports</span>');
});

test("a source's words cannot become markup", () => {
  const source = { ...aSource("x"), title: "<img src=x onerror=alert(1)>", publisher: '"><b>' };
  const markup = renderToStaticMarkup(<SourceLine locale="en" source={source} />);
  expect(markup).not.toContain("<img");
  expect(markup).not.toContain("<b>");
});
