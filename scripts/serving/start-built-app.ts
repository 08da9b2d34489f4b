import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const READY_WITHIN_MS = 30_000;

export type BuiltApp = {
  origin: string;
  pid: number;
  output: () => string;
  stop: () => Promise<void>;
};

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "localhost", () => {
      const address = probe.address();
      if (address === null || typeof address === "string") return reject(new Error("no port"));
      probe.close(() => resolve(address.port));
    });
  });
}

async function isReady(child: ChildProcess, origin: string): Promise<void> {
  const until = Date.now() + READY_WITHIN_MS;
  while (Date.now() < until && child.exitCode === null) {
    try {
      await fetch(`${origin}/en`, { redirect: "manual" });
      return;
    } catch {
      // Refused until it listens; what it said by then is in the error below.
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error("the server did not start");
}

/**
 * A built app on a free port, reading the releases of one folder.
 * @param root where it was built; left out: this project.
 */
export async function startBuiltApp(releases: string, root = ROOT): Promise<BuiltApp> {
  if (!existsSync(join(root, ".next/BUILD_ID")))
    throw new Error("Nothing is built yet: run npm run build first.");
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const child = spawn(
    process.execPath,
    [require.resolve("next/dist/bin/next"), "start", "-p", String(port), "-H", "localhost"],
    {
      cwd: root,
      env: {
        ...process.env,
        NODE_ENV: "production",
        LEDGER_RELEASES: releases,
        LEDGER_ORIGIN: origin,
        NEXT_TELEMETRY_DISABLED: "1",
      },
    },
  );
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      said += chunk.toString("utf8");
    });
  const stop = () =>
    new Promise<void>((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) return resolve();
      child.on("exit", () => resolve());
      child.kill("SIGTERM");
    });
  try {
    await isReady(child, origin);
  } catch (error) {
    await stop();
    throw new Error(`${(error as Error).message}:\n${said}`);
  }
  return { origin, pid: child.pid ?? 0, output: () => said, stop };
}
