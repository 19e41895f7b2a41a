import { decodeCbor, encodeCbor } from "./cbor.ts";
import { COMPACT, fromCompact } from "./compact.ts";
import { canDecompress, decompress, SIGNATURE } from "./packed-bytes.ts";

/** Files of a bundle by their path, in a browser. */
export type Files = Map<string, Uint8Array<ArrayBuffer>>;

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
      const value = encodeCbor(fromCompact(own, decodeCbor(await decompress(content))));
      const bytes = new Uint8Array(SIGNATURE.length + value.length);
      bytes.set(new TextEncoder().encode(SIGNATURE));
      bytes.set(value, SIGNATURE.length);
      restored.set(own, bytes);
    }
  }
  return restored;
}
