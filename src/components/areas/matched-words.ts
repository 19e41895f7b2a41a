const fold = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;

/**
 * The words of a passage that an area's terms found, as they stand in the text. A term is the beginning of a word or of
 * several words ("technolog" finds "technologies"); a term whose words cannot be found is given as it is.
 */
export function matchedWords(text: string, terms: readonly string[]): string[] {
  const words = [...text.matchAll(WORD)].map(([word], i, all) => ({ word, from: all[i]?.index ?? 0 }));
  const found = terms.map((term) => {
    const count = term.split(/\s+/).length;
    const wanted = fold(term);
    for (let i = 0; i + count <= words.length; i++) {
      const last = words[i + count - 1];
      const phrase = last ? text.slice(words[i]?.from, last.from + last.word.length) : "";
      if (fold(phrase).startsWith(wanted)) return phrase;
    }
    return term;
  });
  return [...new Map(found.map((phrase) => [fold(phrase), phrase])).values()];
}
