import type { Element, Root } from "hast";
import { rehype } from "rehype";

const parser = rehype().data("settings", { fragment: true });
const wholePage = rehype();

/** The links and ids of a piece of HTML, or of a whole page, as a parser of HTML sees them: each once, sorted. */
export function parsedLinks(html: string, page = false): { links: string[]; ids: string[] } {
  const links = new Set<string>();
  const ids = new Set<string>();
  const visit = (parent: Root | Element): void => {
    for (const child of parent.children) {
      if (child.type !== "element") continue;
      const { href, src, id } = child.properties;
      for (const link of [href, src]) if (link !== undefined && link !== null) links.add(String(link));
      if (typeof id === "string" && id !== "") ids.add(id);
      if (child.content) visit(child.content);
      visit(child);
    }
  };
  visit((page ? wholePage : parser).parse(html));
  return { links: [...links].sort(), ids: [...ids].sort() };
}
