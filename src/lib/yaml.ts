import { isCollection, isMap, isNode, isPair, isScalar, LineCounter, parseDocument, type Document } from "yaml";
import type { Problem } from "../problems/problem.ts";
import { diagnoseYaml, firstCauses } from "./yaml-fault.ts";

/** Largest YAML text that is read, in UTF-16 code units. */
const MAX_YAML_CHARS = 2_000_000;
/** Deepest nesting of lists and maps. */
const MAX_YAML_DEPTH = 100;
/** How often one anchor may be repeated; more is an attack. */
const MAX_ALIASES = 50;

type Path = readonly (string | number)[];

/** A YAML text that was read: its value, and where each part of it stands. */
export interface PositionedYaml {
  value: unknown;
  problems: Problem[];
  /** 1-based position of the value (or, with `onKey`, of the last key) at a path; of the nearest part above it where it is absent. */
  locate(path: Path, onKey?: boolean): { line: number; column: number };
}

/**
 * Reads YAML 1.2 without tags of its own, with a cap on size, depth and aliases. Never throws: what is wrong is in `problems`,
 * and `value` is then null.
 *
 * @param line 1-based line of the file on which the text begins (2 for front matter).
 */
export function readYaml(text: string, file: string, line = 1): PositionedYaml {
  const start = { line, column: 1 };
  const failed = (code: keyof typeof YAML_PROBLEMS, at = start): PositionedYaml => ({
    value: null,
    problems: [{ level: "error", code, file, ...at, ...YAML_PROBLEMS[code] }],
    locate: () => start,
  });
  if (text.length > MAX_YAML_CHARS) return failed("yaml-too-large");
  const deep = tooDeepLine(text);
  if (deep >= 0) return failed("yaml-too-deep", { line: line + deep, column: 1 });
  const counter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: counter,
    prettyErrors: false,
    uniqueKeys: true,
    // "silent" would take the first of several documents and say nothing of the others.
    logLevel: "error",
    stringKeys: true,
  });
  const place = (offset: number) => {
    const { line: l, col } = counter.linePos(offset);
    return l === 0 ? start : { line: l + line - 1, column: col };
  };
  const problems = firstCauses([...document.errors, ...document.warnings]).map((error): Problem => {
    const { detail, fix = MALFORMED.fix } = diagnoseYaml(error, text);
    const what = MALFORMED.what.replace("{detail}", () => detail);
    return { level: "error", code: "yaml-malformed", file, ...place(error.pos[0]), what, why: MALFORMED.why, fix };
  });
  if (problems.length > 0) return { value: null, problems, locate: () => start };
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch {
    return failed("yaml-aliases");
  }
  return { value, problems, locate: (path, onKey) => locate(document, path, onKey === true, place, start) };
}

function locate(
  document: Document,
  path: Path,
  onKey: boolean,
  place: (offset: number) => { line: number; column: number },
  start: { line: number; column: number },
) {
  let node: unknown = document.contents;
  let offset = isNode(node) ? node.range?.[0] : undefined;
  for (const [depth, key] of path.entries()) {
    if (!isCollection(node)) break;
    const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
    const next: unknown = pair ? pair.value : isMap(node) ? undefined : node.items[Number(key)];
    const keyOffset = pair && isPair(pair) && isNode(pair.key) ? pair.key.range?.[0] : undefined;
    if (pair === undefined && next === undefined) break;
    const last = depth === path.length - 1;
    const nextOffset = isNode(next) ? next.range?.[0] : undefined;
    offset =
      (last && onKey ? keyOffset : undefined) ??
      (last && isScalar(next) ? nextOffset : undefined) ??
      keyOffset ??
      nextOffset ??
      offset;
    node = next;
  }
  return offset === undefined ? start : place(offset);
}

/** 0-based line on which flow brackets or indentation nest too deeply; -1 where none does. Strings count too: a cap, not a parser. */
function tooDeepLine(text: string): number {
  if (!/[[{]/.test(text) && !/^[ -]{100}/m.test(text)) return -1;
  let depth = 0;
  let line = 0;
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i];
    if (char === "\n") {
      line += 1;
      if (/^[ -]{400}/.test(text.slice(i + 1, i + 401))) return line;
    } else if (char === "[" || char === "{") {
      depth += 1;
      if (depth > MAX_YAML_DEPTH) return line;
    } else if ((char === "]" || char === "}") && depth > 0) depth -= 1;
  }
  return -1;
}

/** What can be wrong with YAML before anybody asks what it says. `{detail}` is the parser's own message. */
export const YAML_PROBLEMS = {
  "yaml-malformed": {
    what: "the YAML cannot be read: {detail}",
    why: "A file that can be read in more than one way is not read at all.",
    fix: "Check indentation and quotes; put texts that hold a colon or begin with a sign in quotes.",
  },
  "yaml-too-large": {
    what: `the YAML is larger than ${MAX_YAML_CHARS} characters`,
    why: "The cap keeps one file from stopping a build.",
    fix: "Split the list over several files.",
  },
  "yaml-too-deep": {
    what: `the YAML is nested more than ${MAX_YAML_DEPTH} levels deep`,
    why: "The cap keeps one file from stopping a build.",
    fix: "Flatten it.",
  },
  "yaml-aliases": {
    what: "the YAML repeats an anchor too often",
    why: "Aliases that multiply can fill all memory.",
    fix: "Write the values out.",
  },
} as const;
const MALFORMED = YAML_PROBLEMS["yaml-malformed"];
