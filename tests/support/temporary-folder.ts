import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A new empty folder, inside the one that is removed when all tests are over. */
export function temporaryFolder(name: string): string {
  return mkdtempSync(join(process.env.LEDGER_TEST_FOLDER ?? tmpdir(), `${name}-`));
}
