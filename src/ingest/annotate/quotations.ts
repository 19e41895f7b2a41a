import { wordCount } from "../../lib/text.ts";
import type { Draft } from "../draft.ts";
import { LIMITS } from "../limits.ts";
import type { NamePlace } from "./names.ts";
import { languageOf } from "./languages/index.ts";
import { Taken } from "./taken.ts";
import { findSpeaker } from "./speaker.ts";

interface Quoted {
  start: number;
  end: number;
  /** The words without the marks. */
  inner: string;
}

/** So many words at most between marks are a term or scare quotes, not speech. */
const LONGEST_TERM = 2;

const PAIRS = [
  /“([^“”]{1,4000})(?:”|$)/gu,
  /„([^„“”]{1,4000})[“”]/gu,
  /«([^«»]{1,4000})(?:»|$)/gu,
  // Single marks hold speech only where a comma or full stop stands before the closing one; else they are apostrophes.
  /(?<![\p{L}\p{N}])‘([^‘“”]{12,2000}?[,.!?])’(?![\p{L}\p{N}])/gu,
];

/** Finds what the text gives as somebody's own words, and who said them where the sentence tells. */
export function findQuotations(draft: Draft, names: readonly NamePlace[]): void {
  const language = languageOf(draft.lang);
  const byBlock = Map.groupBy(names, (place) => place.block);
  let total = 0;
  draft.blocks.forEach((block, index) => {
    if (!["p", "blockquote", "li"].includes(block.kind)) return;
    const text = block.text.text;
    const here = byBlock.get(index) ?? [];
    for (const quoted of quotationsIn(text)) {
      if (total >= LIMITS.findings) return;
      if (wordCount(quoted.inner) <= LONGEST_TERM) continue;
      const { speaker, attributed } = language
        ? findSpeaker(text, quoted, here, language)
        : { speaker: undefined, attributed: false };
      if (!attributed && isTitleOfWork(quoted.inner)) continue;
      total++;
      draft.marks.push({
        name: "Quote",
        block: index,
        start: quoted.start,
        end: quoted.end,
        attributes: {
          ...(speaker ? { speaker } : {}),
          ...// Of a language without rules nobody can say that a speaker is missing.
          (attributed || !language ? {} : { flags: "unattributed" }),
        },
      });
    }
  });
}

/** Quotations of a paragraph in their order, marks included. A mark left open quotes to the paragraph's end. */
export function quotationsIn(text: string): Quoted[] {
  const found: Quoted[] = [];
  const taken = new Taken(text.length);
  const add = (start: number, end: number, inner: string) => {
    if (taken.take(start, end)) found.push({ start, end, inner });
  };
  for (const pattern of PAIRS) {
    for (const match of text.matchAll(pattern)) add(match.index, match.index + match[0].length, match[1]!);
  }
  const straight = [...text.matchAll(/"/g)]
    .map((match) => match.index)
    .filter((at) => !/\d/.test(text[at - 1] ?? "") || /["\s,.]|$/.test(text[at + 1] ?? ""));
  for (let i = 0; i + 1 < straight.length; i += 2) {
    const [start, end] = [straight[i]!, straight[i + 1]! + 1];
    add(start, end, text.slice(start + 1, end - 1));
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Works, events and terms are put in marks as well; nearly every word of theirs has a capital. */
function isTitleOfWork(inner: string): boolean {
  const long = inner.match(/(?<![\p{L}\p{N}])\p{L}{4,}/gu) ?? [];
  return wordCount(inner) <= 8 && long.length > 0 && long.every((word) => /^\p{Lu}/u.test(word));
}
