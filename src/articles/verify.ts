import type { Root } from "hast";
import { MARK_SCHEMAS, type MarkName } from "../schemas/marks.ts";
import type { Problem } from "../problems/problem.ts";
import { MAX_DEPTH } from "./limits.ts";
import { isMark, type MarkNode } from "./parse.ts";
import { mdxProblem, type MdxProblemCode } from "../problems/article-catalogue.ts";
import { nearest } from "../problems/nearest.ts";
import { schemaIssues } from "../problems/schema-issues.ts";

/** Elements that Markdown gives, with the properties each may have. */
const ELEMENTS: Record<string, readonly string[]> = {
  p: [],
  h1: [],
  h2: [],
  h3: [],
  h4: [],
  h5: [],
  h6: [],
  em: [],
  strong: [],
  code: ["className"],
  pre: [],
  a: ["href", "title"],
  blockquote: [],
  ul: [],
  ol: ["start"],
  li: [],
  hr: [],
  br: [],
};
const PHRASING = new Set(["em", "strong", "code", "a", "br"]);
const MARK_NAMES = Object.keys(MARK_SCHEMAS) as MarkName[];

/** A component whose attributes its schema has accepted. */
export interface VerifiedMark {
  name: MarkName;
  attributes: Record<string, string>;
}

/** Attributes of every verified component of a tree. */
export type VerifiedMarks = Map<MarkNode, VerifiedMark>;

interface AnyNode {
  type: string;
  tagName?: string;
  name?: string | null;
  properties?: Record<string, unknown>;
  children?: AnyNode[];
  position?: { start: { line: number; column: number } };
}

/**
 * Verifies that a body is inert: elements of Markdown, text, and the listed components with plain, valid attributes; nothing
 * else. Reports every offence, not the first alone. A node of a kind not named here is an offence too.
 *
 * @param line 1-based line of the file on which the body begins.
 */
export function verifyInert(tree: Root, file: string, line: number): { problems: Problem[]; marks: VerifiedMarks } {
  const problems: Problem[] = [];
  const marks: VerifiedMarks = new Map();
  const stack: {
    node: AnyNode;
    depth: number;
    inLink: boolean;
    inMark: string | null;
    line: number;
    column: number;
  }[] = [{ node: tree as AnyNode, depth: 0, inLink: false, inMark: null, line, column: 1 }];
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const { node, depth, inLink, inMark } = entry;
    const start = node.position?.start;
    const place = start
      ? { file, line: start.line + line - 1, column: start.column }
      : { file, line: entry.line, column: entry.column };
    const report = (code: MdxProblemCode, details?: Record<string, string>) =>
      problems.push(mdxProblem(code, place, details));
    if (depth > MAX_DEPTH) {
      report("too-deep", { limit: `${MAX_DEPTH} levels` });
      break;
    }
    let mark = inMark;
    if (isMark(node)) {
      const component: MarkNode = node;
      const verified = verifyMark(component, report);
      if (verified) marks.set(component, verified);
      if (inLink) report("mark-inside-link", { name: component.name ?? "" });
      mark = component.name ?? "";
    } else if (node.type === "element") {
      verifyElement(node, inMark, report);
    } else if (node.type === "mdxTextExpression" || node.type === "mdxFlowExpression") {
      report("expression");
    } else if (node.type === "mdxjsEsm") {
      report("esm");
    } else if (node.type !== "text" && node.type !== "root") {
      report("element-not-allowed", { name: node.type });
    }
    const below = {
      depth: depth + 1,
      inLink: inLink || (node as AnyNode).tagName === "a",
      inMark: mark,
      line: place.line,
      column: place.column,
    };
    for (let i = (node.children?.length ?? 0) - 1; i >= 0; i -= 1) {
      const child = node.children?.[i];
      if (child) stack.push({ node: child, ...below });
    }
  }
  return { problems, marks };
}

type Report = (code: MdxProblemCode, details?: Record<string, string>) => void;

function verifyElement(node: AnyNode, inMark: string | null, report: Report): void {
  const name = node.tagName ?? "";
  if (name === "img") return report("image");
  const allowed = Object.hasOwn(ELEMENTS, name) ? ELEMENTS[name] : undefined;
  const properties = Object.keys(node.properties ?? {});
  if (!allowed || properties.some((key) => !allowed.includes(key))) return report("element-not-allowed", { name });
  if (name === "a" && !isAllowedLink(node.properties?.href)) {
    report("link-not-allowed", { url: String(node.properties?.href).slice(0, 80) });
  }
  // A paragraph that is a mark's only block is its line break's doing; the transforms dissolve it.
  if (inMark !== null && name !== "p" && !PHRASING.has(name)) report("mark-around-blocks", { name: inMark });
}

/** Whether a link's address is http, https or mailto. */
export function isAllowedLink(href: unknown): href is string {
  if (typeof href !== "string" || !URL.canParse(href)) return false;
  return ["http:", "https:", "mailto:"].includes(new URL(href).protocol);
}

function verifyMark(node: MarkNode, report: Report): VerifiedMark | null {
  const name = node.name;
  if (name === null) {
    report("fragment");
    return null;
  }
  if (!isMarkName(name)) {
    const near = nearest(name, MARK_NAMES);
    if (/^[a-z]/.test(name) && !near) report("html-tag", { name });
    else report("unknown-component", { name, nearest: near ? `; did you mean <${near}>?` : "" });
    return null;
  }
  const attributes = plainAttributes(node, name, report);
  if (!attributes) return null;
  const parsed = MARK_SCHEMAS[name].safeParse(attributes);
  if (!parsed.success) {
    for (const issue of schemaIssues(parsed.error, MARK_SCHEMAS[name], attributes)) {
      report("mark-invalid", { name, detail: issue.what.replace("field", "attribute"), remedy: issue.fix });
    }
    return null;
  }
  if (!hasText(node)) report("mark-empty", { name });
  const blocks = (node.children as AnyNode[]).filter((child) => child.tagName === "p");
  if (blocks.length > 1) report("mark-around-blocks", { name });
  return { name, attributes };
}

function plainAttributes(node: MarkNode, name: string, report: Report): Record<string, string> | null {
  const attributes: Record<string, string> = Object.create(null) as Record<string, string>;
  let plain = true;
  for (const attribute of node.attributes) {
    if (attribute.type !== "mdxJsxAttribute") {
      report("spread", { name });
      plain = false;
    } else if (typeof attribute.value !== "string") {
      report("attribute-not-plain", { name, attribute: attribute.name });
      plain = false;
    } else if (attribute.name in attributes) {
      report("attribute-twice", { name, attribute: attribute.name });
      plain = false;
    } else {
      attributes[attribute.name] = attribute.value;
    }
  }
  return plain ? { ...attributes } : null;
}

function isMarkName(name: string): name is MarkName {
  return Object.hasOwn(MARK_SCHEMAS, name);
}

function hasText(node: MarkNode): boolean {
  const stack: AnyNode[] = [node as AnyNode];
  let steps = 0;
  for (let next = stack.pop(); next; next = stack.pop()) {
    steps += 1;
    if (steps > 100_000) return true;
    if (next.type === "text" && (next as { value?: string }).value?.trim()) return true;
    for (let i = (next.children?.length ?? 0) - 1; i >= 0; i -= 1) {
      const child = next.children?.[i];
      if (child) stack.push(child);
    }
  }
  return false;
}
