const WORD = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]*(?![\p{L}\p{N}])/gu;

/** How often each capitalised word stands in the texts. */
export function nameCounts(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [word] of text.matchAll(WORD)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Capitalised words that stand behind a lower-case word somewhere: names, not beginnings of sentences. */
export function midSentenceNames(texts: readonly string[]): Set<string> {
  const names = new Set<string>();
  for (const text of texts) {
    for (const match of text.matchAll(WORD)) {
      if (/[\p{Ll}\p{N},;] ?['’(]?$/u.test(text.slice(Math.max(0, match.index - 3), match.index))) names.add(match[0]);
    }
  }
  return names;
}
