import { plainText } from "../problems/plain-text.ts";

/** Says what a long command is doing: in a terminal as it happens, in a pipe or a log nothing. */
export interface Progress {
  /** Begins a step, replacing the line of the one before. */
  step(text: string): void;
  /** Ends the last step. */
  done(): void;
}

/** Progress on standard error, which stays free of colour where NO_COLOR is set. */
export function createProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return { step() {}, done() {} };
  const dim = process.env.NO_COLOR ? (text: string) => text : (text: string) => `\u001B[2m${text}\u001B[22m`;
  return {
    step: (text) => void stream.write(`\r\u001B[K${dim(`${plainText(text)} …`)}`),
    done: () => void stream.write("\r\u001B[K"),
  };
}
