import type { Digest } from "../../digest/types.ts";
import { localise, type LocalisedText, mainLanguage } from "../../lib/localised.ts";

const MAX_EXAMPLES = 5;

/** Queries that are worth a try: names that most articles mention, and the areas' labels. A name has no language. */
export function exampleQueries(digest: Digest, lang: string): (Pick<LocalisedText, "text"> & { lang?: string })[] {
  const main = mainLanguage(digest.config);
  const names = digest.names
    .filter((name) => name.mentions.length > 0 && name.name.length <= 24)
    .toSorted((a, b) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1))
    .map((name) => ({ text: name.name }));
  const areas = digest.areas
    .filter((area) => area.claimIds.length + area.passages.length > 0)
    .map((area) => localise(area.label, lang, main));
  const queries = [...names.slice(0, 3), ...areas];
  const first = (each: { text: string }, i: number) => queries.findIndex(({ text }) => text === each.text) === i;
  return queries.filter(first).slice(0, MAX_EXAMPLES);
}
