import { endsSentence } from "../../../lib/text.ts";
import { SPOKEN, UNSEEN, HEADINGS } from "./names.ts";
import {
  attr,
  childrenOf,
  elements,
  isElement,
  isText,
  nameOf,
  parentOf,
  textOf,
  upwards,
  type Element,
} from "./tree.ts";

/** Whether no reader of the page sees an element's text, whatever scripts do. */
export function isUnseen(element: Element): boolean {
  const { tagName } = element;
  if (tagName === "button") return !isFold(element);
  if (tagName === "object") return attr(element, "data") !== undefined || attr(element, "classid") !== undefined;
  if (tagName === "template") return !isShadow(element);
  // A drawing's or a formula's own names are none of HTML's.
  if (element.namespaceURI.endsWith("svg")) return true;
  return UNSEEN.has(tagName);
}

/** A shadow root that the page's text declares: its content is on the page. */
function isShadow(element: Element): boolean {
  // The name that the attribute had in browsers before it was a standard is in saved pages still.
  return (
    element.tagName === "template" &&
    /^(?:open|closed)$/i.test(attr(element, "shadowrootmode") ?? attr(element, "shadowroot") ?? "")
  );
}

/** A button that folds a section is its heading: it is all that stands in one, or holds one. */
function isFold(button: Element): boolean {
  for (const each of upwards(button))
    if (HEADINGS.has(each.tagName) || /^(?:summary|dt)$/.test(each.tagName))
      return textOf(each).trim() === textOf(button).trim();
  for (const each of elements(button)) if (HEADINGS.has(each.tagName)) return true;
  // What unfolds the rest of a text is no heading of it.
  if (MORE.test(textOf(button))) return false;
  return [button, parentOf(button)].some((each) => each !== null && isAnswerTo(button, siblingOf(each, 1)));
}

/** The words on a button behind which a text goes on. */
const MORE =
  /^\s*(?:(?:read|show|see|view|load) (?:more|all|the rest)|read on|continue reading|expand|weiterlesen|mehr (?:lesen|anzeigen|erfahren)|alles anzeigen|aufklappen|lire (?:la suite|plus)|(?:voir|afficher|en savoir) plus|leer más|ver más|mostrar más|seguir leyendo|leggi (?:tutto|di più|altro)|mostra (?:tutto|altro)|continua a leggere|ler mais|ver mais|mostrar mais|continu(?:ar|e) (?:a ler|lendo)|lees (?:meer|verder)|toon meer|meer lezen|czytaj (?:dalej|więcej|całość)|pokaż więcej|rozwiń|läs (?:mer|vidare)|læs (?:mere|videre)|les mer|читать (?:далее|дальше|полностью)|показать (?:ещё|еще|полностью)|развернуть|続きを読む|もっと(?:見る|読む)|全文を表示|阅读全文|展开(?:全文)?|查看(?:更多|全文)|閱讀全文|اقرأ المزيد|عرض المزيد)[\s.…»›>+↓⌄▼]*$/iu;

/** Whether an element is what a button unfolds (the ARIA pattern of an accordion), and holds a sentence: a menu holds none. */
function isAnswerTo(button: Element, answer: Element | null): boolean {
  const target = attr(button, "aria-controls");
  if (!answer || target === undefined || attr(answer, "id") !== target || ASIDE.test(nameOf(answer))) return false;
  return [answer, ...elements(answer)].some(({ tagName }) => tagName === "nav" || tagName === "form")
    ? false
    : endsSentence(textOf(answer));
}

/** What is concealed behind the button right before it. */
function isUnfoldedAnswer(element: Element): boolean {
  const before = siblingOf(element, -1);
  if (!before || attr(element, "id") === undefined) return false;
  return [before, ...elements(before)].some((each) => each.tagName === "button" && isAnswerTo(each, element));
}

/** The next element in a direction, where no text stands between. */
export function siblingOf(element: Element, step: 1 | -1): Element | null {
  const all = parentOf(element)?.childNodes ?? [];
  for (let i = all.indexOf(element) + step; i >= 0 && i < all.length; i += step) {
    const each = all[i]!;
    if (isElement(each)) return each;
    if (isText(each) && each.value.trim() !== "") return null;
  }
  return null;
}

/** Whether the page hides an element until something happens, or for good. What a reader unfolds is not hidden. */
export function isHidden(element: Element): boolean {
  return isConcealed(element) && !isFolded(element);
}

const ASIDE =
  /(?:^|[\s_-])(?:share\w*|social\w*|comment\w*|modal|popup|overlay|menu|nav\w*|form|login|newsletter|related|author|cookie\w*|consent|gallery|caption|tooltip|search|subscri\w*|promo\w*|ad|ads|print-?only|sr-only)(?:$|[\s_-])/i;

/** The rest of an article behind "read more": it stands beside the paragraphs that are shown, and holds such. */
export function isFolded(element: Element): boolean {
  const parent = parentOf(element);
  if (!isConcealed(element) || !parent || isDialog(element) || ASIDE.test(nameOf(element))) return false;
  if (isUnfoldedAnswer(element)) return true;
  return (
    holdsParagraph(parent) &&
    (element.tagName === "p" ? isParagraph(element) && parent.tagName === "article" : holdsParagraph(element))
  );
}

const paragraphs = new WeakMap<Element, boolean>();

function holdsParagraph(element: Element): boolean {
  let known = paragraphs.get(element);
  if (known === undefined) {
    known = element.childNodes.some((child) => isElement(child) && isParagraph(child) && !isConcealed(child));
    paragraphs.set(element, known);
  }
  return known;
}

function isParagraph(element: Element): boolean {
  const text = element.tagName === "p" ? textOf(element).trim() : "";
  return text.length >= 60 && endsSentence(text);
}

function isConcealed(element: Element): boolean {
  const style = attr(element, "style");
  return (
    (style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) ||
    attr(element, "hidden") !== undefined
  );
}

/** Text for screen readers alone. */
export function isSpoken(element: Element): boolean {
  const name = attr(element, "class");
  return name !== undefined && SPOKEN.test(name);
}

/** A dialog that lies in front of the page. */
export function isDialog(element: Element): boolean {
  return (
    element.tagName === "dialog" ||
    /^(?:alert)?dialog$/i.test(attr(element, "role") ?? "") ||
    attr(element, "aria-modal") === "true"
  );
}

const HOVER =
  /(?:^|[\s_-])(?:rollover|hover-?card|tooltip\w*|popover|flyout|tippy|glossary-(?:definition|popup))(?:$|[\s_-])/i;

/** What opens over a word that is pointed at: no part of the sentence that the word stands in. */
export function isHoverCard(element: Element): boolean {
  if (HOVER.test(attr(element, "role") ?? "")) return true;
  const name = nameOf(element);
  // The word itself may bear the name too; the card is what is longer than words, or opens.
  return (
    name !== "" &&
    HOVER.test(name) &&
    (/block|content|body|text|card|popup|inner|definition/i.test(name) ||
      [...elements(element)].some((each) => each.tagName === "img"))
  );
}

/** A link that leads from a note back to its place in the text. */
export function isBackLink(element: Element): boolean {
  if (element.tagName !== "a" || !(attr(element, "href") ?? "").includes("#")) return false;
  return /^\s*(?:[↩↑⤴⏎^▲][\ufe0e\ufe0f]?)+\s*$/u.test(textOf(element)) || attr(element, "role") === "doc-backlink";
}

/** A link beside a heading that is there to be copied: a sign, and nothing that is read. */
export function isPermalink(element: Element): boolean {
  return (
    element.tagName === "a" &&
    (attr(element, "href") ?? "").includes("#") &&
    /^\s*(?:[#¶§🔗∞⚓]\ufe0f?)\s*$/u.test(textOf(element)) &&
    [...upwards(element)].some(({ tagName }) => HEADINGS.has(tagName))
  );
}

const HEADING_TOOL =
  /(?:^|[\s_-])(?:(?:mw-)?edit-?section|header-?(?:link|anchor)|heading-?(?:link|anchor)|anchor-?(?:link|icon)|copy-?link|share\w*)(?:$|[\s_-])/i;

/** A tool in a heading, "[edit]" or "Copy link": the heading is what else stands there. */
export function isHeadingTool(element: Element): boolean {
  if (!HEADING_TOOL.test(nameOf(element))) return false;
  const own = textOf(element).trim();
  for (const each of upwards(parentOf(element)))
    if (HEADINGS.has(each.tagName)) return own.length <= 30 && textOf(each).trim().length > own.length;
  return false;
}

/** The second rendering of a formula, for the eye, beside the one that says what it means. */
export function isDrawnFormula(element: Element): boolean {
  return attr(element, "aria-hidden") === "true" && /\bkatex-html\b|\bMathJax\b|\bmjx-/i.test(nameOf(element));
}

/** The shadow root among an element's children. */
export function shadowOf(element: Element): Element | undefined {
  return childrenOf(element).find((child): child is Element => isElement(child) && isShadow(child));
}
