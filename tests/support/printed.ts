import { readPages } from "../../src/ingest/read/pdf/pages.ts";

/** A line of a printed page, in points from the page's top left corner. */
export interface PrintedLine {
  /** From 1. */
  page: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  text: string;
}

export interface Printed {
  pages: number;
  lines: PrintedLine[];
  /** All of it in the order in which it was written, without any white space: where lines break does not matter. */
  text: string;
}

/** Shares of the letters' size that stand above and below the line they stand on. */
const ASCENT = 0.75;
const DESCENT = 0.25;

/** What stands on the pages of a PDF file, as the product's own reader finds it. */
export async function readPrinted(pdf: Uint8Array): Promise<Printed> {
  const { pages } = await readPages(Uint8Array.from(pdf));
  const lines: PrintedLine[] = [];
  for (const [index, { pieces }] of pages.entries()) {
    let last: { line: PrintedLine; base: number } | undefined;
    for (const { text, left, right, base, size } of pieces) {
      const [top, bottom] = [base - ASCENT * size, base + DESCENT * size];
      if (last?.base === base && left >= last.line.left) {
        Object.assign(last.line, {
          right: Math.max(last.line.right, right),
          top: Math.min(last.line.top, top),
          bottom: Math.max(last.line.bottom, bottom),
          text: last.line.text + text,
        });
      } else {
        last = { base, line: { page: index + 1, left, right, top, bottom, text } };
        lines.push(last.line);
      }
    }
  }
  return { pages: pages.length, lines, text: squeeze(lines.map(({ text }) => text).join("")) };
}

/** A text as `Printed.text` would hold it. */
export const squeeze = (text: string): string => text.normalize("NFKC").replace(/\s|\u00ad/g, "");
