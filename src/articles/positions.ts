/** 1-based line and column (in UTF-16 code units) of an offset; CR, LF and CRLF end a line. */
export function lineColumn(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let i = 0; i < offset; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) {
      line += 1;
      start = i + 1;
    }
  }
  return { line, column: offset - start + 1 };
}

/** The offset of a 1-based line and column; of the text's end where it has no such line. */
export function offsetOf(text: string, line: number, column: number): number {
  const lines = text.matchAll(/\r\n|\r|\n/g);
  let start = 0;
  for (let i = 1; i < line; i += 1) {
    const { value } = lines.next();
    if (!value) return text.length;
    start = value.index + value[0].length;
  }
  return Math.min(start + column - 1, text.length);
}
