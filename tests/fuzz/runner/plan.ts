/** One target's part of a run. */
export interface Share {
  name: string;
  weight: number;
  chunk: number;
  /** First case not yet given out. */
  next: number;
  /** Cases given out in this run, and those that came back. */
  given: number;
  done: number;
  /** Starts of the chunks that are out. */
  out: Set<number>;
  /** Cases of this run; Infinity where the time decides. */
  quota: number;
  failed: boolean;
  /** Milliseconds that workers spent on it. */
  spent: number;
}

/** Shares a number of cases out by weight, at least one to each; the first targets get what rounding leaves over. */
export function shareOut(weights: readonly number[], count: number): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const shares = weights.map((weight) => Math.max(1, Math.floor((count * weight) / sum)));
  let left = count - shares.reduce((a, b) => a + b, 0);
  for (let i = 0; left > 0; i = (i + 1) % shares.length, left--) shares[i]!++;
  return shares;
}

/** The next cases to run: of the target that is furthest behind its share. */
export function nextCases(shares: readonly Share[]): { share: Share; from: number; to: number } | null {
  const open = shares.filter((share) => !share.failed && share.given < share.quota);
  const [share] = open.toSorted((a, b) => a.given / a.weight - b.given / b.weight);
  if (!share) return null;
  const from = share.next;
  const to = from + Math.min(share.chunk, share.quota - share.given);
  share.next = to;
  share.given += to - from;
  share.out.add(from);
  return { share, from, to };
}

/** The first case of a target that is not done. */
export const firstOpen = (share: Share): number => Math.min(share.next, ...share.out);
