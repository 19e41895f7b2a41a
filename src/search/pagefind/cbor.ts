/*
 * The part of CBOR (RFC 8949) that Pagefind writes: integers, text and arrays of definite length. Enough to put its files
 * into one order and to merge them; anything else is refused.
 */

export type CborValue = number | string | CborValue[];

/** Arrays within arrays in Pagefind's files are seven deep. */
const MAX_DEPTH = 16;

const UNSIGNED = 0;
const NEGATIVE = 1;
const TEXT = 3;
const ARRAY = 4;

/** Goes through values from the first byte on. Every method throws a RangeError for anything Pagefind does not write. */
export class CborReader {
  readonly bytes: Uint8Array;
  /** Where the next value begins. */
  at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** Number of values in the array that begins here; they come next. */
  array(): number {
    return this.#argument(ARRAY);
  }

  unsigned(): number {
    return this.#argument(UNSIGNED);
  }

  /** The bytes of a text, in UTF-8. */
  text(): Uint8Array {
    const length = this.#argument(TEXT);
    if (this.at + length > this.bytes.length) throw new RangeError("CBOR: a text ends too late");
    return this.bytes.subarray(this.at, (this.at += length));
  }

  integer(): number {
    const head = this.#byte();
    if (head >> 5 > NEGATIVE) throw new RangeError(`CBOR: major type ${head >> 5} is not expected`);
    const argument = this.#rest(head & 31);
    return head >> 5 === NEGATIVE ? -1 - argument : argument;
  }

  /** Passes over an array of integers. Returns how many there are. */
  skipIntegers(): number {
    const count = this.array();
    for (let i = 0; i < count; i++) this.integer();
    return count;
  }

  value(depth = 0): CborValue {
    if (depth > MAX_DEPTH) throw new RangeError("CBOR: nested too deep");
    const major = (this.bytes[this.at] ?? 0) >> 5;
    if (major === TEXT) return UTF8.decode(this.text());
    if (major !== ARRAY) return this.integer();
    const list: CborValue[] = [];
    for (let count = this.array(); count > 0; count--) list.push(this.value(depth + 1));
    return list;
  }

  end(): void {
    if (this.at !== this.bytes.length) throw new RangeError("CBOR: bytes are left over");
  }

  #argument(major: number): number {
    const head = this.#byte();
    if (head >> 5 !== major) throw new RangeError(`CBOR: major type ${head >> 5} is not expected`);
    return this.#rest(head & 31);
  }

  #rest(info: number): number {
    if (info < 24) return info;
    if (info === 24) return this.#byte();
    if (info === 25) return this.#byte() * 0x100 + this.#byte();
    if (info === 26) return ((this.#byte() * 0x100 + this.#byte()) * 0x100 + this.#byte()) * 0x100 + this.#byte();
    throw new RangeError(`CBOR: an argument of kind ${info} is not expected`);
  }

  #byte(): number {
    const byte = this.bytes[this.at++];
    if (byte === undefined) throw new RangeError("CBOR: the bytes end too early");
    return byte;
  }
}

const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

const ENCODER = new TextEncoder();

/** Puts values one behind the other, each in the shortest form, as RFC 8949 section 4.2.1 asks. */
export class CborWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;

  /** Begins an array; its values are to be written next. */
  array(count: number): void {
    this.#head(ARRAY, count);
  }

  /** A text in UTF-8. */
  text(encoded: Uint8Array): void {
    this.#head(TEXT, encoded.length);
    this.raw(encoded);
  }

  integer(value: number): void {
    this.#head(value < 0 ? NEGATIVE : UNSIGNED, value < 0 ? -1 - value : value);
  }

  value(value: CborValue): void {
    if (typeof value === "number") this.integer(value);
    else if (typeof value === "string") this.text(ENCODER.encode(value));
    else {
      this.array(value.length);
      for (const each of value) this.value(each);
    }
  }

  /** Bytes that are CBOR already. */
  raw(bytes: Uint8Array): void {
    this.#room(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** What was written. */
  result(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #head(major: number, count: number): void {
    const kind = major << 5;
    this.#room(5);
    const [info, size] = count < 24 ? [count, 0] : count < 0x100 ? [24, 1] : count < 0x10000 ? [25, 2] : [26, 4];
    this.#bytes[this.#length++] = kind | info;
    for (let shift = (size - 1) * 8; shift >= 0; shift -= 8) this.#bytes[this.#length++] = (count >>> shift) & 255;
  }

  #room(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}

/** Reads one value that fills the bytes. Throws a RangeError for anything Pagefind does not write. */
export function decodeCbor(bytes: Uint8Array): CborValue {
  const reader = new CborReader(bytes);
  const value = reader.value();
  reader.end();
  return value;
}

/** Writes a value in the shortest form. */
export function encodeCbor(value: CborValue): Uint8Array {
  const writer = new CborWriter();
  writer.value(value);
  return writer.result();
}
