const blank = (text: string) => text.replace(/[^\n]/g, " ");
/** The quotes stay, so that an argument that is a string is still an argument. */
const hollow = (token: string) =>
  /^["'`]/.test(token)
    ? token.charAt(0) + blank(token.slice(1, -1)) + token.charAt(0)
    : blank(token);

/** A slash after one of these begins a regular expression; after anything else it divides or closes a tag. */
const BEFORE_REGEX = /(?:[=(,:;!&|?{}[\n]|\breturn|=>)\s*$/;

const TOKEN =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\[\s\S])*`|\/(?![/*])(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/g;

function replaceTokens(text: string, keep: (token: string) => boolean): string {
  let out = "";
  let from = 0;
  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(text); found; found = TOKEN.exec(text)) {
    const [token] = found;
    const before = text.slice(from, found.index);
    const regex = token.startsWith("/") && !token.startsWith("//") && !token.startsWith("/*");
    if (regex && !BEFORE_REGEX.test(out + before)) {
      TOKEN.lastIndex = found.index + 1;
      out += `${before}/`;
      from = found.index + 1;
      continue;
    }
    out += before + (keep(token) ? token : hollow(token));
    from = TOKEN.lastIndex;
  }
  return out + text.slice(from);
}

/** Comments as spaces, so that every position stays where it was. */
export const withoutComments = (text: string): string =>
  replaceTokens(text, (token) => !token.startsWith("//") && !token.startsWith("/*"));

/** Comments, strings and regular expressions as spaces. */
export const codeOnly = (text: string): string => replaceTokens(text, () => false);
