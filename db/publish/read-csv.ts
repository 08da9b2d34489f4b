import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import type { z } from "zod";
import type { Complaint } from "../rules/complaint";
import { shapeComplaint } from "./shape-complaint";

/**
 * Reads one CSV file and checks every row.
 * @param file its name as complaints print it, relative to the data folder.
 * @returns the rows that have the right shape, and a "stop" complaint with its line for each that has not.
 */
export function readCsv<T>(
  path: string,
  file: string,
  shape: z.ZodType<T>,
): { rows: T[]; complaints: Complaint[] } {
  const rows: T[] = [];
  const complaints: Complaint[] = [];
  let parsed: { record: Record<string, string>; info: { lines: number } }[];
  try {
    parsed = parse(readFileSync(path), { columns: true, bom: true, info: true });
  } catch (error) {
    return {
      rows,
      complaints: [shapeComplaint(file, undefined, file, String((error as Error).message))],
    };
  }
  for (const { record, info } of parsed) {
    const result = shape.safeParse(record);
    if (result.success) rows.push(result.data);
    else
      for (const issue of result.error.issues)
        complaints.push(
          shapeComplaint(
            file,
            `line ${info.lines}${issue.path.length ? `, ${issue.path.join(".")}` : ""}`,
            record.id ?? file,
            issue.message,
          ),
        );
  }
  return { rows, complaints };
}
