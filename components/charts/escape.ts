// The one place where text becomes markup. Nothing reaches an SVG without passing here.

/** Text that has been escaped, or built from escaped parts. */
export type Markup = string & { readonly markup: unique symbol };

// XML 1.0 allows no control characters beyond tab, newline and return, no lone surrogates, no FFFE or FFFF.
const NOT_XML =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to remove
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const ENTITY: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Whatever either of the two replacements below could touch; most words hold none of it. */
const SUSPECT = /[^\u0020\u0021\u0023-\u0025\u0028-\u003b\u003d\u003f-\ud7ff\ue000-\ufffd]/;

/** Any text, made safe as XML text and inside quotes. */
export function escapeText(text: string): Markup {
  if (!SUSPECT.test(text)) return text as Markup;
  return text
    .replace(NOT_XML, "\ufffd")
    .replace(/[&<>"']/g, (sign) => ENTITY[sign] ?? sign) as Markup;
}

/** Addresses that may stand in a link: web addresses, and paths on this site. */
export function isAddress(href: string): boolean {
  return /^https?:\/\//i.test(href) || /^(\/(?![/\\])|[?#])/.test(href);
}

type Attributes = Record<string, string | number | undefined>;

/** Tenths of a pixel: nobody sees a finer place, and a page of charts is mostly numbers like these. */
const IN_TENTHS = new Set(["x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "width", "height"]);

const rounded = (key: string, value: number) => {
  const parts = IN_TENTHS.has(key) ? 10 : 100;
  return String(Math.round(value * parts) / parts + 0);
};

/** An element; names come from our own code, values and children never unescaped. */
export function element(name: string, attributes: Attributes, ...children: Markup[]): Markup {
  let open = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    if (key === "href" && !isAddress(String(value))) continue;
    open += ` ${key}="${typeof value === "number" ? rounded(key, value) : escapeText(value)}"`;
  }
  const inside = children.join("");
  return (inside === "" ? `${open}/>` : `${open}>${inside}</${name}>`) as Markup;
}

export function join(parts: Markup[]): Markup {
  return parts.join("") as Markup;
}
