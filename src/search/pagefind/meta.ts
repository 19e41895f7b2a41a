import { asList } from "./as-list.ts";
import { decodeCbor, type CborValue } from "./cbor.ts";
import { contentOf } from "./packed-bytes.ts";

const read = new WeakMap<Uint8Array, CborValue[]>();

/**
 * What a meta file holds, [version, [[name, words], …], [[from, to, part], …], [[filter, hash], …], sorts, [field, …]]. In a
 * large digest it is the largest file of all, and is gone through once.
 *
 * @param file Uncompressed.
 * @throws Error where it is not built so.
 */
export function readMeta(file: Uint8Array): CborValue[] {
  const meta = read.get(file) ?? asList(decodeCbor(contentOf(file)));
  read.set(file, meta);
  return meta;
}

/** Keeps what is known of a meta file that was put together here. */
export const knowMeta = (file: Uint8Array, meta: CborValue): void => void read.set(file, asList(meta));
