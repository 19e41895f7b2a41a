import { fold, wordCount } from "../../lib/text.ts";
import type { Draft } from "../draft.ts";
import { sentences } from "./sentences.ts";
import { languageOf } from "./languages/index.ts";

const LONGEST_TITLE = 180;
const LONGEST_LEAD = 90;
/** A shortened lead keeps at least so much before the clause it is cut at. */
const SHORTEST_LEAD = 36;

/**
 * Finds the headline: what the file's marks say, else a first line that reads as one; the block becomes kind "title".
 * A text without a headline gets one shortened from its first sentence, and the sentence stays in the text.
 */
export function findTitle(draft: Draft): void {
  const first = draft.blocks[0];
  const said = draft.facts.title;
  const marked = draft.blocks.find((block) => block.kind === "title");
  if (marked) {
    draft.title = { text: marked.text.text, basis: "text", span: marked.text.span() };
  } else if (said) {
    draft.title = { text: said.text, basis: "text", ...(said.span ? { span: said.span } : {}) };
  } else if (
    first &&
    !first.marked &&
    isHeadline(
      first.text.text,
      draft.lang,
      draft.blocks.slice(1, 4).map((block) => block.text.text),
    )
  ) {
    first.kind = "title";
    draft.title = { text: first.text.text, basis: "text", span: first.text.span() };
  } else if (first) {
    const text = shortened(first.text.text, draft.lang);
    draft.title = { text, basis: "lead" };
    draft.ledger.push({ op: "synthesise", span: { start: 0, end: 0 }, reason: "missing-headline", now: text });
  }
}

/** A headline is short, stops without a full stop, and longer text follows it. */
function isHeadline(text: string, lang: string, following: readonly string[]): boolean {
  if (text.length > LONGEST_TITLE || wordCount(text) > 28 || following.length === 0) return false;
  if (/[,;:–—-]$/.test(text)) return false;
  if (/[.。।۔]["”’»)」』]*$/.test(text) && !/(?:\b\p{Lu}\.|\.\.\.)$/u.test(text)) return false;
  if (sentences(text, lang).length > 2) return false;
  return following.some((next) => wordCount(next) > wordCount(text) || fold(next) === fold(text));
}

/**
 * The first sentence, without its full stop; a long one is cut where a clause begins, else between words, and never ends
 * in a word that leans on what was cut.
 */
export function shortened(text: string, lang: string): string {
  const [first = text] = sentences(text, lang).map((span) => text.slice(span.start, span.end));
  const whole = first.slice(0, 4 * LONGEST_LEAD).replace(/[\s.]+$/u, "");
  if (whole.length <= LONGEST_LEAD) return whole || text;
  const language = languageOf(lang);
  const kept = whole.slice(0, LONGEST_LEAD + 1).split(/\s+/u);
  kept.pop();
  const clause = kept.findLastIndex(
    (word, i) => language?.clauseWords.includes(fold(word)) && kept.slice(0, i).join(" ").length >= SHORTEST_LEAD,
  );
  if (clause > 0) kept.length = clause;
  while (kept.length > 3 && language?.leaningWords.includes(fold(kept.at(-1)!).replace(/[^\p{L}']/gu, ""))) kept.pop();
  const cut = kept.join(" ").replace(/[\s,;:–—-]+$/u, "");
  return `${cut === "" ? whole.slice(0, LONGEST_LEAD) : cut}…`;
}
