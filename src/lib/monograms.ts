/**
 * A name's first letters, for places that have no room for names: of its first two words, or two of its only one; more where
 * two names begin alike. A name that is counted ("2. A title") has its number.
 */
export function monograms(names: readonly string[]): string[] {
  const found: string[] = [];
  for (const name of names) {
    const words = (name.match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? [name]).map((word) => [...word]);
    const [first = [], second] = words;
    const counted = /^\p{N}+\./u.test(name);
    const shortest = counted ? first.join("") : second ? `${first[0]}${second[0]}` : first.slice(0, 2).join("");
    const longer = Array.from(
      { length: first.length },
      (_, i) => `${first.slice(0, i + 2).join("")}${second?.[0] ?? ""}`,
    );
    const numbered = Array.from({ length: names.length }, (_, i) => `${shortest}${i + 2}`);
    found.push([shortest, ...longer, ...numbered].find((each) => !found.includes(each)) ?? shortest);
  }
  return found;
}
