import assert from "node:assert/strict";
import { coverage } from "../../../src/ingest/coverage.ts";
import { declaredEncoding, decode } from "../../../src/ingest/decode.ts";
import { splitFile } from "../../../src/ingest/emit/front-matter.ts";
import { carriable } from "../../../src/ingest/emit/escape.ts";
import { readInert } from "../../../src/ingest/emit/verify.ts";
import { ingestSource, type Ingested } from "../../../src/ingest/pipeline.ts";
import { Quarantine } from "../../../src/ingest/quarantine.ts";
import { readArticle } from "../../../src/articles/article.ts";
import type { ArticleFrontMatter, LedgerEntry } from "../../../src/schemas/article.ts";
import { CodePoints, parseAt, spanDigest } from "../../../src/lib/span.ts";
import { readNative } from "../native.ts";
import { checkRendered, letters } from "./article.ts";

/** An article that came of a raw file. */
export interface IngestedCase {
  raw: string;
  mdx: string;
  body: string;
  html: string;
  frontMatter: ArticleFrontMatter;
}

/** Reasons that say the product, not the file, is at fault. */
export const FAULTS = new Set(["raw-unsafe", "raw-failed", "raw-overrun", "raw-memory"]);

/**
 * Ingests a file and checks what any article promises: it verifies, renders, its ledger accounts for the whole file once, and
 * its spans are what they say. Null where the file is left out for a reason of its own.
 */
export async function ingestAndCheck(file: string, bytes: Uint8Array): Promise<IngestedCase | null> {
  let made: Awaited<ReturnType<typeof ingestSource>>;
  try {
    made = await ingestSource({ file, bytes, sidecar: {} });
  } catch (error) {
    if (error instanceof Quarantine && !FAULTS.has(error.code)) return null;
    throw error;
  }
  const raw = decode(bytes, { declared: file.endsWith(".html") ? declaredEncoding(bytes) : undefined }).text;
  return checkIngested(made, raw, file);
}

/** Checks the same of an article that is made. `raw` is the text that its spans count in. */
export function checkIngested(made: Pick<Ingested, "mdx" | "frontMatter">, raw: string, file: string): IngestedCase {
  const { mdx, frontMatter } = made;
  const body = splitFile(mdx)!.body;
  const squeeze = (block: { kind: string; text: string }) => `${block.kind} ${letters(block.text)}`;
  assert.deepEqual(
    readNative(body).map(squeeze),
    readInert(body).map(squeeze),
    "two parsers read the body differently",
  );
  const read = readArticle(mdx, file, frontMatter);
  if (!read.ok)
    throw new Error(`the build refuses it: ${read.problems.map(({ code, what }) => `${code}: ${what}`).join("; ")}`);
  checkRendered({ ...read.content, html: read.html }, frontMatter.lang);
  const points = new CodePoints(raw);
  for (const { at, sum } of [
    ...frontMatter.cleaning,
    ...frontMatter.media,
    ...read.content.quotes,
    ...read.content.figures,
  ]) {
    if (at !== undefined && at !== "0-0") assert.equal(spanDigest(points, at), sum, `the sum at ${at}`);
  }
  return { raw, mdx, body, html: read.html, frontMatter };
}

/** Throws where a part of the file is neither kept, moved, removed nor white space, or is counted twice. */
export function checkLedger({ raw, frontMatter }: IngestedCase): void {
  const { missing, twice } = coverage(raw, frontMatter);
  const points = new CodePoints(raw);
  const say = ({ start, end }: { start: number; end: number }) =>
    `${start}-${end} ${JSON.stringify(points.at(`${start}-${end}`))?.slice(0, 80)}`;
  assert.deepEqual({ missing: missing.map(say), twice: twice.map(say) }, { missing: [], twice: [] });
}

/**
 * Throws where an article's words are not those of a plain file: each block is the file's text at its span, its listed repairs
 * made and white space apart.
 */
export function checkWords({ raw, body, frontMatter }: IngestedCase): void {
  const points = new CodePoints(raw);
  const kept = frontMatter.blocks.filter(({ kind }) => kind !== "title");
  const shown = readInert(body);
  const meant = kept
    .map(({ at }) => letters(carriable(repaired(points, at, frontMatter.cleaning))))
    .filter((text) => text !== "");
  // Letters written in two parts are shown as the one that they are, which one entry tells for the whole file.
  assert.deepEqual(
    shown.map(({ text }) => letters(text).normalize()),
    meant.map((text) => text.normalize()),
  );
}

/** What a ledger makes of a span of the raw file. French spaces are set when a page is written, not before. */
function repaired(points: CodePoints, at: string, cleaning: readonly LedgerEntry[]): string {
  const span = parseAt(at)!;
  const changes = cleaning
    .filter(({ op, reason }) => op === "repair" && !/guillemet|breaking-space/.test(reason))
    .map(({ at: place, now }) => ({ ...parseAt(place)!, now: now ?? "" }))
    .filter(({ start, end }) => start >= span.start && end <= span.end)
    // Of repairs at one place the widest says what stands there in the end.
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let text = "";
  let done = span.start;
  for (const { start, end, now } of changes) {
    if (start < done) continue;
    text += points.at(`${done}-${start}`) + now;
    done = end;
  }
  return text + points.at(`${done}-${span.end}`);
}
