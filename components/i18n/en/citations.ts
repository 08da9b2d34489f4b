export const citations = {
  title: "Cite this",
  "title-of": "Cite {file}",
  note: "The address is pinned to this release: it will show the same numbers next year.",
  text: "In words",
  bibtex: "BibTeX",
  csl: "CSL-JSON",
  licence: "CC BY 4.0",
  copy: "Copy",
  copied: "Copied",
} as const;
