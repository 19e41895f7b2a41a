import { LIMITS } from "../../limits.ts";
import { Quarantine, refuseAbove } from "../../quarantine.ts";
import { Budget, hasSum } from "./budget.ts";
import { ByteView } from "./byte-view.ts";

/** An entry of a ZIP file, as its central directory names it. */
export interface ZipEntry {
  name: string;
  /** Bytes that the entry takes up in the file, packed. */
  stored: number;
  folder: boolean;
}

interface Place extends ZipEntry {
  offset: number;
  method: number;
  encrypted: boolean;
  sum: number;
}

/** Signatures and sizes of APPNOTE.TXT 6.3.10, sections 4.3.7 to 4.3.16. */
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;

/**
 * A ZIP file, read by its central directory alone. Nothing is inflated before it is asked for, and everything that is asked for
 * is counted by the budget; so no other library needs to see the file.
 *
 * @throws Quarantine for a directory that is missing, damaged, or too long, and for two entries of one name: two readers would
 *   read two different files.
 */
export class Zip {
  readonly #bytes: ByteView;
  readonly #places = new Map<string, Place>();
  readonly #budget: Budget;
  readonly #what: string;

  /** @param what Names the format, for messages: "a Word file (.docx)". */
  constructor(bytes: Uint8Array, what: string, budget: Budget = new Budget()) {
    this.#bytes = new ByteView(bytes);
    this.#what = what;
    this.#budget = budget;
    try {
      this.#readDirectory();
    } catch (error) {
      if (error instanceof RangeError) this.#damaged("its directory points outside the file");
      throw error;
    }
  }

  /** The entries that are files, in the order of the directory. */
  get entries(): ZipEntry[] {
    return [...this.#places.values()].filter(({ folder }) => !folder);
  }

  has(name: string): boolean {
    return this.#places.get(name)?.folder === false;
  }

  /** Whether an entry is encrypted, by ZIP's own means. */
  isEncrypted(name: string): boolean {
    return this.#places.get(name)?.encrypted === true;
  }

  /** An entry's bytes, inflated and compared with its checksum; undefined where there is no such entry. */
  read(name: string): Uint8Array | undefined {
    const place = this.#places.get(name);
    if (!place || place.folder) return undefined;
    if (place.encrypted) throw new Quarantine("raw-encrypted", `${this.#what} whose ${name} asks for a password`);
    const packed = this.#packed(place);
    const bytes = place.method === 8 ? this.#budget.inflateRaw(packed) : this.#stored(place, packed);
    if (!bytes || !hasSum(bytes, place.sum)) this.#damaged(`its entry ${name} is damaged`);
    return bytes;
  }

  #stored(place: Place, packed: Uint8Array): Uint8Array {
    if (place.method !== 0)
      this.#damaged(`its entry ${place.name} is packed in a way (${place.method}) that is not known`);
    this.#budget.spend(packed.length);
    return packed;
  }

  #packed({ offset, stored, name }: Place): Uint8Array {
    try {
      if (this.#bytes.u32(offset) !== LOCAL) this.#damaged(`its directory names no entry where ${name} should be`);
      const start = offset + 30 + this.#bytes.u16(offset + 26) + this.#bytes.u16(offset + 28);
      return this.#bytes.slice(start, stored);
    } catch (error) {
      if (error instanceof RangeError) this.#damaged(`its entry ${name} is cut short`);
      throw error;
    }
  }

  #readDirectory(): void {
    const { count, offset } = this.#end();
    refuseAbove(count, LIMITS.entries, "entries in the ZIP file");
    let at = offset;
    for (let i = 0; i < count; i++) {
      if (this.#bytes.u32(at) !== CENTRAL) this.#damaged("its directory is damaged");
      const place = this.#place(at);
      if (this.#places.has(place.name)) this.#damaged(`two of its entries are called ${place.name}`);
      this.#places.set(place.name, place);
      at += 46 + this.#bytes.u16(at + 28) + this.#bytes.u16(at + 30) + this.#bytes.u16(at + 32);
    }
  }

  #place(at: number): Place {
    const flags = this.#bytes.u16(at + 8);
    const named = this.#bytes.slice(at + 46, this.#bytes.u16(at + 28));
    const name = new TextDecoder(flags & 0x800 ? "utf-8" : "windows-1252").decode(named);
    let [stored, offset] = [this.#bytes.u32(at + 20), this.#bytes.u32(at + 42)];
    const inflated = this.#bytes.u32(at + 24);
    if (stored === 0xffffffff || offset === 0xffffffff || inflated === 0xffffffff) {
      const large = this.#large(at + 46 + named.length, this.#bytes.u16(at + 30));
      if (inflated === 0xffffffff) large.shift();
      if (stored === 0xffffffff) stored = large.shift() ?? stored;
      if (offset === 0xffffffff) offset = large.shift() ?? offset;
    }
    return {
      name,
      stored,
      offset,
      folder: name.endsWith("/"),
      method: this.#bytes.u16(at + 10),
      encrypted: (flags & 1) === 1,
      sum: this.#bytes.u32(at + 16),
    };
  }

  /** The 64-bit numbers of an entry whose 32-bit ones are full. */
  #large(start: number, length: number): number[] {
    for (let at = start; at + 4 <= start + length; at += 4 + this.#bytes.u16(at + 2)) {
      if (this.#bytes.u16(at) !== 1) continue;
      const size = Math.min(this.#bytes.u16(at + 2), 24);
      return Array.from({ length: Math.floor(size / 8) }, (_, i) => this.#bytes.u64(at + 4 + 8 * i));
    }
    return [];
  }

  /** What the record at the file's end says: how many entries, and where the directory begins. */
  #end(): { count: number; offset: number } {
    const from = this.#bytes.length - END_SIZE;
    for (let at = from; at >= 0 && at >= from - LONGEST_COMMENT; at--) {
      if (this.#bytes.u32(at) !== END || at + END_SIZE + this.#bytes.u16(at + 20) !== this.#bytes.length) continue;
      const [count, offset] = [this.#bytes.u16(at + 10), this.#bytes.u32(at + 16)];
      if (count !== 0xffff && offset !== 0xffffffff) return { count, offset };
      if (at < 20 || this.#bytes.u32(at - 20) !== LOCATOR64) return { count, offset };
      const end = this.#bytes.u64(at - 12);
      if (this.#bytes.u32(end) !== END64) this.#damaged("its directory is damaged");
      return { count: this.#bytes.u64(end + 32), offset: this.#bytes.u64(end + 48) };
    }
    return this.#damaged("the directory at its end is missing");
  }

  #damaged(why: string): never {
    throw new Quarantine("raw-damaged", `${this.#what}: ${why}`);
  }
}
