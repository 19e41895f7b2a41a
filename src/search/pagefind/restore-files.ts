import { decodeCbor, encodeCbor } from "./cbor.ts";
import { COMPACT, fromCompact, isMeta } from "./compact.ts";
import { knowMeta } from "./meta.ts";
import { canDecompress, decompress, signed } from "./packed-bytes.ts";

/** Files of a bundle by their path, in a browser. */
export type Files = Map<string, Uint8Array<ArrayBuffer>>;

/** The files of a start file that tell in which part of an index a word is, and the others. */
export function metasAndOthers(files: Files): [metas: Files, others: Files] {
  const { metas = [], others = [] } = Object.groupBy(files, ([path]) =>
    isMeta(path.replace(COMPACT, "")) ? "metas" : "others",
  );
  return [new Map(metas), new Map(others)];
}

/**
 * The files of a start file as Pagefind asks for them. Where the browser cannot decompress, those in their compact form are left
 * out, and come over the network as they are.
 */
export async function restoreFiles(files: Files): Promise<Files> {
  const restored: Files = new Map();
  for (const [path, content] of files) {
    if (!path.endsWith(COMPACT)) restored.set(path, content);
    else if (canDecompress()) {
      const own = path.slice(0, -COMPACT.length);
      const value = fromCompact(own, decodeCbor(await decompress(content)));
      const bytes = signed(encodeCbor(value));
      if (isMeta(own)) knowMeta(bytes, value);
      restored.set(own, bytes);
    }
  }
  return restored;
}
