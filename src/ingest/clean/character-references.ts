import { decodeNamedCharacterReference } from "decode-named-character-reference";
import type { Block, Draft } from "../draft.ts";
import { MappedText } from "../mapped-text.ts";
import type { Rule } from "./rule.ts";

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,30}));/g;
const WINDOWS = new TextDecoder("windows-1252");

/**
 * Turns the character references of HTML that a scraper left in a plain text ("&amp;", "&#8217;") into characters. Each needs its
 * semicolon: "AT&T" and "R&D;" stay. Text with markup had its own reader for them; one that still shows some was escaped twice.
 */
export const characterReferences: Rule = {
  name: "character-references",
  apply(draft) {
    for (const block of draft.blocks)
      if (block.kind !== "pre" && (!draft.markup || isEscapedTwice(block.text.text))) decode(draft, block);
  },
};

/**
 * Whether what a page shows was escaped twice on its way there: it has a reference for a letter or an apostrophe within a word. A
 * text that tells of references shows them by themselves.
 */
function isEscapedTwice(text: string): boolean {
  return /\p{Ll}&(?:[aeiouycnAEIOUYCN](?:acute|grave|circ|uml|cedil|tilde|ring)|szlig|[ao]elig|oslash|rsquo|apos|#0?39|#8217|#x27|#x2019);|&(?:[aeiouycn](?:acute|grave|circ|uml|cedil|tilde|ring)|oslash);\p{Ll}/iu.test(
    text,
  );
}

/** A reference for "and" between words, as no headline shows it. */
const AND = /[\p{L}\p{N}] &amp; [\p{L}\p{N}]/u;

/** A headline from a page's head without the references of a second escaping. */
export function unescapedTwice(text: string): string {
  return isEscapedTwice(text) || AND.test(text)
    ? text.replace(REFERENCE, (...found) => meaningOf(found as unknown as RegExpExecArray) ?? found[0])
    : text;
}

/** Each character stands for its whole reference, at the edge of a block too. */
function decode(draft: Draft, block: Block): void {
  const parts: MappedText[] = [];
  let done = 0;
  for (const found of block.text.text.matchAll(REFERENCE)) {
    const { index, 0: reference } = found;
    const now = meaningOf(found);
    if (now === null) continue;
    const span = block.text.span(index, index + reference.length);
    parts.push(block.text.slice(done, index), MappedText.coarse(now, span));
    draft.ledger.push({ op: "repair", span, reason: "character-reference", now });
    done = index + reference.length;
  }
  if (done > 0) block.text = MappedText.concat([...parts, block.text.slice(done)]);
}

function meaningOf([, decimal, hexadecimal, name]: RegExpExecArray): string | null {
  if (name !== undefined) return decodeNamedCharacterReference(name) || null;
  return character(decimal === undefined ? parseInt(hexadecimal ?? "", 16) : Number(decimal));
}

/** As browsers read a number: those of windows-1252's marks are these marks. Null for what is no character of a text. */
function character(code: number): string | null {
  if (code >= 0x80 && code <= 0x9f) return WINDOWS.decode(Uint8Array.of(code));
  if (code < 0x20 || code === 0x7f || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
  return String.fromCodePoint(code);
}
