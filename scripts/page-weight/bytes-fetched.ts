import type { Page } from "playwright-core";

/** What an open page cost over the wire, headers too, by address: itself and everything it fetched so far. */
export async function bytesFetched(page: Page): Promise<Record<string, number>> {
  await page.waitForLoadState("networkidle");
  return page.evaluate(() =>
    Object.fromEntries(
      ["navigation", "resource"]
        .flatMap((kind) => performance.getEntriesByType(kind) as PerformanceResourceTiming[])
        .map(({ name, transferSize }) => [name, transferSize]),
    ),
  );
}
