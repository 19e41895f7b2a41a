import { createHash } from "node:crypto";
import type { CborValue } from "./cbor.ts";
import { mergeWords, renumberFields, type Chunk } from "./merge-words.ts";
import { asList } from "./as-list.ts";
import {
  byFirst,
  encodeEntry,
  pack,
  packBytes,
  packedName,
  unpack,
  unpackBytes,
  type BundleFile,
  type Entry,
} from "./packed.ts";

/** The version of Pagefind whose files are known here; those of another are not merged. */
export const MERGED_VERSION = "1.5.2";

/** Digits of a digest in a name, where no other file has the same. */
const DIGITS = 7;

/** Pagefind's own level, 9, takes four times as long for one byte less in a hundred. */
const LEVEL = 6;

/** A bundle's files by their path. */
type Files = ReadonlyMap<string, Uint8Array>;

/** One language's index in one of the parts. */
interface PartIndex {
  files: Files;
  /** [name of its file, number of words] */
  pages: readonly CborValue[];
  /** [first word, last word, name of its file] */
  chunks: readonly CborValue[];
  /** [name, name of its file] */
  filters: readonly CborValue[];
  /** Names of the fields, sorted. */
  fields: readonly string[];
}

/**
 * Makes one bundle of several, as if Pagefind had been given all their records, one part after the other: the same files
 * with the same names, and in each the same bytes once it is unpacked. Languages are merged one by one.
 *
 * @param bundles As canonicalFiles() gives them; no record is in two of them.
 * @throws Error where a file is not built as version 1.5 builds it.
 */
export function mergeBundles(bundles: readonly Files[]): BundleFile[] {
  const merged = new Map<string, Uint8Array>();
  const indexes = new Map<string, PartIndex[]>();
  const entry: Entry = { version: MERGED_VERSION, languages: {}, include_characters: [] };
  for (const files of bundles) {
    const own = JSON.parse(new TextDecoder().decode(read(files, "pagefind-entry.json"))) as Entry;
    if (own.version !== MERGED_VERSION) throw new Error(`Pagefind ${own.version} is not known to the merging`);
    entry.include_characters = own.include_characters;
    for (const [language, { hash, wasm }] of Object.entries(own.languages)) {
      const index = readIndex(files, hash);
      indexes.set(language, [...(indexes.get(language) ?? []), index]);
      const page_count = (entry.languages[language]?.page_count ?? 0) + index.pages.length;
      entry.languages[language] = { hash, wasm, page_count };
    }
    for (const [path, content] of files) if (!/^pagefind-entry|\.pf_\w+$/.test(path)) merged.set(path, content);
  }
  for (const [language, parts] of indexes) {
    const hash = mergeIndex(language, parts, (path, content) => void merged.set(path, content));
    entry.languages[language]!.hash = hash;
  }
  merged.set("pagefind-entry.json", encodeEntry(entry));
  return [...merged].map(([path, content]) => ({ path, content })).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Merges a language's indexes, and returns the name of its meta file. */
function mergeIndex(
  language: string,
  parts: readonly PartIndex[],
  write: (path: string, content: Uint8Array) => void,
): string {
  const fields = [...new Set(parts.flatMap((part) => part.fields))].sort(byBytes);
  const pages = mergePages(language, parts, write);
  const before: number[] = [];
  for (const [i, part] of parts.entries()) before[i + 1] = (before[i] ??= 0) + part.pages.length;
  const words = parts.map((part, i) => ({ chunks: readChunks(part, fields), pagesBefore: before[i]! }));
  const taken = new Set<string>();
  const chunks = mergeWords(words).map(({ from, to, content }: Chunk) => {
    const hash = nameOf(language, content, taken, 2);
    write(`index/${hash}.pf_index`, packBytes(content, LEVEL));
    return [from, to, hash];
  });
  const filters = mergeFilters(parts, before).map(([name, values]) => {
    const content = pack([name, values.toSorted(byFirst)]);
    const hash = packedName(language, content);
    write(`filter/${hash}.pf_filter`, content);
    return [name, hash];
  });
  const content = pack([MERGED_VERSION, pages, chunks, filters.toSorted(byFirst), [], fields]);
  const hash = packedName(language, content);
  write(`pagefind.${hash}.pf_meta`, content);
  return hash;
}

/** The pages in their order. Where two have one name, the later one's is a digit longer. */
function mergePages(
  language: string,
  parts: readonly PartIndex[],
  write: (path: string, content: Uint8Array) => void,
): CborValue[] {
  const taken = new Set<string>();
  return parts.flatMap(({ files, pages }) =>
    pages.map((page) => {
      const [old = "", words = 0] = asList(page);
      const content = read(files, `fragment/${String(old)}.pf_fragment`);
      let hash = String(old).slice(0, language.length + 1 + DIGITS);
      if (taken.has(hash)) hash = nameOf(language, unpackBytes(content), taken, 1);
      taken.add(hash);
      write(`fragment/${hash}.pf_fragment`, content);
      return [hash, words];
    }),
  );
}

/** Each filter's values with all their pages. */
function mergeFilters(parts: readonly PartIndex[], before: readonly number[]): [string, CborValue[]][] {
  const filters = new Map<string, Map<string, CborValue[]>>();
  for (const [i, { files, filters: own }] of parts.entries()) {
    for (const filter of own) {
      const [, values] = asList(unpack(read(files, `filter/${String(asList(filter)[1])}.pf_filter`)));
      const name = String(asList(filter)[0]);
      const all = filters.get(name) ?? new Map<string, CborValue[]>();
      filters.set(name, all);
      for (const each of asList(values)) {
        const [value = "", pages] = asList(each);
        const numbers = asList(pages).map((page) => Number(page) + before[i]!);
        all.set(String(value), [...(all.get(String(value)) ?? []), ...numbers]);
      }
    }
  }
  return [...filters].map(([name, values]) => [name, [...values]]);
}

/** The chunks of a part, its fields numbered as among all. */
function readChunks({ files, chunks, fields }: PartIndex, all: readonly string[]): Uint8Array[] {
  const numbers = fields.map((field) => all.indexOf(field));
  const asTheyAre = numbers.every((number, i) => number === i);
  return chunks.map((chunk) => {
    const bytes = unpackBytes(read(files, `index/${String(asList(chunk)[2])}.pf_index`));
    return asTheyAre ? bytes : renumberFields(bytes, numbers);
  });
}

/** [version, pages, chunks, filters, sorts, fields] */
function readIndex(files: Files, hash: string): PartIndex {
  const [, pages, chunks, filters, sorts, fields] = asList(unpack(read(files, `pagefind.${hash}.pf_meta`)));
  if (asList(sorts).length > 0) throw new Error("an index with an order of its own is not merged");
  return {
    files,
    pages: asList(pages),
    chunks: asList(chunks),
    filters: asList(filters),
    fields: asList(fields).map(String),
  };
}

function read(files: Files, path: string): Uint8Array {
  const content = files.get(path);
  if (!content) throw new Error(`a search bundle has no ${path}`);
  return content;
}

/** Pagefind's name of a file: the language and the beginning of its digest, longer by a step while another has the same. */
function nameOf(language: string, content: Uint8Array, taken: Set<string>, step: number): string {
  // Version 1.5 writes a byte below 16 with one digit.
  const digits = [...createHash("sha1").update(content).digest()].map((byte) => byte.toString(16)).join("");
  let length = DIGITS;
  while (taken.has(`${language}_${digits.slice(0, length)}`) && length < digits.length) length += step;
  const name = `${language}_${digits.slice(0, length)}`;
  taken.add(name);
  return name;
}

const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
