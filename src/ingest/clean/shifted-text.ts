import { endsSentence } from "../../lib/text.ts";
import type { Block, Draft } from "../draft.ts";
import { Quarantine } from "../quarantine.ts";
import { removeBlocks } from "./rule.ts";
import words from "./data/function-words.json" with { type: "json" };

/** The commonest short words of languages in Latin letters. */
const COMMON: ReadonlySet<string> = new Set(Object.values(words).flatMap((list) => list.split(" ")));
/** Words without which a passage is too short to be judged, and of how many it is judged by. */
const FEWEST = 12;
const MOST = 80;
/** Share of common words: below the one as it stands, from the other on with its letters moved back. */
const STRANGE = 0.12;
const PLAIN = 0.2;
/** How many times as many there have to be then. */
const TIMES = 3;
/** So many of them have to be found, and so many that are different, some of three letters or more. */
const HITS = 5;
const DIFFERENT = 3;
const LONG = 2;
/** UTF-16 units of a line that is more than a headline. */
const LONG_LINE = 90;

/**
 * By how many places of the alphabet the letters of a text are moved, as pages do with what is to be paid for (a Caesar shift): as it
 * stands the text has few of the common words of any language, or none, and as many as prose has once they are moved back. 0 for any
 * other text, and for one that is too short to tell.
 */
function shiftOf(text: string): number {
  const found = (text.toLowerCase().match(/(?<![\p{L}\p{M}'’])[a-z]+(?![\p{L}\p{M}'’])/gu) ?? []).slice(0, MOST);
  if (found.length < FEWEST) return 0;
  const short = found.filter(({ length }) => length < 6);
  // Single letters are common words of some language, wherever they were moved.
  const asItStands = short.filter((word) => word.length > 1 && COMMON.has(word)).length;
  if (asItStands > found.length * STRANGE) return 0;
  for (let shift = 1; shift < 26; shift++) {
    const hits = short.map((word) => moved(word, 26 - shift)).filter((word) => COMMON.has(word));
    const different = [...new Set(hits)];
    if (
      hits.length >= Math.max(HITS, found.length * PLAIN, asItStands * TIMES) &&
      different.length >= DIFFERENT &&
      different.filter(({ length }) => length > 2).length >= LONG
    )
      return shift;
  }
  return 0;
}

function moved(word: string, by: number): string {
  return [...word].map((letter) => String.fromCharCode(97 + ((letter.charCodeAt(0) - 97 + by) % 26))).join("");
}

/** More than a headline or a line above a text. */
const isProse = ({ kind, text: { text } }: Block): boolean =>
  kind !== "title" && (text.length >= LONG_LINE || endsSentence(text));

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

/**
 * Takes out the passages whose letters are moved, with what stands between them, and marks the article as the beginning that is left.
 *
 * @throws Quarantine where nothing is left.
 */
export function withholdShifted(draft: Draft): void {
  const { blocks } = draft;
  const isMoved = blocks.map(({ text }) => shiftOf(text.text) > 0);
  const [first, last] = [isMoved.indexOf(true), isMoved.lastIndexOf(true)];
  if (first < 0) return;
  const out = new Set<Block>(blocks.slice(first, last + 1));
  // A riddle within an article stands before the rest of it.
  if (lengthOf(blocks.slice(last + 1)) > lengthOf([...out])) return;
  if (!blocks.some((block) => !out.has(block) && isProse(block)))
    throw new Quarantine(
      "raw-no-article",
      "its letters are moved along the alphabet, as pages do for readers who have not paid; save it again where the article shows",
    );
  removeBlocks(draft, out, "paywall");
  draft.facts.extent = "beginning";
  draft.doubts = [
    ...(draft.doubts ?? []),
    "The letters of what follows are moved along the alphabet, as pages do for readers who have not paid: this is only the beginning.",
  ];
}
