import { sentenceSegmenter } from "../lib/segmenter.ts";
import type { Place } from "./passages.ts";

/** Longest title made of a sentence, in characters. */
const MAX_TITLE = 200;
/** How much of the sentence stands before its date where the sentence has to be cut on the left. */
const BEFORE = 80;

/**
 * The sentence of a passage in which a date stands, at most 200 characters, cut between words with an ellipsis.
 * `sentence` and `passage` are places in the raw file, `words` the date's own. A passage whose text was repaired is no
 * longer as long as its span; there the sentence is found around the words instead. null where the words are not found.
 */
export function sentenceOf(text: string, passage: Place, sentence: Place, words: string, lang: string): string | null {
  const wide = /[\ud800-\udbff]/.test(text);
  const characters = wide ? Array.from(text) : text;
  let found: string | undefined;
  if (characters.length === passage.end - passage.start) {
    const part = characters.slice(
      Math.max(0, sentence.start - passage.start),
      Math.max(0, sentence.end - passage.start),
    );
    found = typeof part === "string" ? part : part.join("");
    if (!found.includes(words)) found = undefined;
  }
  found ??= segmentWith(text, words, lang);
  return found === undefined ? null : shorten(found.trim(), words);
}

function segmentWith(text: string, words: string, lang: string): string | undefined {
  const at = words === "" ? -1 : text.indexOf(words);
  if (at < 0) return undefined;
  return sentenceSegmenter(lang).segment(text).containing(at)?.segment;
}

function shorten(sentence: string, words: string): string {
  const characters = Array.from(sentence);
  if (characters.length <= MAX_TITLE) return sentence;
  const date = Array.from(sentence.slice(0, Math.max(0, sentence.indexOf(words)))).length;
  const dateEnd = date + Array.from(words).length;
  let start = 0;
  if (dateEnd > MAX_TITLE - 2) {
    start = Math.max(0, date - BEFORE);
    // To the beginning of a word, where one is near.
    const space = characters.indexOf(" ", start);
    if (space >= 0 && space < date) start = space + 1;
  }
  const room = MAX_TITLE - (start > 0 ? 2 : 1);
  let end = Math.min(characters.length, start + room);
  if (end < characters.length) {
    const space = characters.lastIndexOf(" ", end);
    if (space > start && space >= Math.min(dateEnd, end)) end = space;
  }
  return (start > 0 ? "…" : "") + characters.slice(start, end).join("").trim() + (end < characters.length ? "…" : "");
}
