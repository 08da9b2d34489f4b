// What the overview sends on first view, after gzip.
import { gzipSync } from "node:zlib";
import { releaseFolder } from "../../db/release-folder";
import { scriptsOf, weighPage } from "../page-weight/weigh-page";
import { startBuiltApp } from "../serving/start-built-app";
import type { Row } from "./print-row";

const kb = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;

/** Style sheets and preloaded fonts: what the page itself asks for beside its scripts. */
const asksFor = (html: string): string[] => [
  ...new Set(
    [...html.matchAll(/<link\b[^>]*\brel="(?:stylesheet|preload)"[^>]*>/g)].flatMap(([tag]) =>
      /\bas="script"/.test(tag) ? [] : (/\bhref="([^"]+)"/.exec(tag)?.[1] ?? []),
    ),
  ),
];

async function bytesOf(url: string): Promise<number> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  const body = Buffer.from(await response.arrayBuffer());
  return /font|image/.test(response.headers.get("content-type") ?? "")
    ? body.length
    : gzipSync(body).length;
}

export async function benchFirstView(): Promise<Row[]> {
  const app = await startBuiltApp(releaseFolder());
  try {
    const rows: Row[] = [];
    for (const path of ["/en", "/ar"]) {
      const html = await (await fetch(`${app.origin}${path}`)).text();
      const weight = weighPage(html, scriptsOf(html));
      const others = await Promise.all(
        asksFor(html).map((href) =>
          bytesOf(new URL(href.replaceAll("&amp;", "&"), app.origin).href),
        ),
      );
      const besides = others.reduce((sum, bytes) => sum + bytes, 0);
      const all = weight.html + weight.own + weight.framework + besides;
      rows.push(
        { what: `${path}: HTML`, measured: kb(weight.html), budget: "<= 60 KB gzip" },
        {
          what: `${path}: JavaScript`,
          measured: `${kb(weight.own)} beside the framework's own ${kb(weight.framework)}`,
          budget: "the framework's own + 10 KB gzip",
        },
        {
          what: `${path}: everything, with styles and preloaded fonts`,
          measured: kb(all),
          budget: "<= 200 KB",
        },
      );
    }
    return rows;
  } finally {
    await app.stop();
  }
}
