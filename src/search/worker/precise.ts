import { fold, isUnspaced } from "../fold.ts";
import type { FoundRecord, Hit } from "../pagefind/pagefind.ts";
import { FACETS, type Facet } from "../types.ts";
import { foldedWords, holds, queryWords } from "./match.ts";
import type { Alternative } from "./parse-query.ts";

/* Queries that Pagefind does not know: their hits are read, and judged by the words that stand there. */

/** Hits that are read for an alternative, at most. */
const MOST_READ = 400;

/** A record that was found, with all that is searched of it. */
export interface ReadHit {
  id: string;
  record: FoundRecord;
}

/** Reads the first hits, and keeps those that hold the alternative. */
export async function readHits(hits: readonly Hit[], alternative: Alternative): Promise<ReadHit[]> {
  const read = await Promise.all(
    hits.slice(0, MOST_READ).map(async (hit) => ({ id: hit.id, record: await hit.data() })),
  );
  return read.filter(({ record }) => isHeld(record, alternative));
}

/** Whether a record holds all words and phrases, and nothing that is to be left out. */
export function isHeld({ content, meta }: FoundRecord, { words, phrases, without }: Alternative): boolean {
  const text = [content, ...Object.values(meta)].join("\n");
  const says = (said: string): boolean =>
    /\s/.test(said) ? saysPhrase(text, said) : queryWords(said).every((word) => holds(text, word));
  return words.every(says) && phrases.every((phrase) => saysPhrase(text, phrase)) && !without.some(says);
}

function saysPhrase(text: string, phrase: string): boolean {
  const folded = fold(phrase);
  if (isUnspaced(folded)) return fold(text).includes(folded);
  return foldedWords(text).includes(foldedWords(phrase));
}

/** Records that hold, of each facet, one of the values that are asked for. */
export function chosen(hits: readonly ReadHit[], facets: Partial<Record<Facet, string[]>>, but?: Facet): ReadHit[] {
  const asked = FACETS.filter((facet) => facet !== but && facets[facet]?.length);
  return hits.filter(({ record }) =>
    asked.every((facet) => record.filters[facet]?.some((value) => facets[facet]!.includes(value))),
  );
}

/** For each facet its values, with the number of records that hold them; a facet's own choice does not count for it. */
export function facetCounts(
  hits: readonly ReadHit[],
  facets: Partial<Record<Facet, string[]>>,
): Record<Facet, Record<string, number>> {
  const countsOf = (facet: Facet): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (const { record } of chosen(hits, facets, facet))
      for (const value of record.filters[facet] ?? []) counts[value] = (counts[value] ?? 0) + 1;
    return counts;
  };
  return Object.fromEntries(FACETS.map((facet) => [facet, countsOf(facet)])) as Record<Facet, Record<string, number>>;
}
