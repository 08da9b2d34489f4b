// Takes every page as a picture, to be looked at: three widths, two languages, light and dark, with scripts and without.
// npm run screenshots [folder]; the folder is `screenshots` unless named. Needs a build and a published release.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { releaseFolder } from "../db/release-folder";
import { VIEWS } from "../tests/browser/pages";
import { startBrowser } from "./serving/find-browser";
import { startBuiltApp } from "./serving/start-built-app";

const WIDTHS = [320, 768, 1280];
const COLOURS = ["light", "dark"] as const;
const AT_ONCE = 3;

type Shot = {
  address: string;
  width: number;
  colorScheme: (typeof COLOURS)[number];
  javaScriptEnabled: boolean;
};

const shots: Shot[] = VIEWS.flatMap(({ address }) =>
  WIDTHS.flatMap((width) =>
    COLOURS.flatMap((colorScheme) =>
      [true, false].map((javaScriptEnabled) => ({
        address,
        width,
        colorScheme,
        javaScriptEnabled,
      })),
    ),
  ),
);

const nameOf = ({ address, width, colorScheme, javaScriptEnabled }: Shot) =>
  `${address.slice(1).replace(/[^a-z0-9]+/gi, "-")}.${width}.${colorScheme}${javaScriptEnabled ? "" : ".no-scripts"}.png`;

async function take(browser: Browser, origin: string, folder: string, shot: Shot) {
  const { address, width, colorScheme, javaScriptEnabled } = shot;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme,
    javaScriptEnabled,
    reducedMotion: "reduce",
  });
  try {
    const page = await context.newPage();
    await page.goto(`${origin}${address}`, { waitUntil: "networkidle" });
    // A typeface that is late stays away until the next page: what is looked at is a reader's second page.
    await page.reload({ waitUntil: "networkidle" });
    await page.screenshot({ path: join(folder, nameOf(shot)), fullPage: true });
  } finally {
    await context.close();
  }
}

async function main() {
  const folder = process.argv[2] ?? "screenshots";
  mkdirSync(folder, { recursive: true });
  const server = await startBrowser();
  const app = await startBuiltApp(releaseFolder());
  try {
    const browser = await chromium.connect(server.wsEndpoint());
    const left = [...shots];
    const work = async () => {
      for (let shot = left.shift(); shot; shot = left.shift())
        await take(browser, app.origin, folder, shot);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    console.log(`${shots.length} pictures in ${folder}`);
  } finally {
    await app.stop();
    await server.close();
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
