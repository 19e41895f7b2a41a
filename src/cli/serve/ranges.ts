/** What to send of a file: all of it, the bytes from start to end (both included), or a refusal (416). */
export type Part = "whole" | "unsatisfiable" | { start: number; end: number };

/**
 * Reads a Range header (RFC 9110, section 14). One range of bytes is honoured. What is no range of bytes at all, and several
 * ranges at once, are answered with the whole file, as the standard allows; a range that ends before it begins, or that
 * begins after the end of the file, cannot be satisfied.
 *
 * @param size Bytes of the file.
 */
export function readRange(header: string | undefined, size: number): Part {
  const found = /^bytes=[ \t]*(?:(\d+)-(\d*)|-(\d+))[ \t]*$/i.exec(header ?? "");
  if (!found) return "whole";
  const [, first, last, suffix] = found;
  const start = suffix === undefined ? Number(first) : Math.max(0, size - Number(suffix));
  const end = suffix !== undefined || last === "" ? size - 1 : Number(last);
  if (end < start || start >= size) return "unsatisfiable";
  return { start, end: Math.min(end, size - 1) };
}
