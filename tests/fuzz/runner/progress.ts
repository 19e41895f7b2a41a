import type { Failure } from "./cases.ts";
import type { Share } from "./plan.ts";

/** Milliseconds between two lines where the output is no terminal. */
const QUIET = 60_000;

/** Says how far a run is: one line that is written over in a terminal, a line a minute in a pipe. */
export class Progress {
  readonly #shares: readonly Share[];
  readonly #timer: NodeJS.Timeout;
  readonly #began = performance.now();

  constructor(shares: readonly Share[]) {
    this.#shares = shares;
    this.#timer = setInterval(() => this.#show(), process.stdout.isTTY ? 1000 : QUIET);
    this.#timer.unref();
  }

  say(text: string): void {
    this.#clear();
    console.log(text);
  }

  end(): void {
    clearInterval(this.#timer);
    this.#clear();
  }

  #show(): void {
    const done = this.#shares.reduce((sum, share) => sum + share.done, 0);
    const seconds = (performance.now() - this.#began) / 1000;
    const each = this.#shares.map(({ name, done: own }) => `${name} ${own}`).join(", ");
    const line = `${done} cases, ${Math.round(done / seconds)} a second: ${each}`;
    if (!process.stdout.isTTY) console.log(line);
    else process.stdout.write(`\r\u001b[2K${line.slice(0, (process.stdout.columns || 80) - 1)}`);
  }

  #clear(): void {
    if (process.stdout.isTTY) process.stdout.write("\r\u001b[2K");
  }
}

/** What is printed of a broken promise. */
export function reportFailure({ target, index, message, input }: Failure, seed: number, file: string | null): string {
  const shown = JSON.stringify(input) ?? "";
  return [
    "",
    `BROKEN  ${target}${index === null ? "" : `, seed ${seed}, case ${index}`}`,
    message.split("\n").slice(0, 12).join("\n"),
    `input: ${shown.length > 2000 ? `${shown.slice(0, 2000)} … (${shown.length} characters)` : shown}`,
    ...(file === null ? [] : [`kept:  ${file}`]),
    ...(index === null ? [] : [`again: npm run fuzz -- --target ${target} --seed ${seed} --case ${index}`]),
    "",
  ].join("\n");
}

/** The run in numbers: cases, cases a second of one worker, and the whole. */
export function table(shares: readonly Share[], milliseconds: number): string {
  const rows = shares.map(({ name, done, spent, failed }) => [
    name,
    String(done),
    spent > 0 ? String(Math.round(done / (spent / 1000))) : "-",
    failed ? "broken" : "held",
  ]);
  const all = shares.reduce((sum, { done }) => sum + done, 0);
  const lines = [["target", "cases", "a second", ""], ...rows].map(
    ([name, cases, rate, state]) => `${name!.padEnd(14)}${cases!.padStart(10)}${rate!.padStart(10)}  ${state}`,
  );
  return [...lines, `${all} cases in ${Math.round(milliseconds / 1000)} s`].join("\n");
}
