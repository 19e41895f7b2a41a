import { createHash } from "node:crypto";
import fc from "fast-check";
import type { Target } from "../target.ts";

/** A broken promise, and the smallest input that was found to break it. */
export interface Failure {
  target: string;
  /** The case; null for an input of the corpus. */
  index: number | null;
  message: string;
  input: unknown;
}

/** Cases of one target. */
export interface Cases {
  target: string;
  seed: number;
  /** The first, and the one after the last. */
  from: number;
  to: number;
  /** Seconds spent on making a failing input smaller. */
  shrink: number;
}

/** The seed of one case. It depends on the run's seed, the target and the case's number alone. */
function seedOf(target: string, seed: number, index: number): number {
  return createHash("sha256").update(`${target}\n${seed}\n${index}`).digest().readInt32LE();
}

/** The input of one case. */
export function makeInput(name: string, target: Target, seed: number, index: number): unknown {
  let made: unknown;
  const note = fc.property(target.inputs, (input) => {
    made = input;
  });
  fc.check(note, { seed: seedOf(name, seed, index), numRuns: 1 });
  return made;
}

/**
 * Runs cases of a target.
 *
 * @param starting Called before each case.
 */
export async function runCases(
  cases: Cases,
  target: Target,
  starting: (index: number) => void,
): Promise<Failure | null> {
  const results: unknown[] = [];
  for (let index = cases.from; index < cases.to; index++) {
    starting(index);
    let result: unknown;
    const failure = await runCase(cases, index, target, async (input) => {
      result = await target.check(input);
    });
    if (failure) return failure;
    results.push(result);
  }
  return judgeTogether(cases, target, results);
}

/** Feeds an input of the corpus to its target. */
export async function replay(name: string, target: Target, input: unknown): Promise<Failure | null> {
  try {
    const result = await target.check(input);
    await target.together?.([result]);
    return null;
  } catch (error) {
    return { target: name, index: null, message: describe(error), input };
  }
}

async function runCase(
  { target: name, seed, shrink }: Cases,
  index: number,
  target: Target,
  check: (input: unknown) => Promise<void>,
): Promise<Failure | null> {
  const property = fc.asyncProperty(target.inputs, check);
  const once = { seed: seedOf(name, seed, index), numRuns: 1 };
  const first = await fc.check(property, { ...once, endOnFailure: true });
  if (!first.failed) return null;
  // The time limit is for shrinking alone: of a case that takes longer than it, fast-check returns no input.
  const smaller = shrink > 0 ? await fc.check(property, { ...once, interruptAfterTimeLimit: shrink * 1000 }) : first;
  const { errorInstance, counterexample } = smaller.counterexample ? smaller : first;
  return { target: name, index, message: describe(errorInstance), input: counterexample?.[0] };
}

/** Where the results of a chunk break a promise together, finds a case that breaks it alone. */
async function judgeTogether(cases: Cases, target: Target, results: unknown[]): Promise<Failure | null> {
  const judge = target.together?.bind(target);
  if (!judge || results.length === 0) return null;
  const error = await judge(results).then(
    () => null,
    (thrown: unknown) => ({ thrown }),
  );
  if (!error) return null;
  let [start, end] = [0, results.length];
  while (end - start > 1) {
    const middle = (start + end) >> 1;
    const left = await judge(results.slice(start, middle)).then(
      () => true,
      () => false,
    );
    if (left) start = middle;
    else end = middle;
  }
  const index = cases.from + start;
  const alone = await runCase(cases, index, target, async (input) => {
    await judge([await target.check(input)]);
  });
  return (
    alone ?? {
      target: cases.target,
      index,
      message: `only with its neighbours: ${describe(error.thrown)}`,
      input: makeInput(cases.target, target, cases.seed, index),
    }
  );
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
