import { LIMITS } from "../limits.ts";
import { Quarantine, refuseAbove } from "../quarantine.ts";

/** Comments, sections of characters, declarations, instructions, tags. Each alternative ends at the next mark of its own kind. */
const MARKUP = /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<\?[\s\S]*?(?:\?>|$)|<(\/?)[^<>]*(>?)/g;

/**
 * Refuses XML that a parser would take apart for ever: its elements, its depth, its references. Entities of a file's own are
 * refused whatever they say, since one can stand for millions of others.
 */
export function countXml(text: string): void {
  if (/<!ENTITY/i.test(text)) throw new Quarantine("raw-unsafe", "it declares entities of its own");
  let tags = 0;
  let depth = 0;
  let deepest = 0;
  for (const { 0: mark, 1: slash } of text.matchAll(MARKUP)) {
    if (/^<[!?]/.test(mark)) continue;
    tags++;
    if (slash === "/") depth--;
    else if (!mark.endsWith("/>")) deepest = Math.max(deepest, ++depth);
  }
  refuseAbove(tags, LIMITS.xmlTags, "tags");
  refuseAbove(deepest, LIMITS.elementDepth, "levels of nested elements", "raw-too-deep");
  let references = 0;
  for (let at = text.indexOf("&"); at >= 0; at = text.indexOf("&", at + 1)) references++;
  refuseAbove(references, LIMITS.xmlReferences, 'characters "&"');
}
