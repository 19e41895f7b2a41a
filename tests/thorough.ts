/**
 * Files of tests that `npm test` leaves to `npm test -- --all`, with what they do that takes long. What they hold is held for
 * the usual case by others that always run.
 */
export const THOROUGH: Readonly<Record<string, string>> = {
  "tests/promise/fuzz.test.ts": "takes every guard out of a copy, and sees the fuzzer notice",
};
