import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "./temporary-folder";

/** The real data in a folder where it may be broken. */
export function copyOfData(): string {
  const folder = temporaryFolder("data");
  cpSync(join(__dirname, "../../db/data"), folder, { recursive: true });
  return folder;
}

/** Changes one file by hand; a hand that changes nothing is a mistake in the test. */
export function edit(folder: string, file: string, change: (text: string) => string): void {
  const path = join(folder, file);
  const before = readFileSync(path, "utf8");
  const after = change(before);
  if (after === before) throw new Error(`nothing was changed in ${file}`);
  writeFileSync(path, after);
}
