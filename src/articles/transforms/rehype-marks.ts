import type { Element, ElementContent, Root } from "hast";
import type { VFile } from "vfile";
import { isMark, type MarkNode } from "../parse.ts";
import { bodyData, type BodyData, type MarkDisplay } from "./body-data.ts";

/**
 * Turns marks into HTML. The number after a passage is a link to its note, #n{number}, which the page shows in the margin and
 * which leads back to #m{number}; it works from the keyboard and without script.
 *
 * - Evidence: span.evidence with the stance as a data attribute, the number inside it at its end.
 * - Quote: q.quote in the article's language; q.printed where the text has quotation marks of its own. Number after it.
 * - Figure: data.figure with the value in decimal notation. Number after it.
 * - Sic: the printed word, then ins.sic, whose title says what was meant.
 */
export function rehypeMarks() {
  return (tree: Root, file: VFile): void => {
    const data = bodyData(file);
    if (data.marks.size > 0) renderIn(tree, data);
  };
}

function renderIn(parent: { children: unknown[] }, data: BodyData): void {
  const result: ElementContent[] = [];
  for (const child of parent.children as ElementContent[]) {
    if ("children" in child) renderIn(child as Element, data);
    if (isMark(child)) result.push(...renderMark(child, data));
    else result.push(child);
  }
  parent.children = result;
}

function renderMark(node: MarkNode, data: BodyData): ElementContent[] {
  const children = node.children as ElementContent[];
  const mark = data.marks.get(node);
  const display = data.display.get(node);
  if (mark?.name === "Sic") {
    const note = element("ins", { className: ["sic"], title: mark.attributes.means ?? "" }, [
      { type: "text", value: "[sic]" },
    ]);
    return [element("span", { className: ["sic-word"] }, children), { type: "text", value: "\u00a0" }, note];
  }
  if (!mark || !display) return children;
  const { attributes } = mark;
  const { id } = display;
  const number = display.numbered ? [numberLink(display)] : [];
  if (mark.name === "Evidence") {
    const properties = { className: ["evidence"], id, dataStance: attributes.stance };
    return [element("span", properties, [...children, ...number])];
  }
  if (mark.name === "Quote") {
    const className = display.printed ? ["quote", "printed"] : ["quote"];
    return [element("q", { className, id, lang: data.lang }, children), ...number];
  }
  return [element("data", { className: ["figure"], id, value: attributes.value }, children), ...number];
}

function numberLink({ n }: MarkDisplay): Element {
  // The style sheet draws the label. As text it would be glued to the word before, for whoever copies a sentence and for a text
  // fragment that ends there.
  return element("a", { className: ["mark"], href: `#n${n}`, role: "doc-noteref", ariaLabel: String(n) }, []);
}

function element(tagName: string, properties: Element["properties"], children: ElementContent[]): Element {
  return { type: "element", tagName, properties, children };
}
