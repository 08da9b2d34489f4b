import { spawn } from "node:child_process";
import { join } from "node:path";

/** The exit code (1 for one that did not start or was killed) and all that was said, in order. */
export type Ran = { code: number; output: string };

/** Runs a command at the top of the project and keeps what it prints. */
export function run(command: string, args: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: join(__dirname, "../.."),
      env: {
        ...process.env,
        NEXT_TELEMETRY_DISABLED: "1",
        NO_COLOR: "1",
        FORCE_COLOR: undefined,
        CI: "1",
      },
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
    });
    let output = "";
    const hear = (said: Buffer) => {
      output += said.toString("utf8");
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.on("error", (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}
