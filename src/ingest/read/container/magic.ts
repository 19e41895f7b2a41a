/** The formats that are told by their first bytes. */
export type Kind = "pdf" | "zip" | "gzip" | "ole" | "warc" | "other";

const SIGNS: readonly (readonly [Kind, readonly number[]])[] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["gzip", [0x1f, 0x8b, 0x08]],
  // A compound file: old Word documents, and new ones behind a password.
  ["ole", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ["warc", [0x57, 0x41, 0x52, 0x43, 0x2f]],
];
/** A PDF file may begin with other bytes; readers look for its sign so far in. */
const PDF_WITHIN = 1024;

/** Which of the formats some bytes are, by their beginning. */
export function kindOf(bytes: Uint8Array): Kind {
  const sign = SIGNS.find(([, start]) => start.every((byte, i) => bytes[i] === byte));
  if (sign) return sign[0];
  return new TextDecoder("latin1").decode(bytes.subarray(0, PDF_WITHIN)).includes("%PDF-") ? "pdf" : "other";
}
