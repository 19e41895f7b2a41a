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

/**
 * A short name for each article, no two alike: its outlet, numbered where the outlet has several; where no outlet is known
 * the article's number and the beginning of its title.
 */
export function shortNames(articles: readonly Nameable[]): Map<string, string> {
  const total = new Map<string, number>();
  for (const { outlet } of articles) if (outlet) total.set(outlet, (total.get(outlet) ?? 0) + 1);
  const seen = new Map<string, number>();
  return new Map(
    articles.map(({ id, outlet, title }, index) => {
      if (!outlet) return [id, `${index + 1}. ${shorten(title ?? id, 26)}`];
      const n = (seen.get(outlet) ?? 0) + 1;
      seen.set(outlet, n);
      return [id, (total.get(outlet) ?? 0) > 1 ? `${outlet} (${n})` : outlet];
    }),
  );
}
