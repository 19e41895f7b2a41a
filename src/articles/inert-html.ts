/*
 * What a rendered body may hold, as bytes: it is looked at again where a body comes from the cache. Verification before rendering
 * judges the tree; this judges the text, and shares no code with it.
 */

const ELEMENTS = "p|h[1-6]|em|strong|code|pre|a|blockquote|[uo]l|li|hr|br|span|q|data|ins";
const PLAIN = "id|class|data-stance|role|rel|title|lang|value|start|aria-label";
const ADDRESS = 'href="(?:https?://|mailto:|#)[^"<>]*"';
const TAG = new RegExp(`<(?:/(?:${ELEMENTS})|(?:${ELEMENTS})(?: (?:(?:${PLAIN})(?:="[^"]*")?|${ADDRESS}))*)>`, "y");

/** Whether HTML consists of text and of the elements and attributes that a body is rendered to. Linear in its length. */
export function isInertHtml(html: string): boolean {
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at)) {
    TAG.lastIndex = at;
    if (!TAG.test(html)) return false;
    at = TAG.lastIndex;
  }
  return true;
}
