import type { Problem } from "../../../src/problems/problem.ts";

/** Throws where a refusal does not help: without words, or at a place that the file does not have. */
export function checkProblems(problems: readonly Problem[], text: string): void {
  if (problems.length === 0) throw new Error("refused without a word");
  const lines = text.split(/\r\n|\r|\n/).length + 1;
  for (const { what, why, fix, code, line, column } of problems) {
    if (!what || !why || !fix || !code)
      throw new Error(`a problem without words: ${JSON.stringify({ code, what, why, fix })}`);
    if (/undefined|\[object /.test(what + fix) && !/undefined|\[object /.test(text))
      throw new Error(`${code} says ${what} ${fix}`);
    if (line !== undefined && !(line >= 1 && line <= lines)) throw new Error(`${code} is at line ${line} of ${lines}`);
    if (column !== undefined && !(column >= 1)) throw new Error(`${code} is at column ${column}`);
  }
}
