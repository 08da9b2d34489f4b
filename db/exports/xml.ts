// XML is written in one place, where every text and attribute is escaped.

const ENTITY: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};
// XML 1.0 has no way to write most control characters, not even escaped.
const UNWRITABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const escaped = (text: string): string =>
  text.replace(UNWRITABLE, "").replace(/[&<>"']/g, (c) => ENTITY[c] ?? c);

/**
 * One element.
 * @param content text, which is escaped, or elements already written.
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  content: string | readonly Xml[] = [],
): Xml {
  const own = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const inner =
    typeof content === "string" ? escaped(content) : content.map(({ xml }) => xml).join("");
  return {
    xml: inner === "" ? `<${name}${own.join("")}/>` : `<${name}${own.join("")}>${inner}</${name}>`,
  };
}

export type Xml = { xml: string };

/** A whole document. */
export const xmlDocument = (root: Xml): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
