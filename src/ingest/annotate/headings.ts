import { wordCount } from "../../lib/text.ts";
import type { Block, Draft } from "../draft.ts";

const MOST_WORDS = 12;
const MOST_CHARS = 90;

/** Makes headings of the short lines that stand between paragraphs of a text without marks. */
export function findHeadings(draft: Draft): void {
  draft.blocks.forEach((block, i) => {
    if (!block.marked && block.kind === "p" && isHeading(draft.blocks, i)) block.kind = "h2";
  });
}

function isHeading(blocks: readonly Block[], i: number): boolean {
  const block = blocks[i]!;
  const next = blocks[i + 1];
  const text = block.text.text;
  if (i === 0 || !next || !block.apart || !next.apart || next.kind !== "p") return false;
  if (text.length > MOST_CHARS || wordCount(text) > MOST_WORDS) return false;
  if (!/^["“«‘(¿¡]?[\p{Lu}\p{N}]/u.test(text) || /[.!…:;,"”»)]$/u.test(text)) return false;
  if (/^[-–—•*]/.test(text)) return false;
  const words = wordCount(next.text.text);
  return words >= 12 && words > wordCount(text);
}
