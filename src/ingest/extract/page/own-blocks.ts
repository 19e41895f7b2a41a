import { BLOCKS, HEADINGS, INLINE } from "./names.ts";
import { childrenOf, elements, isText, parentOf, type Element } from "./tree.ts";

/** Elements that hold words, not lines: what stands in them is inline, whatever its name. */
const HOLDS_WORDS = new Set([...HEADINGS, "p", "summary", "dt", "caption", "figcaption", "pre"]);

/** Elements that hold nothing but elements. */
const bare = new WeakMap<Element, boolean>();

/**
 * Whether an element with a name of the site's own makes lines of its own: it holds some, or its parent holds nothing but elements.
 * A browser shows it inline where no style sheet, which a saved page may have lost, says otherwise.
 */
export function isOwnBlock(element: Element): boolean {
  const { tagName } = element;
  if (BLOCKS.has(tagName)) return true;
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
