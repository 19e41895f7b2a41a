import type { Leftover } from "../format.ts";

/** Kinds that are told apart; a hostile archive could name thousands. */
const MOST_KINDS = 40;

/** Counts parts by their kinds. */
export class Tally {
  readonly #kinds = new Map<string, { count: number; bytes: number }>();

  add(kind: string, bytes: number): void {
    const name = kind.replace(/[^\w/+. -]/g, "").slice(0, 60) || "other";
    const known = this.#kinds.has(name) || this.#kinds.size < MOST_KINDS ? name : "other";
    const sum = this.#kinds.get(known) ?? { count: 0, bytes: 0 };
    this.#kinds.set(known, { count: sum.count + 1, bytes: sum.bytes + bytes });
  }

  /** In the order of their names. */
  get leftovers(): Leftover[] {
    return [...this.#kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, sum]) => ({ kind, ...sum }));
  }
}
