// What the overview sends to a browser that was never here.
import { chromium } from "playwright-core";
import { releaseFolder } from "../../db/release-folder";
import { bytesFetched } from "../page-weight/bytes-fetched";
import { scriptsOf, weighPage } from "../page-weight/weigh-page";
import { startBrowser } from "../serving/find-browser";
import { startBuiltApp } from "../serving/start-built-app";
import type { Row } from "./print-row";

const kb = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
const KINDS = { script: /\.js$/, style: /\.css$/, type: /\.woff2$/ };

export async function benchFirstView(): Promise<Row[]> {
  const app = await startBuiltApp(releaseFolder());
  const server = await startBrowser();
  try {
    const browser = await chromium.connect(server.wsEndpoint());
    const rows: Row[] = [];
    for (const path of ["/en", "/ar"]) {
      const html = await (await fetch(`${app.origin}${path}`)).text();
      const weight = weighPage(html, scriptsOf(html));
      const page = await (await browser.newContext()).newPage();
      await page.goto(`${app.origin}${path}`);
      const fetched = Object.entries(await bytesFetched(page));
      const sum = (of: typeof fetched) => of.reduce((all, [, bytes]) => all + bytes, 0);
      const parts = Object.entries(KINDS).map(
        ([kind, name]) => `${kind} ${kb(sum(fetched.filter(([address]) => name.test(address))))}`,
      );
      rows.push(
        { what: `${path}: HTML`, measured: kb(weight.html), budget: "<= 60 KB gzip" },
        {
          what: `${path}: JavaScript`,
          measured: `${kb(weight.own)} beside the framework's own ${kb(weight.framework)}`,
          budget: "the framework's own + 10 KB gzip",
        },
        {
          what: `${path}: all that a first visit fetches`,
          measured: `${kb(sum(fetched))} (${parts.join(", ")})`,
          budget: "< 200 KB",
        },
      );
    }
    return rows;
  } finally {
    await server.close();
    await app.stop();
  }
}
