import { fold, wordCount } from "../../lib/text.ts";
import type { Block } from "../draft.ts";
import english from "./data/boilerplate.en.json" with { type: "json" };
import french from "./data/boilerplate.fr.json" with { type: "json" };
import { removeBlocks, type Rule } from "./rule.ts";

const LISTS = [english, french];
const EXACT = new Set(LISTS.flatMap((list) => list.exact).map(bare));
const STARTS = LISTS.flatMap((list) => list.starts).map(fold);
const CONTAINS = LISTS.flatMap((list) => list.contains).map(fold);

/** A form's sentence is short; an article that speaks about forms has longer paragraphs, or quotes them. */
const LONGEST = 45;
/** Characters of the longest button, with what is drawn around it. */
const LONGEST_BUTTON = 300;

/** Removes what a site puts around an article: comment forms, log-in and cookie prompts, captchas, share buttons. */
export const siteBoilerplate: Rule = {
  name: "site-boilerplate",
  apply(draft) {
    const found = new Set(draft.blocks.filter((block) => isBoilerplate(block.text.text)));
    for (const block of orphansAround(draft.blocks, found)) found.add(block);
    // A file that consists of such lines alone is more likely misjudged than empty.
    if (found.size < draft.blocks.length) removeBlocks(draft, found, "site-boilerplate");
  },
};

/** Whether a block is an interface's text, by the word lists or by its shape. */
export function isBoilerplate(text: string): boolean {
  const folded = fold(text);
  if (isCaptcha(folded)) return true;
  if (folded.length <= LONGEST_BUTTON && EXACT.has(bare(folded))) return true;
  const count = wordCount(text);
  if (count > LONGEST || /["]/.test(folded)) return false;
  if (STARTS.some((start) => folded.startsWith(start)) && count <= 30) return true;
  return CONTAINS.some((part) => folded.includes(part));
}

/** A sum for the visitor to solve: "10 + 9 =", with or without a label. */
function isCaptcha(folded: string): boolean {
  return folded.length < 80 && /(?:^|[:\s])\d{1,3} ?[+\-−×x*÷/] ?\d{1,3} ?=(?: ?[?_]*)?$/.test(folded);
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
    !block.marked && block.text.length <= 40 && wordCount(block.text.text) <= 4 && !/[.!?…"”»]$/.test(block.text.text)
  );
}

/** Folded, without marks at the ends: buttons come with arrows, colons and bullets. */
function bare(text: string): string {
  return fold(text).replace(/^[^\p{L}\p{N}©(]+|[^\p{L}\p{N})?*']+$/gu, "");
}
