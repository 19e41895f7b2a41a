import type { Span } from "../../../lib/span.ts";
import { childrenOf, isText, parsePage, placeOf, type Node, type Parent } from "./tree.ts";

/** Elements whose text may be left out of a ledger, as engines before this one did: most readers never see it. */
const NO_TEXT = new Set(
  "script style title head noscript template iframe noembed noframes object svg math select button textarea".split(" "),
);

/** The places of all text of a page that a ledger has to account for, in UTF-16 offsets. */
export function pageTexts(raw: string): Span[] {
  const places: Span[] = [];
  const visit = (node: Node | Parent): void => {
    if ("value" in node) {
      const place = isText(node) && node.value.trim() !== "" ? placeOf(node) : undefined;
      if (place) places.push(place);
    } else if ("childNodes" in node && !NO_TEXT.has(node.nodeName)) for (const child of childrenOf(node)) visit(child);
  };
  visit(parsePage(raw));
  return places;
}
