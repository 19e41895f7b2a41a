/** A value that is in the running for a fact, and where the page gives it. */
export interface Candidate {
  value: string;
  origin: string;
}

/**
 * The first of candidates in the order of how explicit they are, unless it stands alone against two or more that agree. All of
 * them, with how many say the same.
 */
export function agreed(candidates: readonly Candidate[]): {
  taken: Candidate | undefined;
  others: (Candidate & { note?: string })[];
} {
  const byValue = Map.groupBy(candidates, ({ value }) => value);
  const [first] = candidates;
  const rival = [...byValue.values()].find((list) => list.length >= 3 && list[0]!.value !== first?.value);
  const taken = first && rival && byValue.get(first.value)!.length === 1 ? rival[0] : first;
  const others = candidates
    .filter((candidate) => candidate !== taken)
    .map((candidate) => ({ ...candidate, ...(candidate.value === taken?.value ? { note: "says the same" } : {}) }));
  return { taken, others };
}
