// The smallest Next app there can be, built in a folder of its own: one page made for each request, one made once.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const ROOT = join(__dirname, "../..");

const FILES: Record<string, string> = {
  "package.json": '{ "name": "hello", "private": true }\n',
  "next.config.mjs": "export default { poweredByHeader: false };\n",
  "app/layout.js":
    'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }\n',
  "app/en/page.js":
    'import { connection } from "next/server";\nexport default async function Page() { await connection(); return <h1>Hello, world</h1>; }\n',
  "app/static/page.js": "export default function Page() { return <h1>Hello, world</h1>; }\n",
};

/** @returns the folder it was built in; the caller removes it. */
export function buildHello(): string {
  const folder = mkdtempSync(join(tmpdir(), "ledger-hello-"));
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  // Webpack follows a link to the project's own packages, which Turbopack refuses.
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    [require.resolve("next/dist/bin/next"), "build", "--webpack"],
    { cwd: folder, encoding: "utf8", env: { ...process.env, NODE_ENV: "production" } },
  );
  if (status !== 0) throw new Error(`the hello-world app was not built:\n${stdout}\n${stderr}`);
  return folder;
}
