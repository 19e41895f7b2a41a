import { Quarantine } from "../quarantine.ts";

const END = /<\/(?:body|html)\s*>/i;
const IS_PAGE = /<(?:body|html)[\s>]/i;
/** Comments and scripts with their insides, and the tags of elements that no page leaves open. */
const PARTS =
  /<!--[^]*?(?:-->|$)|<(?<inside>script|style|template)\b[^]*?(?:<\/\k<inside>\s*>|$)|<(?<close>\/?)(?<name>article|main|section|div|table|ul|ol|blockquote|figure|aside)\b[^<>]*>/gi;
const WITHIN_TAG = /<\/?[a-z][^<>]{0,5000}$/i;

/**
 * Refuses a page that was cut off while it was saved: it has no end, and stops within a tag or before its elements are closed.
 * What is left of it would pass for the whole article. A page that merely leaves out its last tags is none.
 */
export function refuseCutPage(html: string): void {
  if (END.test(html) || !IS_PAGE.test(html)) return;
  if (WITHIN_TAG.test(html.slice(-5_000)) && !/<\/(?:body|html)\s*$/i.test(html)) refuse("a tag");
  const open: string[] = [];
  for (const { 0: part, groups: { inside, close, name } = {} } of html.matchAll(PARTS)) {
    if (part.startsWith("<!--") && !part.endsWith("-->")) refuse("a comment");
    if (inside && !/<\/\w+\s*>$/.test(part)) refuse(`<${inside.toLowerCase()}>`);
    if (close) open.pop();
    else if (name) open.push(name.toLowerCase());
  }
  const last = open.at(-1);
  if (last) refuse(`<${last}>`);
}

function refuse(within: string): never {
  throw new Quarantine("raw-damaged", `it stops within ${within}, and has no end`);
}
