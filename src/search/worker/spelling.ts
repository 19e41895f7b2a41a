import { editDistance } from "../../lib/edit-distance.ts";
import { fold } from "../fold.ts";
import { queryWords, withoutElision } from "./match.ts";

/** Near words offered for one word. */
const MAX_NEAR = 3;
const MAX_QUERIES = 6;

/** Slips that are forgiven: one in a short word, two in a longer one, three in a long one. */
const forgiven = (length: number): number => (length <= 4 ? 1 : length <= 8 ? 2 : 3);

/**
 * Queries with near spellings in the place of unknown words, the likeliest first.
 *
 * @param unknown Folded words, as queryWords gives them.
 * @param vocabulary Words to choose from, the likeliest first.
 */
export function nearQueries(text: string, unknown: readonly string[], vocabulary: readonly string[]): string[] {
  const near = new Map(unknown.map((word) => [word, nearWords(word, vocabulary)]));
  if ([...near.values()].some((words) => words.length === 0)) return [];
  let queries = [""];
  for (const typed of text.trim().split(/\s+/)) {
    const word = queryWords(typed)[0] ?? "";
    const choices = near.get(word) ?? [typed];
    queries = queries.flatMap((begun) => choices.map((choice) => `${begun} ${choice}`.trim())).slice(0, MAX_QUERIES);
  }
  return queries;
}

/** The words nearest to a folded word: fewest slips first, then those with its first letter, then the likeliest. */
export function nearWords(word: string, vocabulary: readonly string[]): string[] {
  const most = forgiven(word.length);
  const found: { choice: string; slips: number; place: number }[] = [];
  for (const [place, choice] of vocabulary.entries()) {
    const other = fold(withoutElision(choice) ?? choice);
    if (other === "") continue;
    const slips = editDistance(word, other, most);
    // More slips than letters in common say nothing.
    if (slips > 0 && slips <= most && slips * 2 < other.length)
      found.push({ choice, slips: slips + (other[0] === word[0] ? 0 : 0.5), place });
  }
  return found
    .sort((a, b) => a.slips - b.slips || a.place - b.place)
    .slice(0, MAX_NEAR)
    .map(({ choice }) => choice);
}
