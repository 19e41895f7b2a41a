import { CborReader } from "./cbor.ts";

/** Where a word stands in one page. */
export interface Posting {
  page: number;
  /** Places in the text, each with the weight of what stands there. */
  places: { at: number; weight: number }[];
  /** Numbers of the fields that hold it. */
  fields: number[];
}

/** A word of an index, or one of its spellings with accents, which is listed under the word. */
export interface IndexWord {
  word: string;
  /** As it is written: the word itself, or the spelling. */
  form: string;
  postings: Posting[];
}

/** The weight of a place for which nothing else is said. */
const WEIGHT = 25;

/** Where a word lies in a part. */
interface Entry {
  word: string;
  start: number;
}

/** The words of those parts of an index that have come. Each part is gone through once; a word is read when it is asked for. */
export class IndexWords {
  readonly #parts = new Map<string, { bytes: Uint8Array; entries: Entry[] | undefined }>();

  /**
   * @param name A part that comes twice is one.
   * @param content Uncompressed, as merge-words.ts describes it.
   */
  add(name: string, content: Uint8Array): void {
    if (!this.#parts.has(name)) this.#parts.set(name, { bytes: content, entries: undefined });
  }

  /**
   * The words that begin with a term, in their order.
   *
   * @throws Error where a part is not built as version 1.5 builds it.
   */
  beginning(term: string): IndexWord[] {
    const found: IndexWord[] = [];
    for (const part of this.#parts.values()) {
      part.entries ??= entriesOf(part.bytes);
      for (const { word, start } of part.entries) if (word.startsWith(term)) found.push(...readWord(part.bytes, start));
    }
    return found.sort((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : 0));
  }
}

function entriesOf(bytes: Uint8Array): Entry[] {
  const reader = new CborReader(bytes);
  reader.array();
  return Array.from({ length: reader.array() }, () => {
    const start = reader.at;
    reader.array();
    const word = text(reader);
    skipPages(reader);
    for (let variants = reader.array(); variants > 0; variants--) {
      reader.array();
      reader.text();
      skipPages(reader);
    }
    return { word, start };
  });
}

function skipPages(reader: CborReader): void {
  for (let pages = reader.array(); pages > 0; pages--) {
    reader.array();
    reader.unsigned();
    reader.skipIntegers();
    reader.skipIntegers();
  }
}

function readWord(bytes: Uint8Array, start: number): IndexWord[] {
  const reader = new CborReader(bytes);
  reader.at = start;
  reader.array();
  const word = text(reader);
  const forms = [{ word, form: word, postings: readPages(reader) }];
  for (let variants = reader.array(); variants > 0; variants--) {
    reader.array();
    forms.push({ word, form: text(reader), postings: readPages(reader) });
  }
  return forms;
}

/** Pages are told from the ones before them; places likewise, from the last change of the weight on. */
function readPages(reader: CborReader): Posting[] {
  let page = 0;
  return Array.from({ length: reader.array() }, () => {
    reader.array();
    page += reader.unsigned();
    const places: Posting["places"] = [];
    let [weight, at] = [WEIGHT, 0];
    for (let count = reader.array(); count > 0; count--) {
      const place = reader.integer();
      if (place < 0) [weight, at] = [Math.min(255, -1 - place), 0];
      else places.push({ at: (at += place), weight });
    }
    const fields = new Set<number>();
    let field = 0;
    for (let count = reader.array(); count > 0; count--) {
      const place = reader.integer();
      if (place < 0) field = -1 - place;
      else fields.add(field);
    }
    return { page, places, fields: [...fields] };
  });
}

const UTF8 = new TextDecoder();
const text = (reader: CborReader): string => UTF8.decode(reader.text());
