import type { ReactNode } from "react";

export type RecordColumn = {
  key: string;
  label: string;
  /** Numbers stand at the end edge. */
  numeric?: boolean;
  /** Dates and short words: kept on one line where there is room for a table. */
  tight?: boolean;
};

export type RecordRow = {
  key: string;
  /** An address inside the page. */
  id?: string;
  verdict?: string;
  /** One a column; the first names the row. */
  cells: readonly ReactNode[];
};

type Props = {
  /** What the table is of; seen only where `titled`. */
  caption: string;
  titled?: boolean;
  columns: readonly RecordColumn[];
  rows: readonly RecordRow[];
};

/** Records as rows; on a phone each row is a card with its labels. */
export function RecordTable({ caption, titled = false, columns, rows }: Props) {
  return (
    <table className="deal-table record-table">
      <caption>{titled ? caption : <span className="unseen">{caption}</span>}</caption>
      <thead>
        <tr>
          {columns.map(({ key, label, numeric, tight }) => (
            <th
              key={key}
              scope="col"
              data-numeric={numeric || undefined}
              data-tight={tight || undefined}
            >
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, id, verdict, cells }) => (
          <tr key={key} id={id} data-verdict={verdict}>
            {columns.map((column, at) =>
              at === 0 ? (
                <th key={column.key} scope="row">
                  {cells[at]}
                </th>
              ) : (
                <td
                  key={column.key}
                  data-label={column.label}
                  data-numeric={column.numeric || undefined}
                  data-tight={column.tight || undefined}
                >
                  {cells[at]}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
