import type { BundleFile } from "./packed.ts";

/**
 * Several files as one: a list of paths and lengths, as JSON after its own length (four bytes, the highest first), and then the
 * files as they are. See unpack-files.ts.
 */
export function packFiles(files: readonly BundleFile[]): Buffer {
  const list = new TextEncoder().encode(JSON.stringify(files.map(({ path, content }) => [path, content.length])));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(list.length);
  return Buffer.concat([length, list, ...files.map(({ content }) => content)]);
}
