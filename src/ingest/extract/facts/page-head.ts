import { collapse } from "../../../lib/text.ts";
import { attr, elements, textOf, type Parent } from "../page/tree.ts";

/** What stands in a page's head, and in attributes that say what an element is. */
export interface PageHead {
  /** By name in lower case, of `name`, `property` and `itemprop`: the contents of meta elements in their order. */
  meta: ReadonlyMap<string, readonly string[]>;
  title: string;
  canonical: string | undefined;
  lang: string | undefined;
}

/** A title that nothing ends holds the rest of the page, its tags as text. */
const UNENDED = /<\/(?:p|div|body|html)\s*>/i;

export function pageHead(root: Parent): PageHead {
  const meta = new Map<string, string[]>();
  let [title, canonical, lang]: [string, string | undefined, string | undefined] = ["", undefined, undefined];
  for (const element of elements(root)) {
    if (element.tagName === "html") lang ??= attr(element, "lang") ?? attr(element, "xml:lang");
    else if (element.tagName === "title" && title === "" && !element.namespaceURI.endsWith("svg"))
      title = UNENDED.test(textOf(element)) ? "" : collapse(textOf(element));
    else if (
      element.tagName === "link" &&
      (attr(element, "rel") ?? "").toLowerCase().split(/\s+/).includes("canonical")
    )
      canonical ??= attr(element, "href");
    else if (element.tagName === "meta") {
      const content = collapse(attr(element, "content") ?? "");
      if (content === "") continue;
      for (const key of ["name", "property", "itemprop"]) {
        const name = attr(element, key)?.trim().toLowerCase();
        if (!name) continue;
        const list = meta.get(name);
        if (list) list.push(content);
        else meta.set(name, [content]);
      }
      if (/^content-language$/i.test(attr(element, "http-equiv") ?? "")) lang ??= content;
    }
  }
  return { meta, title, canonical, lang };
}
