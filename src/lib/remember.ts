/** What is longer is hardly met again, and would be kept for nothing. */
const LONGEST = 64;

/**
 * A function of a word that keeps what it gave: a text says most of its words more than once, and looking one up takes a
 * fraction of working it out.
 *
 * @param make Gives the same for the same word. What it gives is shared by everybody who asks, and must not be changed.
 * @param most So many words are kept; when there are more, all are forgotten.
 */
export function remember<Result>(make: (word: string) => Result, most = 20_000): (word: string) => Result {
  const known = new Map<string, Result>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const made = make(word);
    if (word.length > LONGEST) return made;
    if (known.size >= most) known.clear();
    known.set(word, made);
    return made;
  };
}
