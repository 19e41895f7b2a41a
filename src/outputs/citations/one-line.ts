/** Characters that steer how text is shown and say nothing: embeddings, overrides and isolates of direction, and the mark of byte order. */
const STEERING = /[\u202a-\u202e\u2066-\u2069\ufeff]/g;

/**
 * A text as one line of words, whatever it holds: white space and control characters become single spaces, since a line that
 * breaks would begin another field; characters that turn text around are dropped, so that a file shows what it says; halves of
 * characters become U+FFFD.
 */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(STEERING, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}
