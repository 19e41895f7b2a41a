import { BLOCKS, HEADINGS, INLINE } from "./names.ts";
import { attr, childrenOf, elements, isText, parentOf, textOf, type Element } from "./tree.ts";

/** Elements that hold words, not lines: what stands in them is inline, whatever its name. */
const HOLDS_WORDS = new Set([...HEADINGS, "p", "summary", "dt", "caption", "figcaption", "pre"]);

const BLOCK_STYLE = /(?:^|;)\s*display\s*:\s*(?:block|flex|grid|list-item|table|table-row)\s*(?:;|!|$)/i;
const OUT_OF_FLOW = /(?:^|;)\s*(?:float\s*:\s*(?:left|right)|position\s*:\s*(?:absolute|fixed))/i;
/** What holds fewer letters is an ornament of a line, a drop cap or a sign. */
const FEWEST_LETTERS = 20;

/** An inline element whose own style puts its words on lines of their own. */
export function isStyledBlock(element: Element): boolean {
  const style = attr(element, "style");
  return (
    style !== undefined &&
    BLOCK_STYLE.test(style) &&
    !OUT_OF_FLOW.test(style) &&
    /^(?:span|font|b|strong|i|em|label)$/.test(element.tagName) &&
    textOf(element).trim().length >= FEWEST_LETTERS
  );
}

/** Elements that hold nothing but elements. */
const bare = new WeakMap<Element, boolean>();

/**
 * Whether an element with a name of the site's own makes lines of its own: it holds some, or its parent holds nothing but elements.
 * A browser shows it inline where no style sheet, which a saved page may have lost, says otherwise.
 */
export function isOwnBlock(element: Element): boolean {
  const { tagName } = element;
  if (BLOCKS.has(tagName)) return true;
  if (isStyledBlock(element)) return true;
  if (INLINE.has(tagName) || !/^[a-z]/.test(tagName) || element.namespaceURI.endsWith("MathML")) return false;
  for (const each of elements(element)) if (BLOCKS.has(each.tagName)) return true;
  const parent = parentOf(element);
  if (!parent || HOLDS_WORDS.has(parent.tagName) || !(BLOCKS.has(parent.tagName) || parent.tagName.includes("-")))
    return false;
  let known = bare.get(parent);
  if (known === undefined) {
    known = childrenOf(parent).every((child) => !isText(child) || child.value.trim() === "");
    bare.set(parent, known);
  }
  return known;
}
