// A strict reader of XML, small: every tag is closed in turn, every attribute quoted, every "&" an entity.

const TAG = /<(\?xml[^>]*\?|\/[\w:]+|[\w:]+(?:\s+[\w:]+="[^"<]*")*\s*\/?)>/g;
const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const plain = (text: string): string => {
  if (/[<>]/.test(text)) throw new Error(`a bare angle in ${text}`);
  return text.replace(/&(\w*);?/g, (whole, name: string) => {
    const character = ENTITIES[name];
    if (!character || !whole.endsWith(";")) throw new Error(`a bare ampersand in ${text}`);
    return character;
  });
};

export type XmlText = { path: string; text: string; attributes: Record<string, string> };

/** In: a document. Out: every element with its path and its own text, in order of their ends. Throws when not well-formed. */
export function readXml(xml: string): XmlText[] {
  const open: XmlText[] = [];
  const read: XmlText[] = [];
  let at = 0;
  for (const match of xml.matchAll(TAG)) {
    const text = plain(xml.slice(at, match.index));
    const last = open.at(-1);
    if (last) last.text += text;
    else if (text.trim() !== "") throw new Error(`text outside: ${text}`);
    at = match.index + match[0].length;
    const tag = match[1] ?? "";
    if (tag.startsWith("?")) continue;
    if (tag.startsWith("/")) {
      const closed = open.pop();
      if (closed?.path.split("/").at(-1) !== tag.slice(1))
        throw new Error(`</${tag}> closes nothing`);
      read.push(closed);
      continue;
    }
    const name = /^[\w:]+/.exec(tag)?.[0] ?? "";
    const attributes = Object.fromEntries(
      [...tag.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [
        key,
        plain(value),
      ]),
    );
    const element = { path: last ? `${last.path}/${name}` : name, text: "", attributes };
    if (tag.endsWith("/")) read.push(element);
    else open.push(element);
  }
  if (open.length > 0 || xml.slice(at).trim() !== "") throw new Error("the document does not end");
  return read;
}
