import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";

export type Counts = { passed: number; failed: number };

const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

/**
 * What a vitest run came to. A file that could not be loaded is a failure, a skipped test is a failure
 * (it says nothing true), and so is a run that says it failed without naming a test.
 */
export function countTests(file: string, code: number): Counts {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const found = report.parse(JSON.parse(readFileSync(file, "utf8")));
  const unread = found.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  ).length;
  const failed = found.numFailedTests + found.numPendingTests + found.numTodoTests + unread;
  return { passed: found.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}
