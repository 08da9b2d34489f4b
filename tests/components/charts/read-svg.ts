// What stands where in a drawn chart, read back from its markup.
export type Drawn = {
  name: string;
  attributes: Record<string, string>;
  text: string;
  /** How far the groups around it have moved it. */
  moved: number;
};

const TAG = /<(\/?)([a-z]+)((?: [\w:-]+="[^"]*")*)(\/?)>([^<]*)/g;

/** Every element in order, with the text that follows its opening. */
export function elementsOf(svg: string): Drawn[] {
  // Patterns have a space of their own.
  const drawn = svg.replace(/<defs>.*?<\/defs>/g, "");
  const moves: number[] = [];
  return [...drawn.matchAll(TAG)].flatMap(([, closes, name = "", given = "", alone, text = ""]) => {
    if (closes) {
      if (name === "g") moves.pop();
      return [];
    }
    const attributes = Object.fromEntries(
      [...given.matchAll(/([\w:-]+)="([^"]*)"/g)].map((one) => [one[1] ?? "", one[2] ?? ""]),
    );
    if (name === "g" && !alone)
      moves.push(Number(/^translate\((-?[\d.]+)/.exec(attributes.transform ?? "")?.[1] ?? 0));
    return [{ name, attributes, text, moved: moves.reduce((sum, one) => sum + one, 0) }];
  });
}

const ACROSS = ["x", "x1", "x2", "cx"];

export const numberOf = ({ attributes, moved }: Drawn, key: string) =>
  Number(attributes[key]) + (ACROSS.includes(key) ? moved : 0);

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
      ].map((one) => Number(one[2]) + drawn.moved);
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
