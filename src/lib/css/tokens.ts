import { scanCss } from "./scan.ts";

/** Custom properties by their names without dashes, as light and as dark pages have them. */
export interface Tokens {
  light: Record<string, string>;
  dark: Record<string, string>;
}

/** A custom property where it is set on the root, outside of any condition. */
export interface TokenPlace {
  name: string;
  value: string;
  /** Where the name begins, in UTF-16 units. */
  at: number;
}

/** Custom properties that rules for `:root` or `html` set outside of at-rules and nested rules, in their order. */
export function rootTokens(css: string): TokenPlace[] {
  const { bare } = scanCss(css);
  const found: TokenPlace[] = [];
  let depth = 0;
  let prelude = 0;
  let start = -1;
  for (let i = 0; i < bare.length; i++) {
    const char = bare[i];
    if (char === "{") {
      const selectors = bare.slice(prelude, i).split(",");
      if (depth === 0 && selectors.some((each) => /^(?::root|html)$/i.test(each.trim()))) start = i + 1;
      depth++;
    } else if (char === "}") {
      depth = Math.max(0, depth - 1);
      if (depth === 0 && start >= 0) found.push(...declarations(css, bare, start, i));
      if (depth === 0) start = -1;
    }
    if (depth === 0 && (char === "}" || char === ";")) prelude = i + 1;
  }
  return found;
}

/** The custom properties between two positions, without those of rules nested there. */
function declarations(css: string, bare: string, from: number, to: number): TokenPlace[] {
  let flat = bare.slice(from, to);
  for (let last = ""; last !== flat;) {
    last = flat;
    flat = flat.replace(/[^;{}]*\{[^{}]*\}/g, (nested) => ";".padEnd(nested.length));
  }
  return Array.from(flat.matchAll(/(?<=^|;)\s*--([\w-]+)\s*:([^;]*)/g), (match) => {
    const at = from + match.index + match[0].indexOf("--");
    const end = from + match.index + match[0].length;
    const written = css.slice(end - match[2]!.length, end).replace(/\/\*[^]*?\*\//g, " ");
    return { name: match[1]!, value: written.trim(), at };
  });
}

/** What the tokens of style sheets come to, the later sheet before the earlier. References among them are followed. */
export function tokensOf(...sheets: string[]): Tokens {
  const set = new Map(sheets.flatMap(rootTokens).map(({ name, value }) => [name, value]));
  const side = (which: 0 | 1): Record<string, string> =>
    Object.fromEntries([...set].map(([name, value]) => [name, sideOf(resolve(value, set), which)]));
  return { light: side(0), dark: side(1) };
}

/** References deeper than this are a circle, which CSS takes for no value. */
const MAX_DEPTH = 16;

function resolve(value: string, set: ReadonlyMap<string, string>, depth = 0): string {
  if (depth > MAX_DEPTH) return "";
  return value.replace(/var\(\s*--([\w-]+)\s*(?:,([^()]*(?:\([^()]*\))?[^()]*))?\)/g, (_, name: string, other = "") =>
    resolve(set.get(name) ?? String(other).trim(), set, depth + 1),
  );
}

/** The light or the dark one of a light-dark() pair; any other value for both. */
function sideOf(value: string, which: 0 | 1): string {
  const inside = /^light-dark\(([^]*)\)$/i.exec(value)?.[1];
  if (inside === undefined) return value;
  let depth = 0;
  for (let i = 0; i < inside.length; i++) {
    if (inside[i] === "(") depth++;
    else if (inside[i] === ")") depth--;
    else if (inside[i] === "," && depth === 0) return [inside.slice(0, i), inside.slice(i + 1)][which]!.trim();
  }
  return value;
}
