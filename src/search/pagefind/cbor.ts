/*
 * The part of CBOR (RFC 8949) that Pagefind writes: unsigned integers, text and arrays of definite length. Enough to put
 * its files into one order; anything else is refused.
 */

export type CborValue = number | string | CborValue[];

/** Arrays within arrays in Pagefind's files are five deep. */
const MAX_DEPTH = 16;

/** Reads one value that fills the bytes. Throws a RangeError for anything Pagefind does not write. */
export function decodeCbor(bytes: Uint8Array): CborValue {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let at = 0;

  const argument = (info: number): number => {
    if (info < 24) return info;
    const size = { 24: 1, 25: 2, 26: 4 }[info];
    if (size === undefined) throw new RangeError(`CBOR: an argument of kind ${info} is not expected`);
    const value = size === 1 ? view.getUint8(at) : size === 2 ? view.getUint16(at) : view.getUint32(at);
    at += size;
    return value;
  };
  const value = (depth: number): CborValue => {
    if (depth > MAX_DEPTH) throw new RangeError("CBOR: nested too deep");
    const head = view.getUint8(at++);
    const count = argument(head & 31);
    const major = head >> 5;
    if (major === 0) return count;
    if (major === 3) {
      if (at + count > bytes.length) throw new RangeError("CBOR: a text ends too late");
      return text.decode(bytes.subarray(at, (at += count)));
    }
    if (major !== 4) throw new RangeError(`CBOR: major type ${major} is not expected`);
    const list: CborValue[] = [];
    for (let i = 0; i < count; i++) list.push(value(depth + 1));
    return list;
  };
  const result = value(0);
  if (at !== bytes.length) throw new RangeError("CBOR: bytes are left over");
  return result;
}

/** Writes a value in the shortest form, as RFC 8949 section 4.2.1 asks. */
export function encodeCbor(value: CborValue): Uint8Array {
  const bytes: number[] = [];
  const head = (major: number, count: number): void => {
    const kind = major << 5;
    if (count < 24) bytes.push(kind | count);
    else if (count < 0x100) bytes.push(kind | 24, count);
    else if (count < 0x10000) bytes.push(kind | 25, count >> 8, count & 255);
    else bytes.push(kind | 26, count >>> 24, (count >> 16) & 255, (count >> 8) & 255, count & 255);
  };
  const write = (each: CborValue): void => {
    if (typeof each === "number") head(0, each);
    else if (typeof each === "string") {
      const encoded = new TextEncoder().encode(each);
      head(3, encoded.length);
      for (const byte of encoded) bytes.push(byte);
    } else {
      head(4, each.length);
      for (const part of each) write(part);
    }
  };
  write(value);
  return Uint8Array.from(bytes);
}
