import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LineCounter, parseDocument } from "yaml";
import { type DealRecord, dealRecord } from "../records";
import type { Complaint } from "../rules/complaint";
import { shapeComplaint } from "./shape-complaint";

/** Reads every deal file of a data folder; a file that is broken is a complaint with its line, not a throw. */
export function readDeals(folder: string): { deals: DealRecord[]; complaints: Complaint[] } {
  const deals: DealRecord[] = [];
  const complaints: Complaint[] = [];
  const names = readdirSync(join(folder, "deals"))
    .filter((n) => n.endsWith(".yaml"))
    .sort();
  for (const name of names) {
    const file = `deals/${name}`;
    const id = name.slice(0, -".yaml".length);
    const lineCounter = new LineCounter();
    const document = parseDocument(readFileSync(join(folder, file), "utf8"), { lineCounter });
    if (document.errors.length > 0) {
      for (const error of document.errors)
        complaints.push(
          shapeComplaint(
            file,
            `line ${lineCounter.linePos(error.pos[0]).line}`,
            id,
            error.message.split("\n")[0] ?? "",
          ),
        );
      continue;
    }
    const result = dealRecord.safeParse(document.toJS());
    if (!result.success) {
      for (const issue of result.error.issues)
        complaints.push(shapeComplaint(file, issue.path.join(".") || undefined, id, issue.message));
      continue;
    }
    if (result.data.id !== id)
      complaints.push(
        shapeComplaint(file, "id", id, `the id "${result.data.id}" is not the file's name`),
      );
    deals.push(result.data);
  }
  return { deals, complaints };
}
