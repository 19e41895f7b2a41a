import { fold, wordCount } from "../../lib/text.ts";
import type { Block } from "../draft.ts";
import english from "./data/boilerplate.en.json" with { type: "json" };
import french from "./data/boilerplate.fr.json" with { type: "json" };
import { removeBlocks, type Rule } from "./rule.ts";
import { hasSpeech } from "./speech.ts";

const LISTS = [english, french];
const EXACT = new Set(LISTS.flatMap((list) => list.exact).map(bare));
const STARTS = LISTS.flatMap((list) => list.starts).map(fold);
const CONTAINS = LISTS.flatMap((list) => list.contains).map(fold);
/** Words that stand between two paragraphs of an article and are none of its headings. */
const INTERRUPTING = new Set(LISTS.flatMap((list) => list.interrupting).map(bare));

/** A form's sentence is short; an article that speaks about forms has longer paragraphs, or quotes them. */
const LONGEST = 45;
/** A longer line that begins like a button may as well be a sentence of the article. */
const LONGEST_START = 30;
const SURE_START = 12;
/** Characters of the longest button, with what is drawn around it. */
const LONGEST_BUTTON = 300;
/** A sentence of so many words is a paragraph of the article, unless the lists know it. */
const PROSE = 12;

/** How a line was found: the more it could be the article's own, the more its place has to say. */
type Hit = "captcha" | "holds" | "phrase" | "begins" | "begins long" | "word";

/**
 * Removes what a site puts around an article: comment forms, log-in and cookie prompts, captchas, share buttons. What the lists know
 * is judged by its place: one word goes at the edges of the article or beside other such lines, never from a list that the text
 * introduces; and no line goes in which somebody speaks.
 */
export const siteBoilerplate: Rule = {
  name: "site-boilerplate",
  apply(draft) {
    const { blocks } = draft;
    const hits = blocks.map((block) => hitOf(block.text.text));
    const found = new Set(blocks.filter((_, i) => goes(blocks, hits, i, draft.lang)));
    for (const block of orphansAround(blocks, found)) found.add(block);
    // A file that consists of such lines alone is more likely misjudged than empty.
    if (found.size < blocks.length) removeBlocks(draft, found, "site-boilerplate");
  },
};

/** Whether a text is an interface's, by the word lists or by its shape, wherever it stands. */
export function isBoilerplate(text: string): boolean {
  return hitOf(text) !== null;
}

function hitOf(text: string): Hit | null {
  const folded = fold(text);
  if (isCaptcha(folded)) return "captcha";
  if (folded.length <= LONGEST_BUTTON && EXACT.has(bare(folded))) return wordCount(text) > 1 ? "phrase" : "word";
  const count = wordCount(text);
  if (count > LONGEST || /["]/.test(folded)) return null;
  if (CONTAINS.some((part) => folded.includes(part))) return "holds";
  if (count <= LONGEST_START && STARTS.some((start) => folded.startsWith(start)))
    return count <= SURE_START ? "begins" : "begins long";
  return null;
}

/** A sum for the visitor to solve: "10 + 9 =", with or without a label. */
function isCaptcha(folded: string): boolean {
  return folded.length < 80 && /(?:^|[:\s])\d{1,3} ?[+\-−×x*÷/] ?\d{1,3} ?=(?: ?[?_]*)?$/.test(folded);
}

function goes(blocks: readonly Block[], hits: readonly (Hit | null)[], i: number, lang: string): boolean {
  const hit = hits[i];
  if (!hit) return false;
  if (hit === "captcha") return true;
  const { text } = blocks[i]!.text;
  if (hasSpeech(text, lang) || isIntroduced(blocks, hits, i)) return false;
  if (hit === "holds" || hit === "phrase" || hit === "begins") return true;
  const beside = [hits[i - 1], hits[i + 1]].some((other) => other && other !== "word");
  if (hit === "begins long") return beside;
  return beside || INTERRUPTING.has(bare(fold(text))) || isAtEdge(blocks, hits, i);
}

/** Whether a line stands in a list, or a row of short lines, that a line of the article announces with a colon. */
function isIntroduced(blocks: readonly Block[], hits: readonly (Hit | null)[], i: number): boolean {
  for (let at = i - 1; at >= 0; at--) {
    const { text, kind } = { text: blocks[at]!.text.text, kind: blocks[at]!.kind };
    if (/[:：]$/u.test(text)) return hits[at] === null && wordCount(text) > 2;
    if (kind !== "li" && !hits[at] && wordCount(text) > 4) return false;
  }
  return false;
}

/** Whether no paragraph of the article stands before a line, or none behind it. */
function isAtEdge(blocks: readonly Block[], hits: readonly (Hit | null)[], i: number): boolean {
  const isProse = (block: Block, at: number) => !hits[at] && wordCount(block.text.text) >= PROSE;
  const first = blocks.findIndex(isProse);
  return first < 0 || i < first || i > blocks.findLastIndex(isProse);
}

/**
 * Short lines between boilerplate, behind the article's last paragraph: headings of dialogs that no list can name. Only
 * lines that have boilerplate right behind them, or that end the file, count.
 */
function orphansAround(blocks: readonly Block[], found: ReadonlySet<Block>): Block[] {
  const orphans: Block[] = [];
  for (let i = blocks.length - 1; i > 0; i--) {
    const block = blocks[i]!;
    if (found.has(block)) continue;
    if (!isShortLine(block)) break;
    const before = blocks[i - 1]!;
    const behind = blocks[i + 1];
    if (!found.has(before) && !isShortLine(before) && !(behind && found.has(behind))) break;
    if (!behind && !found.has(before)) break;
    orphans.push(block);
  }
  return orphans;
}

function isShortLine(block: Block): boolean {
  return (
    !block.marked && block.text.length <= 40 && wordCount(block.text.text) <= 4 && !/[.!?…"”»:]$/.test(block.text.text)
  );
}

/** Folded, without marks at the ends: buttons come with arrows, colons and bullets. */
function bare(text: string): string {
  return fold(text).replace(/^[^\p{L}\p{N}©(]+|[^\p{L}\p{N})?*']+$/gu, "");
}
