import { AT_RULES, IMAGE_SETS, IN_IMAGE_SET, OTHER_FUNCTIONS, VALUE_FUNCTIONS } from "./allowed.ts";
import { tokenizeCss, type CssToken } from "./tokenize.ts";

/** Something that a style sheet may not hold, and where it begins, in UTF-16 units. */
export interface CssFault {
  kind: "import" | "rule" | "function" | "string-as-address" | "call-in-string" | "less-than" | "unclosed" | "too-deep";
  detail: string;
  at: number;
}

/** An address, and whether it stands where a font is named. */
export interface JudgedAddress {
  value: string;
  at: number;
  font: boolean;
}

/** Brackets in brackets: no style needs as many, and parsers in native code that meet more may end the process. */
const MAX_CSS_DEPTH = 64;

/** The grammar of @property's syntax: "<length> | auto". */
const SYNTAX = /^(?:<[a-z-]+>[+#]?|[\w-]+|\*|[\s|])+$/i;
const CLOSES: Record<string, string> = { "{": "}", "(": ")", "[": "]" };

/**
 * Judges a style sheet by its tokens, escapes resolved: every function and every rule must be on a list, and every address is
 * returned. Of a sheet that is nested too deeply only that is said.
 */
export function judgeCss(css: string): { faults: CssFault[]; addresses: JudgedAddress[] } {
  const faults: CssFault[] = [];
  const addresses: JudgedAddress[] = [];
  const open: { at: number; closes: string; name: string }[] = [];
  let rule = "";
  const fault = (kind: CssFault["kind"], at: number, detail = ""): void => void faults.push({ kind, at, detail });
  const font = (): boolean => open.some(({ name }) => name === "@font-face");
  const { tokens, blanked } = tokenizeCss(css);
  for (const { kind, value, at } of tokens) {
    const name = value.toLowerCase();
    const inside = open.at(-1)?.name ?? "";
    if (open.length > MAX_CSS_DEPTH) return { faults: [{ kind: "too-deep", at, detail: "" }], addresses: [] };
    if (value.includes("<") && kind !== "delim" && !(kind === "string" && SYNTAX.test(value)))
      fault("less-than", kind === "string" ? at + 1 : at);
    if (kind !== "at" && kind !== "string" && /@(?:import|charset)/i.test(value)) fault("import", at);
    if (kind === "bad") fault("unclosed", at);
    else if (kind === "at") {
      rule = `@${name}`;
      if (name === "import") fault("import", at);
      else if (!AT_RULES.has(name)) fault("rule", at, rule);
    } else if (kind === "url") addresses.push({ value, at, font: font() });
    else if (kind === "string") {
      if (inside === "url") addresses.push({ value, at: at + 1, font: font() });
      else if (IMAGE_SETS.has(inside)) {
        fault("string-as-address", at + 1, value);
        addresses.push({ value, at: at + 1, font: font() });
      } else if (CALLS.test(value)) fault("call-in-string", at + 1, value);
    } else if (kind === "function") {
      if (IMAGE_SETS.has(inside) ? !IN_IMAGE_SET.has(name) : !isKnown(name)) fault("function", at, `${name}()`);
      open.push({ at, closes: ")", name });
    } else if (kind === "open") {
      open.push({ at, closes: CLOSES[value]!, name: value === "{" ? rule : "" });
      if (value === "{") rule = "";
    } else if (kind === "close") {
      if (open.at(-1)?.closes === value) open.pop();
      else fault("unclosed", at);
    } else if (value === ";" && kind === "delim") rule = "";
  }
  for (const at of strayCalls(blanked, tokens)) fault("function", at, "url() with an escape before it");
  const last = open.at(-1);
  if (last) fault("unclosed", last.at);
  return { faults, addresses };
}

/** What the bundler takes for an address or an import, by patterns, even in a string: it would publish the file, or ask for it. */
const CALLS = /(?:url|image-set)\s*\(|@(?:import|charset)/i;

/** Where the bundler's pattern sees url( or image-set( and CSS sees something else: behind an escape, in a unit or a hash. */
function strayCalls(css: string, tokens: readonly CssToken[]): number[] {
  const spans = tokens.filter(({ kind }) => ["function", "url", "string", "bad"].includes(kind));
  let next = 0;
  return Array.from(css.matchAll(/(?:url|image-set)\s*\(/gi), ({ 0: found, index }) => {
    const bracket = index + found.length - 1;
    while (next < spans.length && spans[next]!.end <= bracket) next++;
    return spans[next] !== undefined && spans[next]!.start <= bracket ? -1 : index;
  }).filter((at) => at >= 0);
}

const isKnown = (name: string): boolean =>
  name === "url" || IMAGE_SETS.has(name) || VALUE_FUNCTIONS.has(name) || OTHER_FUNCTIONS.has(name);
