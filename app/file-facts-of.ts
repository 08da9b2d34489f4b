// The files as the page of data tells of them: their contract, their rows, their addresses.
import type { FileFacts } from "@/components/data/file-facts";
import { words } from "@/components/i18n/messages";
import { fileHref } from "@/db/exports/addresses";
import type { Column } from "@/db/exports/columns/column";
import { openDownload } from "@/db/exports/download";
import { FILES } from "@/db/exports/files";
import { countRows } from "@/db/exports/rows";
import { FILE_NAMES, type FileName, type Locale } from "@/db/vocabulary";
import { fileForms } from "./file-forms";

/** A release never changes, so its rows are counted once. */
const counted = new Map<string, Record<FileName, number>>();

function rowsOf(release: string): Record<FileName, number> {
  const known = counted.get(release);
  if (known) return known;
  const download = openDownload(release, "");
  try {
    const rows = Object.fromEntries(
      FILE_NAMES.map((file) => [file, countRows(download, file, new Map())]),
    ) as Record<FileName, number>;
    counted.set(release, rows);
    return rows;
  } finally {
    download.close();
  }
}

/** Those who read the database find a column by another name than in the file; what is worked out has none there. */
function storedAs(file: FileName, { name, sql }: Column): { stored?: string } {
  const [, table = "", column = ""] = /^(\w+)\."?(\w+)"?$/.exec(sql) ?? [];
  const isWorkedOut =
    table === "" || (FILES[file].given !== undefined && ["health", "clock"].includes(table));
  return isWorkedOut || (table === file && column === name) ? {} : { stored: `${table}.${column}` };
}

/** @param pinned the release the addresses name; left out: the current one. */
export function fileFactsOf(locale: Locale, release: string, pinned?: string): FileFacts[] {
  const t = words(locale);
  const rows = rowsOf(release);
  const filters = pinned ? { release: pinned } : {};
  return FILE_NAMES.map((name) => ({
    name,
    rows: rows[name],
    columns: FILES[name].columns.map((column) => ({
      name: column.name,
      type: column.type,
      description: column.description,
      ...(column.values ? { values: column.values } : {}),
      ...storedAs(name, column),
    })),
    parameters: FILES[name].parameters.map((parameter) => ({
      name: parameter.name,
      many: parameter.many,
      description: parameter.description,
    })),
    links: [
      ...fileForms(locale, name, filters),
      ...(name === "deals"
        ? [{ key: "zip", href: fileHref("deals.zip", filters), label: t("charts.zip") }]
        : []),
    ],
  }));
}
