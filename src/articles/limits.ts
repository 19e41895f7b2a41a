import { excessOf, type Excess } from "../lib/mdx-limits.ts";
import type { Problem } from "../problems/problem.ts";
import { lineColumn } from "./positions.ts";
import { mdxProblem } from "../problems/article-catalogue.ts";
import type { MdxProblemCode } from "../problems/article-catalogue.ts";

/** Deepest nesting of elements in a body. */
export const MAX_DEPTH = 40;

const CODES: Record<Excess["of"], MdxProblemCode> = {
  characters: "article-too-large",
  markers: "too-deep",
  tags: "too-deep",
  references: "article-too-large",
  braces: "expression",
};

/**
 * Refuses a body whose parsing could take unbounded time, before it is parsed: the parser is native and cannot be stopped.
 *
 * @param body Text after the front matter.
 * @param line 1-based line of the file on which the body begins.
 */
export function refuseUnbounded(body: string, file: string, line: number): Problem[] {
  const excess = excessOf(body);
  if (!excess) return [];
  return excess.offsets.map((offset) => {
    const position = lineColumn(body, offset);
    const place =
      excess.of === "characters" ? { file, line } : { file, line: position.line + line - 1, column: position.column };
    return mdxProblem(CODES[excess.of], place, { limit: excess.limit });
  });
}
