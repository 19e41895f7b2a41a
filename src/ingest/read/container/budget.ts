import { constants, crc32, gunzipSync, inflateRawSync } from "node:zlib";
import { LIMITS } from "../../limits.ts";
import { Quarantine } from "../../quarantine.ts";

/**
 * What all inflated parts of one file may come to. Bytes are counted as they really come out: what a container says about its own
 * sizes is believed nowhere.
 */
export class Budget {
  readonly #limit: number;
  #left: number;

  constructor(limit: number = LIMITS.inflatedBytes) {
    this.#limit = limit;
    this.#left = limit;
  }

  /** Takes bytes that are already there off what is left. */
  spend(bytes: number): void {
    if (bytes > this.#left) this.#refuse();
    this.#left -= bytes;
  }

  /**
   * Inflates a deflate stream without a header. Undefined where it is damaged.
   *
   * @throws Quarantine where more comes out than is left.
   */
  inflateRaw(packed: Uint8Array): Uint8Array | undefined {
    return this.#within((maxOutputLength) => inflateRawSync(packed, { maxOutputLength }));
  }

  /** The same of a gzip file with all its members. */
  gunzip(packed: Uint8Array): Uint8Array | undefined {
    return this.#within((maxOutputLength) => gunzipSync(packed, { maxOutputLength }));
  }

  /** The same of any decoder of Node's that takes a cap. */
  unpack(decoder: (packed: Uint8Array, options: { maxOutputLength: number }) => Uint8Array, packed: Uint8Array) {
    return this.#within((maxOutputLength) => decoder(packed, { maxOutputLength }));
  }

  /**
   * The same of a deflate stream that may be cut short, and of which nobody knows the end: what comes out before it. What goes in
   * counts as well, since a stream can be long and empty.
   */
  inflateStart(packed: Uint8Array): Uint8Array | undefined {
    const finishFlush = constants.Z_SYNC_FLUSH;
    return this.#within((maxOutputLength) => {
      const told = inflateRawSync(packed, { maxOutputLength, finishFlush, info: true }) as unknown as {
        buffer: Uint8Array;
        engine: { bytesWritten: number };
      };
      this.spend(told.engine.bytesWritten);
      return told.buffer;
    });
  }

  #within(inflate: (maxOutputLength: number) => Uint8Array): Uint8Array | undefined {
    let out: Uint8Array;
    try {
      // Node takes no cap of nothing; one byte more than is left is refused below.
      out = inflate(this.#left + 1);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") this.#refuse();
      return undefined;
    }
    this.spend(out.length);
    return out;
  }

  #refuse(): never {
    throw new Quarantine("raw-too-much", `more than ${Math.floor(this.#limit / 1024 / 1024)} MB when unpacked`);
  }
}

/** Whether bytes have a CRC-32. */
export function hasSum(bytes: Uint8Array, sum: number): boolean {
  return crc32(bytes) === sum;
}
