import { eld } from "eld/medium";
import type { Draft } from "../draft.ts";
import { languageOf, type Language } from "./languages/index.ts";

/** A block shorter than this says too little of its own language, in characters. */
const ENOUGH = 120;
/** So much of a block is looked at. */
const LOOKED_AT = 600;

/**
 * The rules for each block of an article: those of the article's language, unless the block is certainly written in another one.
 * Undefined where no file describes the language.
 */
export function blockLanguages(draft: Draft): (Language | undefined)[] {
  const own = languageOf(draft.lang);
  const code = draft.lang.split("-", 1)[0]!.toLowerCase();
  return draft.blocks.map(({ text: { text } }) => {
    if (text.length < ENOUGH) return own;
    const found = eld.detect(text.slice(0, LOOKED_AT));
    return found.language && found.language !== code && found.isReliable() ? languageOf(found.language) : own;
  });
}
