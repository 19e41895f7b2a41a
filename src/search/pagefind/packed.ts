import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import { asList } from "./as-list.ts";
import { decodeCbor, encodeCbor, type CborValue } from "./cbor.ts";
import { contentOf, SIGNATURE } from "./packed-bytes.ts";

/** A file of the search bundle, by its path inside it. */
export interface BundleFile {
  path: string;
  content: Uint8Array;
}

/** What pagefind-entry.json holds: the indexes by their language. */
export interface Entry {
  version: string;
  languages: Record<string, { hash: string; wasm: string | null; page_count: number }>;
  include_characters: string[];
}

/** The bytes in a compressed file of Pagefind's. Throws where it is none. */
export const unpackBytes = (content: Uint8Array): Uint8Array => contentOf(gunzipSync(content));

export function packBytes(bytes: Uint8Array, level = 9): Uint8Array {
  return compress(Buffer.concat([Buffer.from(SIGNATURE, "latin1"), bytes]), level);
}

/** Bytes as gzip, the same on every system. */
export function compress(bytes: Uint8Array, level = 9): Uint8Array {
  const data = gzipSync(bytes, { level });
  // The header's tenth byte names the operating system; 255 is "unknown", as Pagefind writes it (RFC 1952).
  data[9] = 255;
  return data;
}

export const unpack = (content: Uint8Array): CborValue => decodeCbor(unpackBytes(content));

export const pack = (value: CborValue): Uint8Array => packBytes(encodeCbor(value));

/** The order of lists in which each entry is a list that begins with its name. */
export const byFirst = (a: CborValue, b: CborValue): number => (String(asList(a)[0]) < String(asList(b)[0]) ? -1 : 1);

/** A name of our own for a packed file of an index. */
export const packedName = (language: string, content: Uint8Array): string =>
  `${language}_${createHash("sha256").update(content).digest("hex").slice(0, 10)}`;

/** Languages by size, then by name: where two are equal in size, Pagefind falls back to the first. */
export function encodeEntry(entry: Entry): Uint8Array {
  const languages = Object.entries(entry.languages).toSorted(
    ([a, one], [b, other]) => other.page_count - one.page_count || (a < b ? -1 : 1),
  );
  return new TextEncoder().encode(JSON.stringify({ ...entry, languages: Object.fromEntries(languages) }));
}
