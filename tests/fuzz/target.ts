import type fc from "fast-check";

/**
 * One door of the product, what is thrown at it, and what must hold afterwards. A target is one file in targets/ and a line in
 * registry.ts.
 */
export interface Target<Input = unknown, Result = unknown> {
  /** What is fed to what, in a few words: for the table a run prints. */
  feeds: string;
  /** Share of a run's cases, relative to the other targets'. */
  weight: number;
  /** Cases that one worker is given at a time. Default 250. */
  chunk?: number;
  /** Makes inputs. They are plain JSON, so that a failing one can be kept as a file. */
  inputs: fc.Arbitrary<Input>;
  /** Feeds one input to the product. Throws where a promise is broken; what it returns goes to `together`. */
  check(input: Input): Result | Promise<Result>;
  /** Looks at what a chunk's checks returned, all at once: for oracles that cost more than one case is worth. */
  together?(results: Result[]): Promise<void>;
  /** Ends what the target started: servers, browsers, folders. */
  close?(): Promise<void>;
}

/** Keeps the types of a target's parts together and forgets them outside. */
export function defineTarget<Input, Result>(target: Target<Input, Result>): Target {
  return target as unknown as Target;
}
