import type { Element, ElementContent, Root, Text } from "hast";
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from "satteri";
import { mdxToHast } from "satteri";
import { mayCrossContainers } from "../lib/mdx-limits.ts";
import type { Problem } from "../problems/problem.ts";
import { refuseUnbounded } from "./limits.ts";
import { FEATURES } from "./parse-options.ts";
import { offsetOf } from "./positions.ts";
import { parserSurvives } from "./probe.ts";
import { tagFault } from "./tag-fault.ts";
import { mdxProblem } from "../problems/article-catalogue.ts";

/** A component of an article's body, before it is turned into HTML. */
export type MarkNode = MdxJsxFlowElementHast | MdxJsxTextElementHast;
export type BodyNode = Element | Text | MarkNode;

/** What parsing gives: a tree that is not verified yet, or why there is none. */
export type Parsed = { ok: true; tree: Root } | { ok: false; problems: Problem[] };

/**
 * Parses an article's body natively. Positions in the tree count within the body.
 *
 * @param line 1-based line of the file on which the body begins.
 */
export function parseBody(body: string, file: string, line: number): Parsed {
  const refused = refuseUnbounded(body, file, line);
  if (refused.length > 0) return { ok: false, problems: refused };
  if (!parserSurvives(body)) {
    const code = mayCrossContainers(body) ? "mark-crosses-list" : "parser-overwhelmed";
    return { ok: false, problems: [mdxProblem(code, { file, line, column: 1 })] };
  }
  try {
    return { ok: true, tree: mdxToHast(body, { features: FEATURES }) as unknown as Root };
  } catch (error) {
    return { ok: false, problems: [syntaxProblem(error, body, file, line)] };
  }
}

/**
 * The parser tells the place of an error in its message alone: "3:12: Expected … (rule)".
 *
 * @param body The text that it could not read, which begins on this line of the file.
 */
export function syntaxProblem(error: unknown, body: string, file: string, line: number): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const found = /^(\d+):(\d+)(?:-\d+:\d+)?: ([^]*)$/.exec(message);
  const detail = (found?.[3] ?? message)
    .replace(/\s*\([a-z0-9-]+:[a-z0-9-]+\)\s*$/, "")
    .replace(/\s+/g, " ")
    .replace(/\((\d+):(\d+)\)/g, (_, l: string, c: string) => `(line ${Number(l) + line - 1}, column ${c})`);
  const [row, column] = [Number(found?.[1] ?? 1), Number(found?.[2] ?? 1)];
  const place = { file, line: line - 1 + row, column };
  const fault = tagFault(body, offsetOf(body, row, column));
  return fault
    ? mdxProblem("attribute-quotes", place, { ...fault })
    : mdxProblem("mdx-syntax", place, { detail: detail.slice(0, 300) });
}

/** Whether a node is a component. */
export function isMark(node: { type: string }): node is MarkNode {
  return node.type === "mdxJsxTextElement" || node.type === "mdxJsxFlowElement";
}

/** The children of an element or a component. */
export function childrenOf(node: BodyNode): ElementContent[] {
  return "children" in node ? (node.children as ElementContent[]) : [];
}
