/** What a short name is made from. */
export interface Nameable {
  id: string;
  /** Name of the outlet, where it is known. */
  outlet: string | undefined;
  title: string | null;
}

/** A title of at most `length` characters, cut at a word where one ends late enough. */
export function shorten(text: string, length: number): string {
  const letters = [...text];
  if (letters.length <= length) return text;
  const cut = letters.slice(0, length - 1).join("");
  const space = letters[length - 1] === " " ? cut.length : cut.lastIndexOf(" ");
  return `${(space > length / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–—-]+$/, "")}…`;
}

/** With how many words each title begins as another does; in order, the nearest stands beside it. */
function sharedWords(titles: readonly string[]): number[] {
  const split = titles.map((title) => title.split(/\s+/));
  const order = titles.map((_, i) => i).sort((a, b) => (titles[a]! < titles[b]! ? -1 : 1));
  const shared = titles.map(() => 0);
  order.slice(1).forEach((at, i) => {
    const [words, others] = [split[at]!, split[order[i]!]!];
    const differs = words.findIndex((word, place) => word !== others[place]);
    const count = differs < 0 ? words.length : differs;
    for (const each of [at, order[i]!]) shared[each] = Math.max(shared[each]!, count);
  });
  return shared;
}

/** A title from where it differs from those that begin alike, where its beginning would be cut to the same words as theirs. */
function telling(title: string, shared: number, length: number): string {
  const words = title.split(/\s+/);
  const from = Math.min(shared, words.length - 1);
  const common = words.slice(0, from).join(" ");
  return common.length <= length / 2 ? shorten(title, length) : `… ${shorten(words.slice(from).join(" "), length - 2)}`;
}

/**
 * A short name for each article, no two alike: its outlet, numbered where the outlet has several; where no outlet is known
 * the article's number and what of its title tells it from the others.
 */
export function shortNames(articles: readonly Nameable[]): Map<string, string> {
  const total = new Map<string, number>();
  for (const { outlet } of articles) if (outlet) total.set(outlet, (total.get(outlet) ?? 0) + 1);
  const shared = sharedWords(articles.map(({ id, outlet, title }) => (outlet ? "" : (title ?? id))));
  const seen = new Map<string, number>();
  return new Map(
    articles.map(({ id, outlet, title }, index) => {
      if (!outlet) return [id, `${index + 1}. ${telling(title ?? id, shared[index] ?? 0, 26)}`];
      const n = (seen.get(outlet) ?? 0) + 1;
      seen.set(outlet, n);
      return [id, (total.get(outlet) ?? 0) > 1 ? `${outlet} (${n})` : outlet];
    }),
  );
}
