import type { ChartTable, TableCell } from "./chart-table";

/** The chart's numbers as a real table; the first column heads its row. */
export function ChartTableView({ table, caption }: { table: ChartTable; caption: string }) {
  return (
    // Wide tables scroll by themselves, so they must be reachable with a keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs focus to be scrolled by keys
    <section className="chart-scroll" tabIndex={0} aria-label={caption}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.key} scope="col" data-kind={column.kind}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are fixed and drawn once, on the server
            <tr key={at}>
              {table.columns.map((column, index) => {
                const cell = row[index] ?? { text: "" };
                return index === 0 ? (
                  <th key={column.key} scope="row">
                    <Words cell={cell} />
                  </th>
                ) : (
                  <td key={column.key} data-kind={column.kind}>
                    <Words cell={cell} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Each cell keeps its own direction, whatever the page's. */
function Words({ cell }: { cell: TableCell }) {
  return cell.href ? (
    <a href={cell.href}>
      <bdi>{cell.text}</bdi>
    </a>
  ) : (
    <bdi>{cell.text}</bdi>
  );
}
