import type { Pair } from "./marks.ts";

/** Marks of which some outlets open with the one that their language closes with: Swiss ones, and agencies, in German. */
const POINTED = [
  ["»", "«"],
  ["›", "‹"],
] as const;

/**
 * How an article's own habit changes its language's pairs: where pointed marks stand before words the other way round, and
 * never as the language has them, they open so.
 *
 * @param texts The article's running text.
 */
export function usedPairs(texts: readonly string[]): (pairs: readonly Pair[]) => readonly Pair[] {
  const opens = (mark: string) => {
    const opening = new RegExp(`(?<![^\\s([])${mark}(?=[\\p{L}\\p{N}])`, "u");
    return texts.some((text) => opening.test(text));
  };
  const turned = POINTED.filter(([out, into]) => opens(into) && !opens(out));
  if (turned.length === 0) return (pairs) => pairs;
  return (pairs) => {
    const has = ([a, b]: Pair) => pairs.some(([open, close]) => open === a && close === b);
    const missing = turned.filter(([out, into]) => has([out, into]) && !has([into, out]));
    const kept = pairs.filter(([a, b]) => !missing.some(([out, into]) => a === out && b === into));
    return [...kept, ...missing.map(([out, into]): Pair => [into, out])];
  };
}
