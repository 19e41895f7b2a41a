import { asList } from "./as-list.ts";
import { encodeCbor } from "./cbor.ts";
import { readMeta } from "./meta.ts";
import { signed } from "./packed-bytes.ts";
import type { Files } from "./restore-files.ts";

/** Where a meta file lists the filters; see record-lists.ts. */
const FILTERS = 3;

/**
 * The files with which Pagefind answers words and knows of no filter. Version 1.5.2 counts each value of each filter for every
 * search, hit by hit, which takes most of a search's time in a large digest; record-lists.ts counts them from the same files.
 *
 * @throws Error where a meta file is not built as version 1.5 builds it.
 */
export function withoutFilters(files: Files): Files {
  return new Map([...files].map(([path, bytes]) => [path, path.endsWith(".pf_meta") ? bare(bytes) : bytes]));
}

function bare(file: Uint8Array): Uint8Array<ArrayBuffer> {
  const meta = readMeta(file);
  asList(meta[FILTERS]);
  return signed(encodeCbor(meta.with(FILTERS, [])));
}
