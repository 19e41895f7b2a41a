import type { Nodes } from "hast";
import { rehype } from "rehype";

/* What HTML holds, as a parser finds it that has nothing to do with whoever wrote it. */

/** What an article's body may hold: elements, and their attributes as the parser names them. */
export const ARTICLE: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    ["p", "h2", "h3", "h4", "h5", "h6", "li", "blockquote", "pre", "ul"].map((name) => [name, ["id"]]),
  ),
  em: [],
  strong: [],
  br: [],
  hr: [],
  code: ["className"],
  ol: ["id", "start"],
  a: ["className", "href", "rel", "title", "role", "ariaLabel"],
  span: ["className", "id", "dataStance"],
  q: ["className", "id", "lang"],
  data: ["className", "id", "value"],
  ins: ["className", "title"],
};

const HARMFUL = new Set(
  "script style iframe frame frameset object embed applet link meta base form input button textarea select svg math template noscript img video audio source picture portal dialog".split(
    " ",
  ),
);
const fragment = rehype().data("settings", { fragment: true }).freeze();

/**
 * Throws for anything in a fragment that may run, load or leave the list. Returns its text.
 *
 * @param allowed The elements and attributes there may be; without it, everything that is known to be harmless.
 * @param silent Elements whose text is left out.
 */
export function inertHtml(
  html: string,
  allowed?: Readonly<Record<string, readonly string[]>>,
  silent: readonly string[] = [],
): string {
  const tree = fragment.parse(html);
  let text = "";
  const visit = (node: Nodes): void => {
    if (node.type === "text") text += node.value;
    else if (node.type === "element") {
      const { tagName, properties } = node;
      const attributes = allowed && Object.hasOwn(allowed, tagName) ? allowed[tagName] : undefined;
      if (allowed ? !attributes : HARMFUL.has(tagName)) throw new Error(`<${tagName}> in ${around(html)}`);
      for (const [name, value] of Object.entries(properties)) {
        const harmful = /^on/i.test(name) || ["style", "srcDoc", "formAction", "ping", "background"].includes(name);
        if (harmful || (attributes && !attributes.includes(name)))
          throw new Error(`<${tagName} ${name}> in ${around(html)}`);
        if (["href", "src", "action", "xLinkHref", "cite"].includes(name)) checkAddress(String(value));
      }
      const before = text;
      node.children.forEach(visit);
      if (silent.includes(tagName)) text = before;
    } else if (node.type === "root") node.children.forEach(visit);
    else throw new Error(`${node.type} in ${around(html)}`);
  };
  visit(tree);
  return text;
}

/** Throws for an address that leads to anything but a page, as a browser would read it. */
export function checkAddress(href: string): void {
  const url = new URL(href, "https://own.example/base/articles/a/");
  if (!["http:", "https:", "mailto:"].includes(url.protocol)) throw new Error(`the address ${href}`);
}

const around = (html: string): string => (html.length > 600 ? `${html.slice(0, 600)} …` : html);
