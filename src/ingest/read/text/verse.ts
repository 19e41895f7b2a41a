import { wordCount } from "../../../lib/text.ts";

const FEWEST_LINES = 3;
const MOST_LINES = 40;
const LONGEST = 60;

/**
 * Whether a group of lines is verse: short lines of several words, whose sentences run over the ends of the lines and come to an
 * end with the last. Lists of names, addresses and results hold figures, or no such sentence.
 */
export function isVerse(group: readonly { text: string }[]): boolean {
  if (group.length < FEWEST_LINES || group.length > MOST_LINES) return false;
  const lines = group.map(({ text }) => text.trim());
  if (lines.some((text) => text.length > LONGEST || /[\p{N}@|:/]/u.test(text) || /^[-–—•*·]/.test(text))) return false;
  const words = lines.map(wordCount);
  if (words.some((count) => count < 2 || count > 12)) return false;
  if (words.reduce((sum, count) => sum + count, 0) < 3.5 * lines.length) return false;
  const inner = lines.slice(0, -1);
  const running = inner.filter((text) => /[,;—–]["”’»]?$/u.test(text)).length;
  const ended = inner.filter((text) => /[.!?…]["”’»)]*$/u.test(text)).length;
  return running > 0 && ended <= inner.length / 2 && /[.!?…]["”’»)]*$/u.test(lines.at(-1)!);
}
