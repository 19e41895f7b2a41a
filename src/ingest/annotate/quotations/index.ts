import { wordCount } from "../../../lib/text.ts";
import type { Block, Draft } from "../../draft.ts";
import { LIMITS } from "../../limits.ts";
import type { BlockLanguages } from "../block-language.ts";
import type { Language } from "../languages/index.ts";
import type { NamePlace } from "../names/index.ts";
import { attribute, type Said } from "./attribute.ts";
import { namedBelow } from "./line-below.ts";
import { dialogueIn } from "./dialogue.ts";
import { partedAtIncise } from "./incise.ts";
import { closedIn, quotationsIn, type Pair, type Quoted } from "./marks.ts";
import { usedPairs } from "./used-pairs.ts";

/** So many words at most between marks are a term or scare quotes, not speech. */
const LONGEST_TERM = 2;
/** The same where somebody says them who is neither named nor meant by a pronoun: "simply saying “as you were”". */
const LONGEST_UNNAMED = 3;
/** So many words that nobody is said to have said may be a title or a term still. */
const LONGEST_PHRASE = 5;
/** So many names behind a speaker's words are kept in mind; among more nobody knows whom a pronoun means. */
const MOST_NAMES = 40;
/** Marks that are read without a language: where they stand tells which of two opens. */
const PLAIN_PAIRS: readonly Pair[] = [
  ['"', '"'],
  ["“", "”"],
  ["«", "»"],
  ["»", "«"],
  ["「", "」"],
];

/** Finds what the text gives as somebody's own words, by the marks of each block's language, and who said them where the text tells. */
export function findQuotations(draft: Draft, languages: BlockLanguages, names: readonly NamePlace[]): void {
  const byBlock = Map.groupBy(names, (place) => place.block);
  const pairs = usedPairs(draft.blocks.filter(isRunning).map(({ text }) => text.text));
  let total = 0;
  let earlier: Said | undefined;
  let since: NamePlace[] = [];
  draft.blocks.forEach((block, index) => {
    if (!isRunning(block)) return;
    const language = languages[index];
    const text = block.text.text;
    const here = byBlock.get(index) ?? [];
    const quotes = marked(draft, index, pairs(language?.quotationMarks ?? PLAIN_PAIRS), language);
    const dialogue = quotes.length === 0 && language ? dialogueIn(text, here, language) : [];
    const named = namedBelow(block, quotes, draft.blocks[index + 1], byBlock.get(index + 1) ?? []);
    const whole = named ? [named] : dialogue;
    const said = whole.length > 0 ? whole : attribute(text, quotes, here, language, earlier, since);
    for (const quote of said) {
      if (!isSpeech(quote, language) && !isAnswer(text, quote)) continue;
      if (total++ >= LIMITS.findings) return;
      const { attribution } = quote;
      draft.marks.push({
        name: "Quote",
        block: index,
        start: quote.start,
        end: quote.end,
        rule: attribution ? `quotation-${attribution.rule}` : "quotation",
        attributes: {
          ...(attribution?.speaker ? { speaker: attribution.speaker } : {}),
          // Of a language without rules nobody can say that a speaker is missing.
          ...(attribution || !language ? {} : { flags: "unattributed" }),
        },
      });
    }
    const last = said.findLast(({ attribution }) => attribution?.speaker);
    if (last) earlier = last;
    else if (said.length > 0) earlier = undefined;
    // A name that stands behind the last speaker's words may be who the next pronoun means.
    since = [...(last ? [] : since), ...here.filter(({ start }) => !last || start >= last.end)].slice(-MOST_NAMES);
  });
}

function isRunning(block: Block): boolean {
  return ["p", "blockquote", "li"].includes(block.kind);
}

/**
 * The quotations of a block. One that no mark closes is one only where the next block opens with the same mark, as a quotation is
 * printed that goes on over paragraphs, or where it closes there.
 */
function marked(
  draft: Draft,
  index: number,
  pairs: readonly Pair[],
  language: Language | undefined,
): (Quoted & { continued: boolean })[] {
  const text = draft.blocks[index]!.text.text;
  const rest = restOf(draft, index, pairs);
  const own = quotationsIn(text, pairs);
  const found = rest ? [rest, ...own.filter(({ start }) => start >= rest.end)] : own;
  const parted = language ? found.flatMap((quoted) => partedAtIncise(text, quoted, language)) : found;
  return parted.flatMap((quoted) => {
    const next = draft.blocks[index + 1];
    const goesOn =
      quoted.unclosed &&
      next &&
      isRunning(next) &&
      (next.text.text.trimStart().startsWith(quoted.open) ||
        closedIn(next.text.text, quoted.open, pairs) !== undefined);
    return !quoted.unclosed || goesOn ? [{ ...quoted, continued: Boolean(goesOn) }] : [];
  });
}

/** The rest of a quotation that the block before left open: no mark opens it. */
function restOf(draft: Draft, index: number, pairs: readonly Pair[]): Quoted | undefined {
  const before = draft.blocks[index - 1];
  if (!before || !isRunning(before)) return undefined;
  const left = quotationsIn(before.text.text, pairs).at(-1);
  const text = draft.blocks[index]!.text.text;
  const end = left?.unclosed ? closedIn(text, left.open, pairs) : undefined;
  if (end === undefined) return undefined;
  const start = /^\s*/u.exec(text)![0].length;
  return { start, end, open: "", inner: text.slice(start, end - 1), unclosed: false };
}

/** Signs of the scripts that do not part words: two of them are taken for a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function isSpeech({ start, inner, attribution, parted }: Said, language: Language | undefined): boolean {
  const words = language?.unspaced && UNSPACED.test(inner) ? inner.length / 2 : wordCount(inner);
  if (parted && (words > LONGEST_TERM || attribution?.speaker !== undefined)) return true;
  if (words <= LONGEST_TERM) return false;
  if (isTitleOfWork(inner)) return false;
  // "Is called “feather duvet lung”": who is addressed and what is named look alike.
  if (attribution?.rule.startsWith("addressing") && words <= LONGEST_PHRASE) return false;
  // 'According to the firefighters, "El Valle 2" …': what a few words far behind name.
  if (attribution?.rule.startsWith("according-to") && words <= LONGEST_UNNAMED && attribution.at < start) return false;
  const isSaid =
    attribution !== undefined && (words > LONGEST_UNNAMED || !/^(?!dialogue).*-unnamed$/u.test(attribution.rule));
  return isSaid || !language || words > LONGEST_PHRASE || /[.!?…。！？]$/u.test(inner.trim());
}

/**
 * Few words that are a sentence of their own, with who says them right behind: "“Never,” said Ida Marsh". One word needs a name;
 * more need a verb of speech, and a capital: "«Cada gota cuenta», dijo".
 */
function isAnswer(text: string, { start, end, inner, attribution }: Said): boolean {
  if (attribution === undefined || attribution.at < end || attribution.at - end > 80) return false;
  if (isTitleOfWork(inner)) return false;
  if (attribution.speaker === undefined && !(wordCount(inner) > 1 && /^\p{Lu}/u.test(inner.trim()))) return false;
  const opens = /(?:^|[.!?…:–—]["”»“’)]*)\s*$/u.test(text.slice(0, start));
  return opens && (/[,!?…]$/u.test(inner.trim()) || /^\s*,/u.test(text.slice(end))) && /\p{L}/u.test(inner);
}

/** Works, events and terms are put in marks as well; nearly every word of theirs has a capital. */
function isTitleOfWork(inner: string): boolean {
  const long = inner.match(/(?<![\p{L}\p{N}])\p{L}{4,}/gu) ?? [];
  return wordCount(inner) <= 8 && long.length > 1 && long.every((word) => /^\p{Lu}/u.test(word));
}
