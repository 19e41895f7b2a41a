/*
 * Astro renders one article page a language, the template, in which tokens stand for what differs between articles. The
 * tokens are made of private-use characters, which no slot name holds, and a template is cut at them once, before any
 * article's text is put in: text that looks like a token stays text.
 */

/** The id of the article page that Astro renders in place of all of them. */
export const TEMPLATE_ID = "__template__";

const OPEN = "\uE0A0";
const CLOSE = "\uE0A1";

/** "text" is escaped when it is filled in, "html" is not. */
export type SlotKind = "text" | "html";

/** A token to stand in the template for the named slot. */
export function token(kind: SlotKind, name: string): string {
  return `${OPEN}${kind}:${name}${CLOSE}`;
}

/** A template cut at its tokens: text, slot, text, slot, …, text. */
export interface CompiledTemplate {
  texts: string[];
  slots: { kind: SlotKind; name: string }[];
}

/** Cuts a rendered template at its tokens. */
export function compileTemplate(html: string): CompiledTemplate {
  const texts: string[] = [];
  const slots: CompiledTemplate["slots"] = [];
  let end = 0;
  for (const match of html.matchAll(/\uE0A0(text|html):([a-z-]+)\uE0A1/g)) {
    texts.push(html.slice(end, match.index));
    slots.push({ kind: match[1] as SlotKind, name: match[2] as string });
    end = match.index + match[0].length;
  }
  texts.push(html.slice(end));
  return { texts, slots };
}

/**
 * Fills a compiled template.
 *
 * @param value The finished HTML of a slot: text slots escaped, for an attribute as well as for an element.
 */
export function fillTemplate(
  template: CompiledTemplate,
  value: (slot: CompiledTemplate["slots"][number]) => string,
): string {
  let page = template.texts[0] ?? "";
  for (let i = 0; i < template.slots.length; i++) page += value(template.slots[i]!) + template.texts[i + 1];
  return page;
}
