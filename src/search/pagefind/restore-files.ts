import { decodeCbor, encodeCbor } from "./cbor.ts";
import { COMPACT, fromCompact } from "./compact.ts";

/** What Pagefind's files begin with. Behind it Pagefind takes them uncompressed as well. */
export const SIGNATURE = "pagefind_dcd";

type Files = Map<string, Uint8Array<ArrayBuffer>>;

/**
 * The files of a start file as Pagefind asks for them. Where the browser cannot decompress, those in their compact form are left
 * out, and come over the network as they are.
 */
export async function restoreFiles(files: Files): Promise<Files> {
  const restored: Files = new Map();
  for (const [path, content] of files) {
    if (!path.endsWith(COMPACT)) restored.set(path, content);
    else if (typeof DecompressionStream === "function") {
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

async function decompress(content: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([content]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
