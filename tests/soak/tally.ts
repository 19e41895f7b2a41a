/** How often each soak is to do what it does. */
export interface Amounts {
  kills: number;
  disks: number;
  pairs: number;
  changes: number;
}

/** One kind of hardship. Notes what came of it; throws only where it cannot be brought about at all. */
export type Soak = (tally: Tally, random: () => number, amounts: Amounts) => Promise<void>;

/** Counts what came of a soak, and prints it. */
export class Tally {
  readonly #name: string;
  readonly #counts = new Map<string, number>();
  readonly #failures: string[] = [];

  constructor(name: string) {
    this.#name = name;
  }

  /** Counts something that is as it should be. */
  note(what: string, times = 1): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + times);
  }

  /** Counts something that must not be, and says it at once. */
  fail(what: string): void {
    this.#failures.push(what);
    console.error(`${this.#name}: ${what}`);
  }

  get failures(): number {
    return this.#failures.length;
  }

  print(): void {
    console.log(`${this.#name}: ${this.#failures.length} failed`);
    for (const [what, count] of this.#counts) console.log(`  ${String(count).padStart(6)}  ${what}`);
  }
}

/** Random numbers from 0 to 1 that a seed repeats (mulberry32, by T. Ettinger). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
