/** The formats that are told by their first bytes. */
export type Kind = "pdf" | "zip" | "gzip" | "ole" | "warc" | "picture" | "recording" | "other";

const SIGNS: readonly (readonly [Kind, readonly number[]])[] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["gzip", [0x1f, 0x8b, 0x08]],
  // A compound file: old Word documents, and new ones behind a password.
  ["ole", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ["warc", [0x57, 0x41, 0x52, 0x43, 0x2f]],
  ["picture", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ["picture", [0xff, 0xd8, 0xff]],
  ["picture", [0x47, 0x49, 0x46, 0x38, 0x37, 0x61]],
  ["picture", [0x47, 0x49, 0x46, 0x38, 0x39, 0x61]],
  ["picture", [0x49, 0x49, 0x2a, 0x00]],
  ["picture", [0x4d, 0x4d, 0x00, 0x2a]],
  ["recording", [0x49, 0x44, 0x33, 0x03]],
  ["recording", [0x49, 0x44, 0x33, 0x04]],
  ["recording", [0x4f, 0x67, 0x67, 0x53, 0x00]],
];
/** A PDF file may begin with other bytes; readers look for its sign so far in. */
const PDF_WITHIN = 1024;

/** Which of the formats some bytes are, by their beginning. */
export function kindOf(bytes: Uint8Array): Kind {
  const sign = SIGNS.find(([, start]) => start.every((byte, i) => bytes[i] === byte));
  if (sign) return sign[0];
  return new TextDecoder("latin1").decode(bytes.subarray(0, PDF_WITHIN)).includes("%PDF-") ? "pdf" : "other";
}
