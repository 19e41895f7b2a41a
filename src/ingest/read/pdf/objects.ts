import { refuseAbove } from "../../quarantine.ts";

/*
 * Just enough of PDF's syntax (ISO 32000-2, 7.2 and 7.3) to know every dictionary that a stream has, from the bytes alone. Bytes
 * are looked at as Latin-1 text, a character a byte.
 */

/** A stream as its dictionary describes it. */
export interface StreamObject {
  /** Where its data begins. */
  start: number;
  /** Names of its decoders in their long form, outermost first; null where they stand elsewhere or are no names. */
  filters: string[] | null;
  type: string | undefined;
  subtype: string | undefined;
}

type Value = string | Value[] | Map<string, Value> | null;

const SPACE = "\0\t\n\f\r ";
const DELIMITERS = "()<>[]{}/%";
const SHORT: Record<string, string> = {
  A85: "ASCII85Decode",
  AHx: "ASCIIHexDecode",
  CCF: "CCITTFaxDecode",
  DCT: "DCTDecode",
  Fl: "FlateDecode",
  LZW: "LZWDecode",
  RL: "RunLengthDecode",
};
const DEEPEST = 100;

/**
 * The streams of a file: every dictionary behind "obj" that "stream" follows, wherever it stands, since a table of objects may
 * point anywhere. `spent` is told of every character that was looked at, so that the caller can stop.
 */
export function* streamObjects(file: string, spent: (characters: number) => void): Generator<StreamObject> {
  for (let at = file.indexOf("obj"); at >= 0; at = file.indexOf("obj", at + 3)) {
    if (file.startsWith("end", at - 3)) continue;
    const reader = new Reader(file, at + 3);
    const value = reader.value();
    const isStream = value instanceof Map && reader.word() === "stream";
    spent(reader.at - at);
    if (isStream) yield describe(value, afterLine(file, reader.at));
  }
}

function describe(dictionary: Map<string, Value>, start: number): StreamObject {
  const name = (key: string) => {
    const value = dictionary.get(key);
    return typeof value === "string" && value.startsWith("/") ? value.slice(1) : undefined;
  };
  // The short key comes first where a file has both: so do its readers.
  const said = dictionary.has("F") ? dictionary.get("F") : dictionary.get("Filter");
  const names = said === undefined ? [] : Array.isArray(said) ? said : [said];
  const filters = names.map((value) => (typeof value === "string" && value.startsWith("/") ? value.slice(1) : null));
  return {
    start,
    filters: filters.includes(null) ? null : filters.map((filter) => SHORT[filter!] ?? filter!),
    type: name("Type"),
    subtype: name("Subtype"),
  };
}

/** Data begins behind the line that "stream" ends. */
function afterLine(file: string, at: number): number {
  while (at < file.length && file[at] !== "\n" && file[at] !== "\r") at++;
  return file[at] === "\r" && file[at + 1] === "\n" ? at + 2 : at + 1;
}

class Reader {
  at: number;
  readonly #file: string;

  constructor(file: string, at: number) {
    this.#file = file;
    this.at = at;
  }

  /** The next object: names keep their slash, numbers and words are words, strings are empty, what is malformed is null. */
  value(depth = 0): Value {
    this.#skip();
    const char = this.#file[this.at];
    if (char === undefined) return null;
    refuseAbove(depth, DEEPEST, "levels of objects in the PDF file", "raw-too-deep");
    if (this.#file.startsWith("<<", this.at)) return this.#dictionary(depth);
    if (char === "[") return this.#list(depth);
    if (char === "(") return this.#string();
    if (char === "<") {
      const end = this.#file.indexOf(">", this.at);
      this.at = end < 0 ? this.#file.length : end + 1;
      return "";
    }
    if (char === "/") {
      this.at++;
      return `/${this.#regular().replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))}`;
    }
    if (DELIMITERS.includes(char)) {
      this.at++;
      return null;
    }
    return this.#regular();
  }

  word(): string {
    this.#skip();
    return this.#regular();
  }

  #dictionary(depth: number): Map<string, Value> {
    const entries = new Map<string, Value>();
    let key: string | undefined;
    this.at += 2;
    for (;;) {
      this.#skip();
      if (this.at >= this.#file.length) return entries;
      if (this.#file.startsWith(">>", this.at)) {
        this.at += 2;
        return entries;
      }
      const value = this.value(depth + 1);
      if (key === undefined) {
        if (typeof value === "string" && value.startsWith("/")) key = value.slice(1);
      } else if (typeof value === "string" && /^\d/.test(value) && this.#isReference()) {
        // What stands elsewhere is no value here.
        entries.set(key, null);
        key = undefined;
      } else {
        entries.set(key, value);
        key = undefined;
      }
    }
  }

  /** Passes over "0 R" behind a number. */
  #isReference(): boolean {
    const found = /^[\0\t\n\f\r ]{1,9}\d{1,9}[\0\t\n\f\r ]{1,9}R(?![^\0\t\n\f\r ()<>[\]{}/%])/.exec(
      this.#file.slice(this.at, this.at + 32),
    );
    if (found) this.at += found[0].length;
    return found !== null;
  }

  #list(depth: number): Value[] {
    const values: Value[] = [];
    this.at++;
    for (;;) {
      this.#skip();
      if (this.at >= this.#file.length) return values;
      if (this.#file[this.at] === "]") {
        this.at++;
        return values;
      }
      values.push(this.value(depth + 1));
    }
  }

  #string(): string {
    let open = 0;
    for (; this.at < this.#file.length; this.at++) {
      const char = this.#file[this.at];
      if (char === "\\") this.at++;
      else if (char === "(") open++;
      else if (char === ")" && --open === 0) break;
    }
    this.at++;
    return "";
  }

  #regular(): string {
    const start = this.at;
    while (this.at < this.#file.length && !(SPACE + DELIMITERS).includes(this.#file[this.at]!)) this.at++;
    return this.#file.slice(start, this.at);
  }

  /** Passes over white space and comments. */
  #skip(): void {
    for (; this.at < this.#file.length; this.at++) {
      const char = this.#file[this.at]!;
      if (char === "%") while (this.at < this.#file.length && !"\r\n".includes(this.#file[this.at]!)) this.at++;
      else if (!SPACE.includes(char)) return;
    }
  }
}
