import type { TestProject } from "vitest/node";
import { releaseFolder } from "../../db/release-folder";
import { startBrowser } from "../../scripts/serving/find-browser";
import { startBuiltApp } from "../../scripts/serving/start-built-app";
import publishRelease from "../support/published-release";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the built app is served, without a slash at the end. */
    origin: string;
    /** The browser every test file connects to. */
    browser: string;
  }
}

/** One release, one server and one browser for all files; each test opens a context of its own. */
export default async function serveAndOpen(project: TestProject): Promise<() => Promise<void>> {
  const undo: (() => void | Promise<void>)[] = [publishRelease()];
  const undoAll = async () => {
    for (const step of undo.reverse()) await step();
  };
  try {
    const browser = await startBrowser();
    undo.push(() => browser.close());
    const app = await startBuiltApp(releaseFolder());
    undo.push(() => app.stop());
    project.provide("origin", app.origin);
    project.provide("browser", browser.wsEndpoint());
    return async () => {
      await undoAll();
      // A page may look whole while the server stumbled over it.
      if (/Error|⨯|unhandled/i.test(app.output()))
        throw new Error(`The server said while it was visited:\n${app.output()}`);
    };
  } catch (error) {
    await undoAll();
    throw error;
  }
}
