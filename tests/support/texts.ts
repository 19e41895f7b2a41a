import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";

/** Each file of a built site, its path and its text in lower case, unpacked, for what stands in it. */
export function textsOf(out: string): [file: string, text: string][] {
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const bytes = readFileSync(file);
      const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
      // The manifest's digests hold every short number somewhere.
      const text = (packed ? gunzipSync(bytes) : bytes).toString("utf8").replace(/"[0-9a-f]{64}"/g, '""');
      const name = path.relative(out, file);
      return [name, `${name}\n${text}`.toLowerCase()];
    });
}
