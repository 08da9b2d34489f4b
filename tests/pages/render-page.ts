import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Locale } from "../../db/vocabulary";

type Query = Record<string, string | string[] | undefined>;
type Page<P> = (props: {
  params: Promise<{ locale: string } & P>;
  searchParams: Promise<Query>;
}) => Promise<ReactNode>;

/** A page as the server sends it, from the published test release, without a browser and without a script. */
export async function renderPage<P>(
  page: Page<P>,
  params: P,
  { locale = "en", query = {} }: { locale?: Locale; query?: Query } = {},
): Promise<string> {
  const made = await page({
    params: Promise.resolve({ locale, ...params }),
    searchParams: Promise.resolve(query),
  });
  return renderToStaticMarkup(made);
}

/** The row of a table with this id, from its opening tag to its end; undefined when there is none. */
export function rowOf(html: string, id: string): string | undefined {
  const from = html.indexOf(`<tr id="${id}"`);
  return from < 0 ? undefined : html.slice(from, html.indexOf("</tr>", from));
}
