import { eld } from "eld/medium";

/** Texts shorter than this name their language too rarely for a detector to be believed against the file's own word. */
const ENOUGH = 60;

/**
 * The language of a text as a two-letter tag. `declared` is what the file says of itself: it decides where the text is too
 * short, and its regional form is kept where the detector agrees.
 */
export function detectLanguage(text: string, declared?: string): string {
  const tag = declared && /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(declared) ? declared : undefined;
  if (tag && text.length < ENOUGH) return tag;
  const found = eld.detect(text.slice(0, 20_000)).language;
  if (!found) return tag ?? "en";
  return tag && tag.split("-")[0] === found ? tag : found;
}

/**
 * Whether a text is of some language that the detector knows: what bytes read in a wrong encoding are not. Too short a text is
 * believed.
 */
export function isOfSomeLanguage(text: string): boolean {
  return text.length < ENOUGH || eld.detect(text.slice(0, 20_000)).isReliable();
}
