import { parseAt } from "../../lib/span.ts";
import { rankPairs } from "./pairs.ts";
import type { Sentence } from "./sentences.ts";

/** A sentence that no mark touches and that seems to bear on a claim which is written already. */
export interface Fitting {
  claim: string;
  sentence: Sentence;
  /** The marked sentence that it resembles. */
  like: Sentence;
  score: number;
}

/** Evidence of an article, as far as fitting needs it. */
export interface Marked {
  at: string;
  claims: readonly string[];
}

/** Most sentences that are proposed for one claim. */
const MOST = 5;

/**
 * Fits unmarked sentences to claims: by the rule for passages, a sentence goes with a marked one of another article. An article that
 * bears a mark for the claim already is passed over. Best first.
 */
export function fitSentences(sentences: readonly Sentence[], marks: ReadonlyMap<string, readonly Marked[]>): Fitting[] {
  const claimsOf = new Map(
    sentences.map((sentence) => [
      sentence.index,
      (marks.get(sentence.articleId) ?? [])
        .filter(({ at }) => overlap(at, sentence.at))
        .flatMap(({ claims }) => claims),
    ]),
  );
  const has = (article: string, claim: string): boolean =>
    (marks.get(article) ?? []).some(({ claims }) => claims.includes(claim));
  const counts = new Map<string, number>();
  const taken = new Set<string>();
  const found: Fitting[] = [];
  for (const { a, b, score } of rankPairs(sentences)) {
    for (const [like, sentence] of [
      [a, b],
      [b, a],
    ] as const) {
      if ((claimsOf.get(sentence.index) ?? []).length > 0) continue;
      for (const claim of claimsOf.get(like.index) ?? []) {
        const [key, count] = [`${claim} ${sentence.articleId}`, counts.get(claim) ?? 0];
        if (taken.has(key) || count >= MOST || has(sentence.articleId, claim)) continue;
        taken.add(key);
        counts.set(claim, count + 1);
        found.push({ claim, sentence, like, score });
      }
    }
  }
  return found;
}

function overlap(a: string, b: string): boolean {
  const [x, y] = [parseAt(a), parseAt(b)];
  return x !== null && y !== null && x.start < y.end && y.start < x.end;
}
