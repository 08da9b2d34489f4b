import type { ChartTable } from "@/components/charts/chart-table";
import { writeTable } from "@/db/exports/table-csv";

/** A chart's table as a file: codes beside names, raw numbers, fixed English column names. */
export function tableCsv({ columns, rows }: ChartTable, bom: boolean): string {
  const header = columns.flatMap(({ key, kind }) =>
    kind === "text" ? [key, `${key}_name`] : [key],
  );
  const cells = rows.map((row) =>
    row.flatMap(({ text, value }, i) =>
      columns[i]?.kind === "text" ? [value ?? text, text] : [value ?? text],
    ),
  );
  return writeTable(header.map(snake), cells, { bom });
}

const snake = (key: string) => key.replaceAll("-", "_");
