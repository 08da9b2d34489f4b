// A table as a string, for the reason charts are strings: cells as JSX would be sent twice.
import type { ChartTable, TableCell, TableColumn } from "../chart-table";
import { escapeText, isAddress, type Markup } from "../escape";

const within = (open: string, inside: string, name: string) => `<${open}>${inside}</${name}>`;

/** Each cell keeps its own direction, whatever the page's. */
function drawCell({ text, href }: TableCell): string {
  if (text === "") return "";
  const words = within("bdi", escapeText(text), "bdi");
  return href && isAddress(href) ? within(`a href="${escapeText(href)}"`, words, "a") : words;
}

function drawRow(row: readonly TableCell[], columns: readonly TableColumn[]): string {
  const cells = columns.map(({ kind }, at) => {
    const cell = drawCell(row[at] ?? { text: "" });
    return at === 0
      ? within('th scope="row"', cell, "th")
      : within(`td data-kind="${kind}"`, cell, "td");
  });
  return within("tr", cells.join(""), "tr");
}

/** The chart's numbers as a real table; the first column heads its row. */
export function drawTable({ columns, rows }: ChartTable, caption: string): Markup {
  const heads = columns.map(({ kind, label }) =>
    within(`th scope="col" data-kind="${kind}"`, escapeText(label), "th"),
  );
  const body = rows.map((row) => drawRow(row, columns)).join("");
  return within(
    "table",
    within('caption class="visually-hidden"', escapeText(caption), "caption") +
      within("thead", within("tr", heads.join(""), "tr"), "thead") +
      within("tbody", body, "tbody"),
    "table",
  ) as Markup;
}
