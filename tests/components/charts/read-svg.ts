// What stands where in a drawn chart, read back from its markup.
export type Drawn = { name: string; attributes: Record<string, string>; text: string };

/** Every element in order, with the text that follows its opening. */
export function elementsOf(svg: string): Drawn[] {
  // Patterns have a space of their own.
  const drawn = svg.replace(/<defs>.*?<\/defs>/g, "");
  return [...drawn.matchAll(/<([a-z]+)((?: [\w:-]+="[^"]*")*)\/?>([^<]*)/g)].map((match) => ({
    name: match[1] ?? "",
    attributes: Object.fromEntries(
      [...(match[2] ?? "").matchAll(/([\w:-]+)="([^"]*)"/g)].map((one) => [
        one[1] ?? "",
        one[2] ?? "",
      ]),
    ),
    text: match[3] ?? "",
  }));
}

export const numberOf = (drawn: Drawn, key: string) => Number(drawn.attributes[key]);

/** Left and right edge of a shape; nothing for an element without a place. */
export function edgesOf(drawn: Drawn): [number, number] | undefined {
  const at = (key: string) => numberOf(drawn, key);
  switch (drawn.name) {
    case "rect":
      return drawn.attributes.x === undefined ? undefined : [at("x"), at("x") + at("width")];
    case "line":
      return [Math.min(at("x1"), at("x2")), Math.max(at("x1"), at("x2"))];
    case "circle":
      return [at("cx") - at("r"), at("cx") + at("r")];
    case "path": {
      const xs = [
        ...(drawn.attributes.d ?? "").matchAll(/([MLCH ])(-?[\d.]+)(?:,|(?=[HVLZ]|$))/g),
      ].map((one) => Number(one[2]));
      return xs.length === 0 ? undefined : [Math.min(...xs), Math.max(...xs)];
    }
    default:
      return undefined;
  }
}

export const unescaped = (text: string) =>
  text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, "&");
