/*
 * Escaping for MDX. Markdown's own escapes (backslash, code spans, raw HTML) differ between parsers; character references
 * are understood alike by all of them, and can begin no construct. Ordinary prose needs none.
 */

/** A text without what no character reference can carry: lone surrogates, control characters, noncharacters. */
export function carriable(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]|\p{Noncharacter_Code_Point}/gu, "");
}

/** What a text becomes before it is written: carriable, with single spaces. */
export function inertText(text: string): string {
  return carriable(text).replace(/[ \t\r\n\v\f\u0085\u2028\u2029]+/g, " ");
}

const reference = (char: string): string => NAMED[char] ?? `&#${char.codePointAt(0)};`;
const NAMED: Record<string, string> = { "<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;" };

/** Characters that can begin a construct anywhere in a line, or that an editor could not see. */
const RISKY = /[&<{}`*_[\]\\~|\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Escapes text that stands inside a paragraph. */
export function escapeInline(text: string): string {
  return text.replace(RISKY, (char, offset: number) => (isHarmless(text, char, offset) ? char : reference(char)));
}

/** What the renderer counts as markers of nested blocks, and refuses in great number: a long figure is none. */
const LOOKS_NESTED = /^[>*+\-0-9.)]{40}/;

/** Escapes the beginning of a line's already escaped text, where Markdown looks for blocks and MDX for modules. */
export function escapeLineStart(line: string): string {
  if (/^(?:import|export)(?![\p{L}\p{N}])/u.test(line)) return reference(line[0]!) + line.slice(1);
  if (/^[#>+\-=:~|$%^!@;\t ]/.test(line) || LOOKS_NESTED.test(line)) return reference(line[0]!) + line.slice(1);
  return line.replace(/^(\d{1,9})([.)])(?=\s|$)/, (_, digits: string, mark: string) => digits + reference(mark));
}

/** Escapes the inside of a double-quoted attribute. */
export function escapeAttribute(value: string): string {
  return value.replace(/[&"<>{}`\\\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, reference);
}

/** Anything that some parser could take for a character reference, with or without its semicolon. */
function isReference(text: string, offset: number): boolean {
  return /^&(?:#[0-9a-z]|[a-z][a-z0-9]{0,40};)/i.test(text.slice(offset, offset + 44));
}

/** An underscore inside a word emphasises nothing, a closing bracket without an opening one ends nothing. */
function isHarmless(text: string, char: string, offset: number): boolean {
  if (char === "&") return !isReference(text, offset);
  if (char === "]") return true;
  if (char !== "_") return false;
  return /[A-Za-z0-9]/.test(text[offset - 1] ?? "") && /[A-Za-z0-9]/.test(text[offset + 1] ?? "");
}
