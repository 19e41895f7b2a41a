import { parseAt } from "../../lib/span.ts";
import type { PlacedGroup, PlacedSentence } from "./places.ts";

/** A sentence that no mark touches and that seems to bear on a claim which is written already. */
export interface Fitting {
  claim: string;
  sentence: PlacedSentence;
  /** The marked sentence of its group. */
  like: PlacedSentence;
}

/** Evidence of an article, as far as fitting needs it. */
export interface Marked {
  at: string;
  claims: readonly string[];
}

/** Most sentences that are proposed for one claim. */
const MOST = 5;

/**
 * Parts groups into those that fit claims which are written and those that are new. Where a sentence of a group is marked, its
 * other sentences fit the mark's claims; an article that bears a mark for the claim already is passed over. Best groups first.
 */
export function fitGroups(
  groups: readonly PlacedGroup[],
  marks: ReadonlyMap<string, readonly Marked[]>,
): { fitting: Fitting[]; open: PlacedGroup[] } {
  const claimsAt = ({ articleId, at }: PlacedSentence): string[] =>
    (marks.get(articleId) ?? []).filter((mark) => overlap(mark.at, at)).flatMap(({ claims }) => claims);
  const taken = new Set(
    [...marks].flatMap(([id, own]) => own.flatMap(({ claims }) => claims.map((c) => `${c} ${id}`))),
  );
  const counts = new Map<string, number>();
  const fitting: Fitting[] = [];
  const open: PlacedGroup[] = [];
  for (const group of groups) {
    const marked = group.sentences.filter((sentence) => claimsAt(sentence).length > 0);
    if (marked.length === 0) open.push(group);
    const free = group.sentences.filter((sentence) => !marked.includes(sentence));
    for (const like of marked) {
      for (const claim of claimsAt(like)) {
        for (const sentence of free) {
          const [key, count] = [`${claim} ${sentence.articleId}`, counts.get(claim) ?? 0];
          if (taken.has(key) || count >= MOST) continue;
          taken.add(key);
          counts.set(claim, count + 1);
          fitting.push({ claim, sentence, like });
        }
      }
    }
  }
  return { fitting, open };
}

/** Whether two places of a raw file have anything in common. */
export function overlap(a: string, b: string): boolean {
  const [x, y] = [parseAt(a), parseAt(b)];
  return x !== null && y !== null && x.start < y.end && y.start < x.end;
}
