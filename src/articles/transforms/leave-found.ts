import type { ElementContent, Root } from "hast";
import { isFoundId } from "../../schemas/marks.ts";
import { childrenOf, isMark, type BodyNode } from "../parse.ts";
import type { VerifiedMarks } from "../verify.ts";

/**
 * Takes the marks of a verified body that are findings of the machine out of it; the words stay. Before anything is numbered,
 * so that a page which shows none has no gap where they were.
 */
export function leaveFound(tree: Root, marks: VerifiedMarks, articleId: string): void {
  const isFound = (node: BodyNode): boolean => {
    const mark = isMark(node) ? marks.get(node) : undefined;
    return (mark?.name === "Quote" || mark?.name === "Figure") && isFoundId(mark.attributes.id ?? "", articleId);
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
