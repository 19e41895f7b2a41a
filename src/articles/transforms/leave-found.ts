import type { ElementContent, Root } from "hast";
import { isFoundId } from "../../schemas/marks.ts";
import { childrenOf, isMark, type BodyNode } from "../parse.ts";
import type { VerifiedMarks } from "../verify.ts";

/** Which marks of the machine's are left out of an article: all of them, or those at the spans that an editor rejected. */
export interface LeftOut {
  articleId: string;
  at: "all" | ReadonlySet<string>;
}

/**
 * Takes the marks of a verified body that are findings of the machine out of it; the words stay. Before anything is numbered,
 * so that a page which shows none has no gap where they were.
 */
export function leaveFound(tree: Root, marks: VerifiedMarks, { articleId, at }: LeftOut): void {
  const isFound = (node: BodyNode): boolean => {
    const mark = isMark(node) ? marks.get(node) : undefined;
    if (mark?.name !== "Quote" && mark?.name !== "Figure") return false;
    return isFoundId(mark.attributes.id ?? "", articleId) && (at === "all" || at.has(mark.attributes.at ?? ""));
  };
  const kept = (node: ElementContent): ElementContent[] => {
    const children = childrenOf(node as BodyNode);
    if (children.length > 0) (node as { children: ElementContent[] }).children = joined(children.flatMap(kept));
    if (!isFound(node as BodyNode)) return [node];
    if (isMark(node)) marks.delete(node);
    return childrenOf(node as BodyNode);
  };
  tree.children = joined((tree.children as ElementContent[]).flatMap(kept)) as Root["children"];
}

/** Neighbouring texts as one, as the parser gives them. */
function joined(nodes: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (last?.type === "text" && node.type === "text")
      result[result.length - 1] = { ...last, value: last.value + node.value };
    else result.push(node);
  }
  return result;
}
