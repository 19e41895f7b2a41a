/**
 * The files that were packed as one, by their path in the bundle; see pack-files.ts. They share the memory of what is given.
 *
 * @throws Error where it is not such a file.
 */
export function unpackFiles<Memory extends ArrayBufferLike>(
  packed: Uint8Array<Memory>,
): Map<string, Uint8Array<Memory>> {
  const length = new DataView(packed.buffer, packed.byteOffset, packed.byteLength).getUint32(0);
  const list = JSON.parse(new TextDecoder().decode(packed.subarray(4, 4 + length))) as [string, number][];
  const files = new Map<string, Uint8Array<Memory>>();
  let at = 4 + length;
  for (const [path, size] of list) files.set(path, packed.subarray(at, (at += size)));
  return files;
}
