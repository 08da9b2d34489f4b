import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserServer, chromium as playwright } from "playwright-core";

/** Where Chromium and Chrome stand on machines that have them. */
const USUAL_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** No flag that switches security off: the pages' own policies are under test. */
const ARGS = [
  "--no-sandbox",
  "--no-zygote",
  "--disable-dev-shm-usage",
  "--font-render-hinting=none",
];

type Candidate = { name: string; path: string; env?: Record<string, string> };

/** Both are read by the package that unpacks the browser. */
async function withEnvironment<T>(set: Record<string, string>, does: () => Promise<T>): Promise<T> {
  const before = Object.keys(set).map((key) => [key, process.env[key]] as const);
  Object.assign(process.env, set);
  try {
    return await does();
  } finally {
    for (const [key, value] of before)
      if (value === undefined) delete process.env[key];
      else process.env[key] = value;
  }
}

/** The browser that came with npm, unpacked once beside the packages, never half unpacked. */
async function unpacked(): Promise<string> {
  const folder = join(__dirname, "../../node_modules/.cache/ledger-browser");
  const binary = join(folder, "chromium");
  if (existsSync(binary)) return folder;
  const fresh = `${folder}-${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  const { default: packed } = await import("@sparticuz/chromium");
  // Said to be a bare Amazon machine, it also unpacks the libraries that a bare machine lacks.
  await withEnvironment({ TMPDIR: fresh, AWS_LAMBDA_JS_RUNTIME: "nodejs22.x" }, () =>
    packed.executablePath(),
  );
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
  return folder;
}

async function candidates(): Promise<Candidate[]> {
  const named = process.env.LEDGER_BROWSER;
  if (named) return [{ name: "LEDGER_BROWSER", path: named }];
  const usual = USUAL_PLACES.filter((path) => existsSync(path)).map((path) => ({
    name: path,
    path,
  }));
  if (process.platform !== "linux" || process.arch !== "x64") return usual;
  const folder = await unpacked();
  const path = join(folder, "chromium");
  const libraries = {
    LD_LIBRARY_PATH: join(folder, "al2023/lib"),
    FONTCONFIG_PATH: join(folder, "fonts"),
  };
  return [
    { name: "npm's", path },
    { name: "npm's with its own libraries", path, env: libraries },
    ...usual,
  ];
}

/**
 * The first browser that opens a page.
 * @param more flags of its own.
 * @throws one sentence that says what to install.
 */
export async function startBrowser(more: readonly string[] = []): Promise<BrowserServer> {
  const tried: string[] = [];
  for (const { name, path, env } of await candidates()) {
    try {
      const environment = Object.entries({ ...process.env, TMPDIR: tmpdir(), ...env });
      return await playwright.launchServer({
        executablePath: path,
        args: [...ARGS, ...more],
        env: Object.fromEntries(environment.flatMap(([k, v]) => (v === undefined ? [] : [[k, v]]))),
      });
    } catch (error) {
      tried.push(`${name}: ${String((error as Error).message).split("\n")[0]}`);
    }
  }
  throw new Error(
    `No browser could be started${tried.length ? ` (${tried.join("; ")})` : ""}: install Chromium or Google Chrome, or name the path of one in LEDGER_BROWSER.`,
  );
}
