// What the page of data says of a file. Names of columns and their meaning are English in every file.
import type { FileName } from "@/db/vocabulary";

export type FileColumn = {
  name: string;
  type: string;
  description: string;
  values?: readonly string[];
  /** Table and column of the database it is, where that is not its own name in the table of its file. */
  stored?: string;
};

export type FileParameter = { name: string; many: boolean; description: string };

export type FileFacts = {
  name: FileName;
  rows: number;
  columns: readonly FileColumn[];
  parameters: readonly FileParameter[];
  links: readonly { key: string; href: string; label: string }[];
};
