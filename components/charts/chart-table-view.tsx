import type { ChartTable } from "./chart-table";
import { drawTable } from "./draw/table";

/** The chart's numbers as a real table, in a box of its own that scrolls and can be reached by keyboard. */
export function ChartTableView({ table, caption }: { table: ChartTable; caption: string }) {
  return (
    <section
      className="chart-scroll"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs focus to be scrolled by keys
      tabIndex={0}
      aria-label={caption}
      dangerouslySetInnerHTML={{ __html: drawTable(table, caption) }}
    />
  );
}
