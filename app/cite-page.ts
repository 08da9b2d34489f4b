import { headers } from "next/headers";
import { words } from "@/components/i18n/messages";
import { type FileAddress, fileHref } from "@/db/exports/addresses";
import { printPairs } from "@/db/exports/canonical-order";
import { originOf } from "@/db/exports/origin";
import type { Release } from "@/db/queries/release";
import { bibtexOf, type CitedPage, citePage as citeText, cslOf } from "@/db/rules/citation-formats";
import type { Locale } from "@/db/vocabulary";

type Cited = {
  locale: Locale;
  title: string;
  path: string;
  /** What was asked of the page; left out: nothing. */
  query?: URLSearchParams;
  release: Release;
};

/** A page as it is cited, three ways, at its pinned address: it will show the same numbers next year. */
export const citePage = ({ path, query, ...cited }: Cited) =>
  cite(
    cited,
    `/${cited.locale}${path === "/" ? "" : path}?${pinnedQuery(query, cited.release.id)}`,
  );

/** A whole file as it is cited, three ways, at its pinned address. */
export const citeFile = (file: FileAddress, cited: Omit<Cited, "path" | "query">) =>
  cite({ ...cited, type: "dataset" }, fileHref(file, { release: cited.release.id }));

type Named = Omit<Cited, "path" | "query"> & Pick<CitedPage, "type">;

async function cite({ locale, title, release, type = "webpage" }: Named, address: string) {
  const sent = await headers();
  const origin = originOf(sent, `http://${sent.get("host") ?? "localhost"}`);
  const page: CitedPage = {
    ledger: words(locale)("site.name"),
    title,
    url: `${origin}${address}`,
    release: release.id,
    publishedOn: release.published_on,
    type,
    locale,
  };
  return {
    text: citeText(page),
    bibtex: bibtexOf(page),
    csl: JSON.stringify(cslOf(page), null, 2),
  };
}

/** A query of one release, in canonical order. */
function pinnedQuery(query: URLSearchParams | undefined, release: string): string {
  const asked = [...(query ?? [])].filter(([name]) => name !== "release");
  return printPairs([...asked, ["release", release]]);
}
