import type { Problem } from "../schemas/problem.ts";
import { lineColumn } from "./positions.ts";
import { mdxProblem } from "./problems/catalogue.ts";

/** Largest MDX file that is read, in UTF-16 code units. A long magazine article has about 60,000. */
export const MAX_CHARS = 400_000;
/** Deepest nesting of elements in a body. */
export const MAX_DEPTH = 40;
/** Most characters "<" in a body; bounds the depth the parser can be driven to. */
const MAX_TAGS = 5_000;
/** Most character references; the parser's time grows with their square. */
const MAX_REFERENCES = 20_000;
/** Most braces outside fenced code. The parser's time doubles with each one that opens an attribute expression. */
const MAX_BRACES = 6;
/** Most markers of lists and quotations, or columns of indentation, at the start of one line. */
const MAX_PREFIX = 200;

const OWN_TAG = /<\/?(?:Evidence|Quote|Figure|Sic)(?:\s+[a-zA-Z]+=(?:"[^"<{]*"|'[^'<{]*'))*\s*\/?>/g;
const LONG_PREFIX = new RegExp(`^[ \\t>*+\\-0-9.)]{${MAX_PREFIX},}`, "m");

/**
 * Refuses a body whose parsing could take unbounded time, before it is parsed: the parser is native and cannot be stopped.
 *
 * @param body Text after the front matter.
 * @param line 1-based line of the file on which the body begins.
 */
export function refuseUnbounded(body: string, file: string, line: number): Problem[] {
  const at = (offset: number) => {
    const position = lineColumn(body, offset);
    return { file, line: position.line + line - 1, column: position.column };
  };
  if (body.length > MAX_CHARS)
    return [mdxProblem("article-too-large", { file, line }, { limit: `${MAX_CHARS} characters` })];
  const prefix = LONG_PREFIX.exec(body);
  if (prefix) return [mdxProblem("too-deep", at(prefix.index), { limit: `${MAX_PREFIX} markers on one line` })];
  const tags = offsetsOf(body, "<", MAX_TAGS + 1);
  if (tags.length > MAX_TAGS) return [mdxProblem("too-deep", at(tags[MAX_TAGS] ?? 0), { limit: `${MAX_TAGS} tags` })];
  const references = offsetsOf(body, "&", MAX_REFERENCES + 1);
  if (references.length > MAX_REFERENCES) {
    return [
      mdxProblem("article-too-large", at(references[MAX_REFERENCES] ?? 0), {
        limit: `${MAX_REFERENCES} character references`,
      }),
    ];
  }
  const braces = offsetsOf(body, "{", MAX_BRACES + 1);
  if (braces.length > MAX_BRACES && !bracesAreFenced(body)) {
    return braces.map((offset) => mdxProblem("expression", at(offset)));
  }
  return [];
}

function offsetsOf(text: string, char: string, most: number): number[] {
  const offsets: number[] = [];
  for (let i = text.indexOf(char); i >= 0 && offsets.length < most; i = text.indexOf(char, i + 1)) offsets.push(i);
  return offsets;
}

/**
 * Whether every brace stands in a fenced block that this scan and the parser are bound to read alike: no tag but the
 * well-formed ones of the list, and no brace, is left outside the fences.
 */
export function bracesAreFenced(body: string): boolean {
  let fence = "";
  for (const line of body.replace(OWN_TAG, "").split(/\r\n|\r|\n/)) {
    const marker = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line);
    const run = marker?.[1] ?? "";
    if (fence) {
      if (run[0] === fence[0] && run.length >= fence.length && marker?.[2]?.trim() === "") fence = "";
    } else if (run && !(run[0] === "`" && marker?.[2]?.includes("`"))) {
      fence = run;
    } else if (/[{<]/.test(line)) {
      return false;
    }
  }
  return true;
}
