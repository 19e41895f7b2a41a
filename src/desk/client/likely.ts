/** Text without accents and capitals, as claims are searched by it. */
export const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();

/** Letters from which a word says something; numbers do always. */
const LEAST = 4;

const telling = (text: string): Set<string> =>
  new Set((plain(text).match(/\p{L}+|\p{N}+/gu) ?? []).filter((word) => /^\p{N}/u.test(word) || word.length >= LEAST));

/** Letters by which two words are taken for forms of one: "rebuilding", "rebuilt". */
const STEM = 5;

/**
 * The claims that passages may bear on, those first that share most telling words with them; the others as they stood. Only the order
 * hangs on it: nothing is chosen, and nothing left out.
 */
export function likelyFirst<T extends { text: string }>(claims: readonly T[], passage: string): T[] {
  const wanted = new Set([...telling(passage)].map((word) => word.slice(0, STEM)));
  const score = ({ text }: T): number => {
    const own = new Set([...telling(text)].map((word) => word.slice(0, STEM)));
    return own.size === 0 ? 0 : own.intersection(wanted).size / Math.sqrt(own.size);
  };
  return claims
    .map((claim) => ({ claim, score: score(claim) }))
    .sort((a, b) => b.score - a.score)
    .map(({ claim }) => claim);
}
