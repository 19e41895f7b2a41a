/**
 * The files in a start file, by their path in the bundle; see start-files.ts.
 *
 * @throws Error where it is not one.
 */
export function unpackFiles(packed: ArrayBuffer): Map<string, Uint8Array<ArrayBuffer>> {
  const length = new DataView(packed).getUint32(0);
  const list = JSON.parse(new TextDecoder().decode(new Uint8Array(packed, 4, length))) as [string, number][];
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  let at = 4 + length;
  for (const [path, size] of list) {
    files.set(path, new Uint8Array(packed, at, size));
    at += size;
  }
  return files;
}
