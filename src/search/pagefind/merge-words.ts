import { CborReader, CborWriter } from "./cbor.ts";

/** The words of one part of an index. */
export interface PartWords {
  /** Its chunks, unpacked, in their order. */
  chunks: readonly Uint8Array[];
  /** How many pages come before its own. */
  pagesBefore: number;
}

/** A run of words that is one file of an index. */
export interface Chunk {
  /** What a word has to lie between to be in it, both inclusive. */
  from: string;
  to: string;
  content: Uint8Array;
}

/** A chunk is full with this many places, a page counting as one more. Pagefind's own figure. */
const FULL = 20_000;

/**
 * Where a word stands in the pages of one part: [page, places in the text, places in the fields] each. A page's number is
 * told from the one before it, so that of a part's list only the first changes when another list comes before it.
 */
interface Postings {
  bytes: Uint8Array;
  count: number;
  /** What it counts towards a chunk. */
  size: number;
  /** Numbers of its first and its last page among all. */
  first: number;
  last: number;
  /** Where the first page's number ends, and where the list does. */
  start: number;
  end: number;
}

/** Parts of a word's list, and those of its spellings with accents, in the order in which they first stand in a page. */
interface Word {
  pages: Postings[];
  variants: Map<string, Postings[]>;
}

/**
 * The words of all parts in the chunks into which Pagefind 1.5 would put them, byte for byte. The parts' pages follow each
 * other. Lists of pages are copied as they are: reading each number would take a hundred times as long as finding the ends.
 *
 * @throws Error where a chunk is not built as version 1.5 builds it.
 */
export function mergeWords(parts: readonly PartWords[]): Chunk[] {
  // Keys hold a character for each byte, so that they sort as Pagefind's do.
  const words = new Map<string, Word>();
  for (const { chunks, pagesBefore } of parts) for (const chunk of chunks) readChunk(chunk, pagesBefore, words);
  const chunks: Chunk[] = [];
  let body = new CborWriter();
  let keys: string[] = [];
  let size = 0;
  const finish = (): void => {
    if (keys.length === 0) return;
    const content = new CborWriter();
    content.array(1);
    content.array(keys.length);
    content.raw(body.result());
    chunks.push({ from: utf8(keys[0]!), to: utf8(keys.at(-1)!), content: content.result() });
    [body, keys, size] = [new CborWriter(), [], 0];
  };
  for (const key of [...words.keys()].sort()) {
    const word = words.get(key)!;
    writeWord(body, key, word);
    keys.push(key);
    for (const postings of word.pages) size += postings.size;
    if (size >= FULL) finish();
  }
  finish();
  shortenBounds(chunks);
  return chunks;
}

/**
 * A chunk whose fields are numbered anew.
 *
 * @param numbers By the old number the new one; in the same order.
 */
export function renumberFields(chunk: Uint8Array, numbers: readonly number[]): Uint8Array {
  const reader = new CborReader(chunk);
  const writer = new CborWriter();
  const pages = (): void => {
    for (let count = copyArray(reader, writer); count > 0; count--) {
      copyArray(reader, writer);
      const start = reader.at;
      reader.unsigned();
      reader.skipIntegers();
      writer.raw(chunk.subarray(start, reader.at));
      for (let places = copyArray(reader, writer); places > 0; places--) {
        const place = reader.integer();
        writer.integer(place < 0 ? -1 - numbers[-1 - place]! : place);
      }
    }
  };
  copyArray(reader, writer);
  for (let words = copyArray(reader, writer); words > 0; words--) {
    copyArray(reader, writer);
    writer.text(reader.text());
    pages();
    for (let variants = copyArray(reader, writer); variants > 0; variants--) {
      copyArray(reader, writer);
      writer.text(reader.text());
      pages();
    }
  }
  reader.end();
  return writer.result();
}

function copyArray(reader: CborReader, writer: CborWriter): number {
  const count = reader.array();
  writer.array(count);
  return count;
}

/** [[[word, pages, [[variant, pages], …]], …]] */
function readChunk(chunk: Uint8Array, pagesBefore: number, words: Map<string, Word>): void {
  const reader = new CborReader(chunk);
  expect(reader, 1);
  for (let count = reader.array(); count > 0; count--) {
    expect(reader, 3);
    const key = latin1(reader.text());
    let word = words.get(key);
    if (!word) words.set(key, (word = { pages: [], variants: new Map() }));
    readPages(reader, pagesBefore, word.pages);
    for (let variants = reader.array(); variants > 0; variants--) {
      expect(reader, 2);
      const form = latin1(reader.text());
      const pages = word.variants.get(form) ?? [];
      word.variants.set(form, pages);
      readPages(reader, pagesBefore, pages);
    }
  }
  reader.end();
}

function readPages(reader: CborReader, pagesBefore: number, into: Postings[]): void {
  const count = reader.array();
  if (count === 0) return;
  let [size, first, last, start] = [0, 0, pagesBefore, 0];
  for (let i = 0; i < count; i++) {
    expect(reader, 3);
    last += reader.unsigned();
    if (i === 0) [first, start] = [last, reader.at];
    size += 1 + reader.skipIntegers();
    size += reader.skipIntegers();
  }
  into.push({ bytes: reader.bytes, count, size, first, last, start, end: reader.at });
}

function writeWord(writer: CborWriter, key: string, { pages, variants }: Word): void {
  writer.array(3);
  writer.text(Buffer.from(key, "latin1"));
  writePages(writer, pages);
  writer.array(variants.size);
  for (const [form, own] of variants) {
    writer.array(2);
    writer.text(Buffer.from(form, "latin1"));
    writePages(writer, own);
  }
}

function writePages(writer: CborWriter, parts: readonly Postings[]): void {
  writer.array(parts.reduce((sum, { count }) => sum + count, 0));
  let before = 0;
  for (const { bytes, first, last, start, end } of parts) {
    writer.array(3);
    writer.integer(first - before);
    writer.raw(bytes.subarray(start, end));
    before = last;
  }
}

/** Bounds as short as tells two neighbours apart. */
function shortenBounds(chunks: readonly Chunk[]): void {
  for (const [i, next] of chunks.entries()) {
    const chunk = chunks[i - 1];
    if (!chunk) continue;
    const [last, first] = [[...chunk.to], [...next.from]];
    let common = 0;
    while (common < last.length && common < first.length && last[common] === first[common]) common++;
    const to = last.slice(0, common + 1).join("");
    // A bound below the other one would leave the chunk without a word.
    if (Buffer.compare(Buffer.from(to), Buffer.from(chunk.from)) >= 0) chunk.to = to;
    next.from = first.slice(0, common + 1).join("");
  }
}

function expect(reader: CborReader, length: number): void {
  if (reader.array() !== length) throw new Error("Pagefind's files are not built as expected");
}

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");

const utf8 = (key: string): string => Buffer.from(key, "latin1").toString("utf8");
