/*
 * Astro renders one article page a language, the shell, in which tokens stand for what differs between articles. The
 * tokens are made of private-use characters, which no slot name holds, and a shell is cut at them once, before any
 * article's text is put in: text that looks like a token stays text.
 */

/** The id of the article page that Astro renders in place of all of them. */
export const SHELL_ID = "__shell__";

const OPEN = "\uE0A0";
const CLOSE = "\uE0A1";

/** "text" is escaped when it is filled in, "html" is not. */
export type SlotKind = "text" | "html";

/** A token to stand in the shell for the named slot. */
export function token(kind: SlotKind, name: string): string {
  return `${OPEN}${kind}:${name}${CLOSE}`;
}

/** A shell cut at its tokens: text, slot, text, slot, …, text. */
export interface CompiledShell {
  texts: string[];
  slots: { kind: SlotKind; name: string }[];
}

/** Cuts a rendered shell at its tokens. */
export function compileShell(html: string): CompiledShell {
  const texts: string[] = [];
  const slots: CompiledShell["slots"] = [];
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
 * Fills a compiled shell.
 *
 * @param value The finished HTML of a slot: text slots escaped, for an attribute as well as for an element.
 */
export function fillShell(shell: CompiledShell, value: (slot: CompiledShell["slots"][number]) => string): string {
  let page = shell.texts[0] ?? "";
  for (let i = 0; i < shell.slots.length; i++) page += value(shell.slots[i]!) + shell.texts[i + 1];
  return page;
}
