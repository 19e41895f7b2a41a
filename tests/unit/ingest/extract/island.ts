import assert from "node:assert/strict";
import { coverage } from "../../../../src/ingest/coverage.ts";
import type { Draft } from "../../../../src/ingest/draft.ts";
import { readHtml } from "../../../../src/ingest/read/html.ts";

/** Paragraphs long enough to be an article's, of an island that is on no map. */
export const PROSE = [
  "The ferry to Torsholm left two hours late on Sunday, because the harbour office had mislaid the key to the ramp, and nobody on the quay was surprised.",
  "Ingrid Aske, who has sold tickets there for thirty years, said that the key had been found in the pocket of a coat that hung in the chapel all winter.",
  "The island council met in the evening, listened to the captain for an hour, and put off its decision about a second key until the potatoes are in.",
];

/** A page with a headline and what stands between the paragraphs of its article. */
export function islandPage(
  inner: string,
  { title = "Torsholm ferry waits for a key", head = "", before = "", after = "" } = {},
): string {
  const [first, second, third] = PROSE.map((text) => `<p>${text}</p>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${before}<article><h1>${title}</h1>${first}${inner}${second}${third}</article>${after}</body></html>`;
}

/** What a page is read as. Fails where the ledger counts a part of the file twice. */
export function readPage(html: string): Draft {
  const draft = readHtml(html);
  const at = ({ start, end }: { start: number; end: number }) => `${start}-${end}`;
  const { twice } = coverage(html, {
    blocks: draft.blocks.map(({ text }) => ({ kind: "p", at: at(text.span()) })),
    cleaning: draft.ledger.map(({ op, span, reason }) => ({ op, at: at(span), sum: "000000000000", reason })),
  });
  assert.deepEqual(twice, []);
  return draft;
}

/** The texts of a page's blocks, without the headline and the standing paragraphs. */
export function ownTexts(html: string): string[] {
  return readPage(html)
    .blocks.filter(({ kind, text }) => kind !== "title" && !PROSE.includes(text.text))
    .map(({ text }) => text.text);
}
