import { endsSentence } from "../../../lib/text.ts";
import type { Line } from "../page/line.ts";
import { upwards } from "../page/tree.ts";
import type { Exclusion } from "./exclude.ts";
import { traitsOf, type PageView } from "./page-view.ts";

/** UTF-16 units of sentences that make a page one that was written to be read. */
const ENOUGH = 200;
/** A sign of a script that parts no words says as much as so many letters. */
const PER_SIGN = 3;
/** So much of the text may lead elsewhere. */
const LINKED = 0.15;
const FRAME = /^(?:nav|aside|footer|form|button|dialog|select|label|iframe|menu)$/;
const SENTENCE = /(?:\S+\s+){4}/u;
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]{10}/u;

/**
 * The lines of a page without a frame, as converters, mail programs and people write it: headings, paragraphs, lists and tables
 * below each other, nearly none of it linked, under no name that speaks against it. All below the headline is the article.
 * None where anything is a frame: then the lines have to be told apart.
 */
export function linesOfBarePage(view: PageView, excluded: readonly (Exclusion | undefined)[]): number[] {
  const { lines, headline } = view;
  const own = [...lines.keys()].filter(
    (i) => i !== headline && !lines[i]!.hidden && lines[i]!.role !== "caption" && !isForNoScript(lines[i]),
  );
  if (isForNoScript(lines[headline])) return [];
  if (excluded.some((each) => each !== undefined) || own.some((i) => isFramed(lines[i]!))) return [];
  const [all, linked, said, size] = own.reduce(
    ([a, l, s, z], i) => {
      const { text, linked: own } = lines[i]!;
      const said = isSaid(text.text) ? text.length : 0;
      return [a + text.length, l + own, s + said, z + said * (UNSPACED.test(text.text) ? PER_SIGN : 1)];
    },
    [0, 0, 0, 0],
  );
  return size >= ENOUGH && said * 2 >= all && linked <= all * LINKED
    ? own.filter((i) => i > headline && lines[i]!.role !== "credit" && !isFoot(lines[i]!.text.text))
    : [];
}

/** Whose the page is, below it. */
const isFoot = (text: string): boolean => text.length < 120 && /©|\(c\)|copyright|all rights reserved/iu.test(text);

function isSaid(text: string): boolean {
  return endsSentence(text) && (SENTENCE.test(text) || UNSPACED.test(text));
}

/** What a page says where scripts are off is seen by nobody else. */
function isForNoScript(line: Line | undefined): boolean {
  return [...upwards(line?.block ?? null)].some(({ tagName }) => tagName === "noscript");
}

/** A line in a table that is no data is laid out by it, as mails from a list are. */
function isFramed(line: Line): boolean {
  if (line.kind !== "table" && [...upwards(line.block)].some(({ tagName }) => tagName === "td")) return true;
  return [...upwards(line.block)].some(
    (each) =>
      FRAME.test(each.tagName) || (!/^(?:html|body|main|article)$/.test(each.tagName) && traitsOf(each).against > 0),
  );
}
