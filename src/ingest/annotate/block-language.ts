import { eld } from "eld/medium";
import type { Draft } from "../draft.ts";
import { languageOf, type Language } from "./languages/index.ts";
import { primarySubtag } from "../../lib/primary-subtag.ts";

/** A block shorter than this says too little of its own language, in characters. */
const ENOUGH = 120;
/** So much of a block is looked at. */
const LOOKED_AT = 600;

/** Of how much of another language's score its own may have at most, for the other to be certain: kin score alike. */
const KIN = 0.8;

/** The rules for each block of an article, in its order. */
export type BlockLanguages = readonly (Language | undefined)[];

/**
 * The rules for each block of an article: those of the article's language, unless the block is certainly written in another one.
 * Undefined where no file describes the language.
 */
export function blockLanguages(draft: Draft): BlockLanguages {
  return draft.blocks.map(({ text }) => languageIn(text.text, draft.lang));
}

function languageIn(text: string, lang: string): Language | undefined {
  const code = primarySubtag(lang).toLowerCase();
  if (text.length < (isDense(text) ? ENOUGH / 4 : ENOUGH)) return languageOf(lang);
  const found = eld.detect(text.slice(0, LOOKED_AT));
  if (!found.language || found.language === code || !found.isReliable()) return languageOf(lang);
  const scores = found.getScores();
  return (scores[code] ?? 0) > KIN * scores[found.language]! ? languageOf(lang) : languageOf(found.language);
}

/** Characters that are words or syllables say more than letters. */
function isDense(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{8}/u.test(text);
}
