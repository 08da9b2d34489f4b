import { headers } from "next/headers";
import { words } from "@/components/i18n/messages";
import { printPairs } from "@/db/exports/canonical-order";
import { originOf } from "@/db/exports/origin";
import type { Release } from "@/db/queries/release";
import { bibtexOf, citePage as citeText, cslOf } from "@/db/rules/citation-formats";
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
export async function citePage({ locale, title, path, query, release }: Cited) {
  const sent = await headers();
  const origin = originOf(sent, `http://${sent.get("host") ?? "localhost"}`);
  const page = {
    ledger: words(locale)("site.name"),
    title,
    url: `${origin}/${locale}${path === "/" ? "" : path}?${pinnedQuery(query, release.id)}`,
    release: release.id,
    publishedOn: release.published_on,
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
