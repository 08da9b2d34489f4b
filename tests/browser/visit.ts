import { type BrowserContextOptions, chromium, type Page, type Response } from "playwright-core";
import { inject } from "vitest";

export type Visit = {
  page: Page;
  response: Response;
  /** What the browser complained of: console, policy, scripts, requests that failed. */
  trouble: string[];
  /** Every script the page fetched, by its path. */
  scripts: Set<string>;
};

type Options = BrowserContextOptions & {
  /** Of a server other than the common one. */
  origin?: string;
  /** The answer expected of the page itself. */
  status?: number;
};

const WAITS_AT_MOST_MS = 15_000;
const origin = inject("origin");
const connected = chromium.connect(inject("browser"));

type Heard = Pick<Visit, "page" | "trouble" | "scripts"> & { expected: string; scripted: boolean };

function listen({ page, trouble, scripts, expected, scripted }: Heard): void {
  page.on("console", (message) => {
    // A page that is meant to be missing is logged as a failed load of itself.
    const isItself =
      message.location().url === expected && message.text().startsWith("Failed to load resource");
    if (["error", "warning"].includes(message.type()) && !isItself)
      trouble.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => trouble.push(`script: ${error.message}`));
  page.on("requestfailed", (request) => {
    const why = request.failure()?.errorText ?? "";
    // Chromium says so of each script where scripts are switched off.
    if (why === "csp" && !scripted) return;
    trouble.push(`failed: ${request.url()} ${why}`);
  });
  page.on("response", (response) => {
    if (response.url() !== expected && response.status() >= 400)
      trouble.push(`${response.status()}: ${response.url()}`);
    if (response.request().resourceType() === "script")
      scripts.add(new URL(response.url()).pathname);
  });
}

/** Opens a page as a reader does, waits until nothing more comes, hands it to `does`, and closes it. */
export async function visit<T>(
  path: string,
  { origin: at = origin, status = 200, ...options }: Options,
  does: (visit: Visit) => Promise<T>,
): Promise<T> {
  const browser = await connected;
  const context = await browser.newContext(options);
  context.setDefaultTimeout(WAITS_AT_MOST_MS);
  try {
    const page = await context.newPage();
    const trouble: string[] = [];
    const scripts = new Set<string>();
    const url = `${at}${path}`;
    const scripted = options.javaScriptEnabled !== false;
    listen({ page, trouble, scripts, expected: url, scripted });
    const waitUntil = scripted ? "networkidle" : "load";
    const response = await page.goto(url, { waitUntil });
    if (!response) throw new Error(`${path} gave no answer`);
    if (response.status() !== status)
      throw new Error(`${path} answered ${response.status()}, not ${status}`);
    return await does({ page, response, trouble, scripts });
  } finally {
    await context.close();
  }
}

/** The common server's answer. An address that is not canonical is followed to the one that is, unless told not to. */
export const fetchFrom = (path: string, init?: RequestInit): Promise<globalThis.Response> =>
  fetch(`${origin}${path}`, init);
