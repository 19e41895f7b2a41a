import type { Digest } from "../digest/types.ts";
import { say } from "../lib/localised.ts";

const MAX_EXAMPLES = 5;

/** Queries that are worth a try: names that most articles mention, and the areas' labels. */
export function exampleQueries(digest: Digest, lang: string): string[] {
  const main = digest.config.languages[0] ?? "en";
  const names = digest.names
    .filter((name) => name.mentions.length > 0 && name.name.length <= 24)
    .toSorted((a, b) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1))
    .map((name) => name.name);
  const areas = digest.areas
    .filter((area) => area.claimIds.length + area.passages.length > 0)
    .map((area) => say(area.label, lang, main).text);
  const queries = [...names.slice(0, 3), ...areas];
  return [...new Set(queries)].slice(0, MAX_EXAMPLES);
}
