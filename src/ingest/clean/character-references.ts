import { decodeNamedCharacterReference } from "decode-named-character-reference";
import { repairMatches, type Rule } from "./rule.ts";

const WINDOWS = new TextDecoder("windows-1252");

/**
 * Turns the character references of HTML that a scraper left in a plain text ("&amp;", "&#8217;") into characters. Each needs its
 * semicolon: "AT&T" and "R&D;" stay. Text with markup had its own reader for them.
 */
export const characterReferences: Rule = {
  name: "character-references",
  apply(draft) {
    if (draft.markup) return;
    repairMatches(
      draft,
      "character-reference",
      /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,30}));/g,
      (found) => {
        const [, decimal, hexadecimal, name] = found;
        if (name !== undefined) return decodeNamedCharacterReference(name) || null;
        return character(decimal === undefined ? parseInt(hexadecimal ?? "", 16) : Number(decimal));
      },
    );
  },
};

/** As browsers read a number: those of windows-1252's marks are these marks. Null for what is no character of a text. */
function character(code: number): string | null {
  if (code >= 0x80 && code <= 0x9f) return WINDOWS.decode(Uint8Array.of(code));
  if (code < 0x20 || code === 0x7f || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
  return String.fromCodePoint(code);
}
