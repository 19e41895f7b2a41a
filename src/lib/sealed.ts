import { hash } from "node:crypto";

/** Length of the seal that stands before an entry's bytes: 64 hex digits and a line end. */
const SEAL = 65;

/**
 * An entry of a cache with its seal: the SHA-256 of its key and its bytes. The key need not be the entry's file name; it says
 * what the bytes were made from, so that an entry under another's name fits as little as an altered one.
 *
 * The seal is against accident: a flipped bit, a file cut short, two files exchanged, a folder copied in parts. It is no
 * signature. Whoever may write into the cache can compute it as well, as he can alter the engine beside it.
 */
export function seal(key: string, data: string | Uint8Array): Buffer {
  const bytes = typeof data === "string" ? Buffer.from(data, "utf8") : data;
  return Buffer.concat([Buffer.from(`${sealOf(key, bytes)}\n`, "latin1"), bytes]);
}

/** The bytes of a sealed entry; null where they are not what was sealed under this key. */
export function unseal(key: string, sealed: Uint8Array): Buffer | null {
  const whole = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  const bytes = whole.subarray(SEAL);
  return whole.toString("latin1", 0, SEAL) === `${sealOf(key, bytes)}\n` ? bytes : null;
}

/** SHA-256 of a key and bytes, in hex. The two are hashed one by one, so that no key can end in another's bytes. */
export function sealOf(key: string, bytes: Uint8Array): string {
  return hash("sha256", `${hash("sha256", key, "hex")}${hash("sha256", bytes, "hex")}`, "hex");
}
