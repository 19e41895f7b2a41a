import { Quarantine } from "./quarantine.ts";
import { LIMITS } from "./limits.ts";

export interface Decoded {
  text: string;
  /** Name of the encoding, as the Encoding Standard spells it. */
  encoding: string;
}

/**
 * Bytes to text. A byte order mark decides; then UTF-8 where the bytes are valid UTF-8; then the encoding an HTML page
 * declares; else windows-1252. The byte order mark is no part of the text, line ends stay as they are.
 * Throws a Quarantine for empty, binary, oversized and undecodable input.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  if (bytes.length > LIMITS.bytes) throw new Quarantine("raw-oversized");
  if (bytes.length === 0) throw new Quarantine("raw-empty");
  const encoding = markedEncoding(bytes);
  if (encoding) return checked(bytes, encoding);
  if (bytes.includes(0)) throw new Quarantine("raw-binary");
  try {
    return checked(bytes, "utf-8");
  } catch (error) {
    if (error instanceof Quarantine && error.code !== "raw-undecodable") throw error;
  }
  return checked(bytes, declared && known(declared) ? declared : "windows-1252");
}

/** The encoding an HTML page declares in its first 1,024 bytes, if any. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 1024));
  return /<meta\b[^>]{0,300}?charset\s*=\s*["']?\s*([\w-]{1,40})/i.exec(head)?.[1]?.toLowerCase();
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

function known(label: string): boolean {
  try {
    // A page whose declaration could be read byte by byte is not UTF-16, whatever it says.
    return !new TextDecoder(label).encoding.startsWith("utf-16");
  } catch {
    return false;
  }
}

function checked(bytes: Uint8Array, encoding: string): Decoded {
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Quarantine("raw-undecodable");
  }
  if (text.trim() === "") throw new Quarantine("raw-empty");
  if (text.includes("\0")) throw new Quarantine("raw-binary");
  if (encoding !== "utf-8" && looksBinary(text)) throw new Quarantine("raw-undecodable");
  return { text, encoding: new TextDecoder(encoding).encoding };
}

/** Control characters do not occur in text; a text with many of them was never one. */
function looksBinary(text: string): boolean {
  const controls = text.match(/[\u0001-\u0008\u000e-\u001f\u007f-\u009f]/g)?.length ?? 0;
  return controls > Math.max(2, text.length / 200);
}
