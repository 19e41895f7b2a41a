/** What Pagefind's files begin with. Behind it Pagefind takes them uncompressed as well. */
export const SIGNATURE = "pagefind_dcd";

/** Whether this browser can take Pagefind's files apart by itself. */
export const canDecompress = (): boolean => typeof DecompressionStream === "function";

/** The bytes in a gzip file, in a browser. Rejects where it is none. */
export async function decompress(content: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([content]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Whether bytes begin as an uncompressed file of Pagefind's does. */
export const isSigned = (bytes: Uint8Array): boolean =>
  new TextDecoder("latin1").decode(bytes.subarray(0, SIGNATURE.length)) === SIGNATURE;

/** What an uncompressed file of Pagefind's holds. @throws Error where it is none. */
export function contentOf(bytes: Uint8Array): Uint8Array {
  if (!isSigned(bytes)) throw new Error("not a file of Pagefind's");
  return bytes.subarray(SIGNATURE.length);
}

/** The reverse of contentOf(). */
export function signed(content: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(SIGNATURE.length + content.length);
  bytes.set(new TextEncoder().encode(SIGNATURE));
  bytes.set(content, SIGNATURE.length);
  return bytes;
}
