import axe from "axe-core";
import type { Page } from "playwright-core";

type Found = {
  violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[];
};

/** Everything axe objects to on a page, with the markup it objects to. */
export async function findBarriers(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate("axe.run(document)")) as Found;
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ html, failureSummary }) =>
        `${id} (${help}): ${html.slice(0, 160)}\n${failureSummary ?? ""}`,
    ),
  );
}
