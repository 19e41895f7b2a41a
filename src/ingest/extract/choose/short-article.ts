import { endsSentence } from "../../../lib/text.ts";
import type { Line } from "../page/line.ts";
import { upwards, type Element } from "../page/tree.ts";
import type { Exclusion } from "./exclude.ts";
import { traitsOf, type PageView } from "./page-view.ts";

/** UTF-16 units of sentences below a headline that are an article where nothing else says so. */
const ENOUGH = 200;
const FRAME = /^(?:nav|aside|footer|form|button|dialog|select|label)$/;

/**
 * The lines of an article that is too short to be told by its prose: whole sentences, in a page that says that it is an article, in its
 * one article element, or below its headline. None for a page of links, or of teasers.
 */
export function sentencesOf(view: PageView, excluded: readonly (Exclusion | undefined)[]): number[] {
  const { lines, headline, mainArticle, isArticle } = view;
  const open = [...lines.keys()].filter((i) => !excluded[i] && i !== headline && isSentence(lines[i]!));
  const [first = 0, last = 0] = [open.find((i) => isLong(lines[i]!)), open.findLast((i) => isLong(lines[i]!))];
  // Between two sentences of some length stands whatever is one.
  const whole = open.filter((i) => isLong(lines[i]!) || (i > first && i < last));
  const parts = new Set(whole.map((i) => articleOf(lines[i]!)));
  if (mainArticle && holds(mainArticle, lines[headline])) return whole.filter((i) => holds(mainArticle, lines[i]));
  if (parts.size === 1 && !parts.has(null)) return whole;
  if (parts.size > 1) return [];
  if (isArticle) return whole;
  const length = whole.reduce((sum, i) => sum + lines[i]!.text.length, 0);
  return headline >= 0 && whole.length > 1 && length >= ENOUGH ? whole.filter((i) => i > headline) : [];
}

function isSentence(line: Line): boolean {
  const { text } = line.text;
  if (line.hidden || line.role !== null || !/^(?:p|blockquote|verse)$/.test(line.kind)) return false;
  if (!endsSentence(text) || line.linked > text.length * 0.3) return false;
  return ![...upwards(line.block)].some((each) => FRAME.test(each.tagName) || isNamedAgainst(each));
}

function isLong({ text: { text } }: Line): boolean {
  return /(?:\S+\s+){4}/u.test(text) || /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]{10}/u.test(text);
}

/** What stands around everything bears names for other reasons. */
function isNamedAgainst(element: Element): boolean {
  return (
    !/^(?:html|body|main|article)$/.test(element.tagName) && traitsOf(element).against > traitsOf(element).inFavour
  );
}

function articleOf(line: Line): Element | null {
  return [...upwards(line.block)].findLast(({ tagName }) => tagName === "article") ?? null;
}

function holds(element: Element, line: Line | undefined): boolean {
  return line !== undefined && [...upwards(line.block)].includes(element);
}
