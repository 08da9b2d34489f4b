import { afterEach, describe, expect, test } from "vitest";
import { publish } from "../../db/publish/publish";
import { type BuiltApp, startBuiltApp } from "../../scripts/serving/start-built-app";
import { copyOfData, edit } from "../support/data-folder";
import { copyOfRelease } from "../support/database";
import { temporaryFolder } from "../support/temporary-folder";
import { visit } from "./visit";

const DEAL = "/en/deals/dp-world-tartus-port";
const TITLE = "DP World concession for Tartus port";
const OTHER = "The port of Tartus, renamed";

let app: BuiltApp | undefined;
afterEach(async () => {
  await app?.stop();
  app = undefined;
});

const headline = (address: string, origin: string) =>
  visit(address, { origin, javaScriptEnabled: false }, ({ page }) =>
    page.locator("h1").textContent(),
  );

function changedData(): string {
  const data = copyOfData();
  edit(data, "deals/dp-world-tartus-port.yaml", (text) =>
    text.replace(`en: ${TITLE}`, `en: ${OTHER}`),
  );
  return data;
}

describe("a server that is running", () => {
  test("shows a release published under it, at once and without a restart, and keeps the one before", async () => {
    const { folder, release } = copyOfRelease();
    app = await startBuiltApp(folder);
    const { origin } = app;
    const pages = ["/en", "/en/deals", "/deals.csv"];
    const read = () =>
      Promise.all(pages.map(async (path) => (await fetch(`${origin}${path}`)).text()));
    const before = await read();
    expect(await headline(DEAL, origin)).toBe(TITLE);

    const next = publish({ data: changedData(), releases: folder, date: "2026-11-23" });
    expect(next.outcome).toBe("published");

    expect(await headline(DEAL, origin)).toBe(OTHER);
    expect(await headline(`${DEAL}?release=${release}`, origin)).toBe(TITLE);
    const after = await read();
    for (const [i, path] of pages.entries()) expect(after[i], path).not.toBe(before[i]);
    expect(after[2]).toContain(OTHER);
    expect(app.output()).not.toMatch(/error|⨯/i);
  });

  test("goes on serving the release it has while broken data is refused", async () => {
    const { folder } = copyOfRelease();
    app = await startBuiltApp(folder);
    const data = changedData();
    edit(data, "deals/dp-world-tartus-port.yaml", (text) =>
      text.replace("kind: concession", "kind: gift"),
    );
    expect(publish({ data, releases: folder, date: "2026-11-23" }).outcome).toBe("stopped");
    expect(await headline(DEAL, app.origin)).toBe(TITLE);
  });

  test("with no release yet says in one sentence which command to run, and serves it once it is there", async () => {
    const folder = temporaryFolder("nothing");
    app = await startBuiltApp(folder);
    for (const path of ["/en", "/ar/deals", "/deals.csv"]) {
      const answer = await fetch(`${app.origin}${path}`);
      expect(answer.status).toBe(503);
      const said = (await answer.text()).trim();
      expect(said).toContain("npm run data:publish");
      expect(said.split("\n")).toHaveLength(1);
    }
    publish({ data: copyOfData(), releases: folder, date: "2026-11-22" });
    expect(await headline(DEAL, app.origin)).toBe(TITLE);
    expect(app.output()).not.toMatch(/error|⨯/i);
  });
});
