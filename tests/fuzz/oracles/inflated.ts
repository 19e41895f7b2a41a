import { syncBuiltinESMExports } from "node:module";
import zlib from "node:zlib";
import { LIMITS } from "../../../src/ingest/limits.ts";

/* What comes out of packed parts, at the one place where all of it comes out: Node's own decoders. */

const DECODERS = ["inflateRawSync", "inflateSync", "gunzipSync", "brotliDecompressSync", "zstdDecompressSync"] as const;

type Decoder = (packed: Uint8Array, options?: { maxOutputLength?: number; info?: boolean }) => unknown;

let left = Number.POSITIVE_INFINITY;
let broken: string | undefined;

for (const name of DECODERS) {
  const decode = zlib[name] as unknown as Decoder;
  const counted: Decoder = (packed, options) => {
    if (!isOwn()) return decode(packed, options);
    const cap = options?.maxOutputLength ?? Number.POSITIVE_INFINITY;
    // One byte more than is left is how a reader learns that there is more.
    if (cap > left + 1) broken ??= `${name} may put out ${cap} bytes where ${left} are left`;
    const out = decode(packed, options);
    const { length } = (options?.info ? (out as { buffer: Uint8Array }).buffer : out) as Uint8Array;
    left -= length;
    return out;
  };
  Object.assign(zlib, { [name]: counted });
}
syncBuiltinESMExports();

/** Whether Accord's own code asks; the tables that a library packs into itself are none of the file's. */
function isOwn(): boolean {
  const frames = new Error().stack?.split("\n").slice(1) ?? [];
  const caller = frames.find((frame) => !frame.includes(import.meta.url) && !/[( ]node:/.test(frame));
  return caller?.includes("/src/ingest/") ?? true;
}

/** Runs the reading of one file. Throws where a decoder is let loose on more than is left of what a file may come to. */
export async function withinCaps<T>(read: () => Promise<T>): Promise<T> {
  left = LIMITS.inflatedBytes;
  broken = undefined;
  try {
    const result = await read();
    if (broken !== undefined) throw new Error(broken);
    return result;
  } finally {
    left = Number.POSITIVE_INFINITY;
  }
}
