import type { TestProject } from "vitest/node";
import { releaseFolder } from "../../db/release-folder";
import { startBuiltApp } from "../../scripts/serving/start-built-app";
import { startBrowser } from "./find-browser";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the built app is served, without a slash at the end. */
    origin: string;
    /** The browser every test file connects to. */
    browser: string;
  }
}

/** One server and one browser for all files; each test opens a context of its own. */
export default async function serveAndOpen(project: TestProject): Promise<() => Promise<void>> {
  const browser = await startBrowser();
  const server = await startBuiltApp(releaseFolder()).catch(async (error: unknown) => {
    await browser.close();
    throw error;
  });
  project.provide("origin", server.origin);
  project.provide("browser", browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.stop();
    // A page may look whole while the server stumbled over it.
    const errors = server.output().match(/^.*(?:Error|⨯|unhandled).*$/gim);
    if (errors) throw new Error(`The server said while it was visited:\n${server.output()}`);
  };
}
