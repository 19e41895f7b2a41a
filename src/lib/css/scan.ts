/** An address in a style sheet, and where it begins, in UTF-16 units. */
export interface CssAddress {
  value: string;
  at: number;
}

/** What a style sheet holds apart from its meaning. Positions are UTF-16 units of the text. */
export interface CssScan {
  /** The text, position for position, with spaces for comments and for what stands in quotes or unquoted in url(). */
  bare: string;
  /** What url(), src() and image-set() name. */
  addresses: CssAddress[];
  /** Where something begins that nothing ends: a comment, a string, a bracket. null: all is closed. */
  unclosed: number | null;
}

const TAKES_ADDRESS = new Set(["url", "src", "image-set", "-webkit-image-set", "image"]);
const CLOSES: Record<string, string> = { "{": "}", "(": ")", "[": "]" };

/** Goes once through a style sheet, after CSS Syntax Level 3, section 4, as far as that concerns strings and brackets. */
export function scanCss(css: string): CssScan {
  const bare = css.split("");
  const addresses: CssAddress[] = [];
  const open: { at: number; closes: string; name: string }[] = [];
  let unclosed: number | null = null;
  const blank = (from: number, to: number): void => {
    for (let i = from; i < to; i++) if (css[i] !== "\n") bare[i] = " ";
  };

  for (let i = 0; i < css.length; i++) {
    const char = css[i]!;
    if (css.startsWith("/*", i)) {
      const end = css.indexOf("*/", i + 2);
      if (end < 0) unclosed ??= i;
      blank(i, end < 0 ? css.length : end + 2);
      i = end < 0 ? css.length : end + 1;
    } else if (char === '"' || char === "'") {
      const end = endOfString(css, i);
      if (css[end] !== char) unclosed ??= i;
      if (open.some(({ name }) => TAKES_ADDRESS.has(name))) addresses.push({ value: css.slice(i + 1, end), at: i + 1 });
      blank(i + 1, end);
      i = end;
    } else if (char === "\\") i++;
    else if (char in CLOSES) {
      const name = /[\w-]*$/.exec(css.slice(Math.max(0, i - 20), i))![0].toLowerCase();
      open.push({ at: i, closes: CLOSES[char]!, name: char === "(" ? name : "" });
      const unquoted = char === "(" && name === "url" ? /^\s*([^\s"')][^)]*|(?=\)))/.exec(css.slice(i + 1)) : null;
      if (unquoted) {
        const at = i + 1 + unquoted[0].length - unquoted[1]!.length;
        addresses.push({ value: unquoted[1]!.trimEnd(), at });
        blank(at, at + unquoted[1]!.length);
        i += unquoted[0].length;
      }
    } else if (char === open.at(-1)?.closes) open.pop();
    else if (char === "}" || char === ")" || char === "]") unclosed ??= i;
  }
  return { bare: bare.join(""), addresses, unclosed: unclosed ?? open.at(-1)?.at ?? null };
}

/** Where a string's closing quote stands; a line's end, or the text's, where it has none. */
function endOfString(css: string, start: number): number {
  for (let i = start + 1; i < css.length; i++) {
    if (css[i] === "\\") i++;
    else if (css[i] === css[start] || css[i] === "\n") return i;
  }
  return css.length;
}
