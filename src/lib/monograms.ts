/**
 * A name's first letters, for places that have no room for names: of its first two words, or two of its only one; more where
 * two names begin alike, and a number where all of that is taken. A name that is counted ("2. A title") has its number.
 */
export function monograms(names: readonly string[]): string[] {
  const taken = new Set<string>();
  /** The number that was given last behind letters: the search for a free one goes on there. */
  const counts = new Map<string, number>();
  return names.map((name) => {
    const found = spellings(name).find((each) => !taken.has(each)) ?? numbered(shortest(name));
    taken.add(found);
    return found;
  });

  function numbered(letters: string): string {
    let n = counts.get(letters) ?? 2;
    while (taken.has(`${letters}${n}`)) n++;
    counts.set(letters, n);
    return `${letters}${n}`;
  }
}

const wordsOf = (name: string): string[][] => (name.match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? [name]).map((word) => [...word]);

function shortest(name: string): string {
  const [first = [], second] = wordsOf(name);
  if (/^\p{N}+\./u.test(name)) return first.join("");
  return second ? `${first[0]}${second[0]}` : first.slice(0, 2).join("");
}

/** The letters of a name, the fewest first. */
function spellings(name: string): string[] {
  const [first = [], second] = wordsOf(name);
  return [shortest(name), ...first.map((_, i) => `${first.slice(0, i + 2).join("")}${second?.[0] ?? ""}`)];
}
