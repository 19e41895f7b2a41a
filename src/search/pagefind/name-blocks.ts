import { asList } from "./as-list.ts";
import type { CborValue } from "./cbor.ts";

/*
 * A record's name is the digest of its file, which nothing compresses: in a large digest the names are most of what the lists
 * take, and an answer needs a few of them. There they come by themselves, in blocks, and stand-ins take their place.
 */

/** Of more records than this the names come in blocks. */
export const MOST_NAMES = 4096;

/** Names in a block: some hundred bytes, and few blocks for the records that are shown. */
export const BLOCK = 128;

/** The files of an index's names by their path in the bundle: of all together, and of one block. */
export const namesPath = (hash: string, block?: number): string =>
  `names/${hash}${block === undefined ? "" : `.${block}`}.bin`;

/** What stands for the name of an index's record. No digest is so short. */
export const standIn = (language: string, number: number): string => `${language}_${number}`;

/** The language in the name of an index's file. */
export const languageOf = (hash: string): string => hash.slice(0, hash.lastIndexOf("_"));

/** Whether a meta file holds stand-ins. */
export function hasStandIns(hash: string, meta: readonly CborValue[]): boolean {
  const [first] = asList(meta[1]);
  return first !== undefined && asList(first)[0] === standIn(languageOf(hash), 0);
}
