/*
 * Finds many words and phrases in a text at once, in time linear in the text: a trie is walked from every place where a
 * word begins. Unlike one long regular expression it finds phrases that share a beginning, stays fast with ten thousand
 * of them, and nothing in them needs escaping.
 */
import { fold } from "./text.ts";

/** A text prepared for matching: accents off, apostrophes plain, white space collapsed; once as written, once in lower case. */
export interface FoldedText {
  cased: string;
  lower: string;
}

/** ASCII and dashes with single spaces: nothing to fold but case. */
const PLAIN = /^[\x21-\x7e–—]*(?: [\x21-\x7e–—]+)*$/;

/** Prepares a text. What is plain but for its quotation marks, most of an English article, is only put in lower case. */
export function foldText(text: string): FoldedText {
  let cased = text.replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replaceAll("…", "...");
  if (!PLAIN.test(cased)) {
    cased = text
      .normalize("NFKD")
      .replace(/\p{M}+/gu, "")
      .replace(/[’‘ʼ]/g, "'")
      .replace(/[“”«»„]/g, '"')
      .replace(/\s+/g, " ")
      .trim();
  }
  return { cased, lower: cased.toLowerCase() };
}

/** A place where a term was found: UTF-16 offsets in the folded text. */
export interface TermHit<T> {
  start: number;
  end: number;
  value: T;
}

interface Node<T> {
  next: Map<number, Node<T>>;
  values: T[];
}

export interface TermOptions {
  /** start: a term may go on ("licens" finds "licensing"); whole: it ends where a word ends. */
  match: "start" | "whole";
}

const NONE = 0;
const WORD = 1;
/** A character that is a word by itself: there are no spaces to go by. */
const ALONE = 2;
const kinds = new Uint8Array(0x10000).fill(255);
function kindOf(code: number): number {
  let kind = kinds[code] ?? NONE;
  if (kind === 255) {
    const character = String.fromCharCode(code);
    kind = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(character)
      ? ALONE
      : /[\p{L}\p{N}]/u.test(character)
        ? WORD
        : NONE;
    kinds[code] = kind;
  }
  return kind;
}

/** A set of terms, each with a value. Terms are folded when added: case, accents and the form of apostrophes do not count. */
export class TermMatcher<T> {
  /** Nodes of the first characters, by code. */
  readonly #first = new Map<number, Node<T>>();
  /** 1 at the codes of the first characters. */
  readonly #begins = new Uint8Array(0x10000);
  /** What the last walk found; kept, so that a walk allocates nothing. */
  readonly #nodes: Node<T>[] = [];
  readonly #ends: number[] = [];
  readonly #options: TermOptions;
  #size = 0;

  constructor(options: TermOptions) {
    this.#options = options;
  }

  get size(): number {
    return this.#size;
  }

  /** Adds a term. One with no letter or digit at its beginning is ignored, since no word begins there. */
  add(term: string, value: T): void {
    const folded = fold(term);
    if (folded === "" || kindOf(folded.charCodeAt(0)) === NONE) return;
    const level = (map: Map<number, Node<T>>, code: number): Node<T> => {
      let node = map.get(code);
      if (!node) map.set(code, (node = { next: new Map(), values: [] }));
      return node;
    };
    let node = level(this.#first, folded.charCodeAt(0));
    for (let i = 1; i < folded.length; i++) node = level(node.next, folded.charCodeAt(i));
    node.values.push(value);
    this.#begins[folded.charCodeAt(0)] = 1;
    this.#size++;
  }

  /** Every term at every place where a word begins, in the order of the text, shorter before longer. */
  findAll(text: FoldedText): TermHit<T>[] {
    const hits: TermHit<T>[] = [];
    this.forEach(text, (value, start, end) => hits.push({ start, end, value }));
    return hits;
  }

  /** The same without a list, for texts of which only the values count. */
  forEach({ lower }: FoldedText, found: (value: T, start: number, end: number) => void): void {
    if (this.#size === 0) return;
    for (let start = 0; start < lower.length; start++) {
      const first = this.#at(lower, start);
      if (!first) continue;
      const count = this.#walk(lower, start, first);
      for (let i = 0; i < count; i++) {
        for (const value of this.#nodes[i]?.values ?? []) found(value, start, this.#ends[i] ?? start);
      }
    }
  }

  /**
   * At each place the longest term that `accept` takes, and nothing inside it: "Microsoft Azure" is no mention of Microsoft.
   * `written` is the text's own spelling, for names that are names only with a capital.
   */
  findLongest(text: FoldedText, accept: (value: T, written: string) => boolean = () => true): TermHit<T>[] {
    const { lower } = text;
    const own = text.cased.length === lower.length ? text.cased : lower;
    const hits: TermHit<T>[] = [];
    if (this.#size === 0) return [];
    for (let start = 0; start < lower.length; start++) {
      const first = this.#at(lower, start);
      if (!first) continue;
      for (let i = this.#walk(lower, start, first) - 1; i >= 0; i--) {
        const end = this.#ends[i] ?? start;
        const written = own.slice(start, end);
        const accepted = (this.#nodes[i]?.values ?? []).filter((value) => accept(value, written));
        if (accepted.length === 0) continue;
        for (const value of accepted) hits.push({ start, end, value });
        start = end - 1;
        break;
      }
    }
    return hits;
  }

  /** The node of the character at a place, where a word begins that a term may begin with. */
  #at(text: string, start: number): Node<T> | undefined {
    const code = text.charCodeAt(start);
    // Asked first, since it rules out nearly every place.
    if (this.#begins[code] === 0) return undefined;
    const begins = start === 0 || kindOf(code) === ALONE || kindOf(text.charCodeAt(start - 1)) !== WORD;
    return begins ? this.#first.get(code) : undefined;
  }

  /** Follows the trie from one place. Leaves the terms' nodes and ends, from short to long, and returns their number. */
  #walk(text: string, start: number, first: Node<T>): number {
    let count = 0;
    let node: Node<T> | undefined = first;
    let last = kindOf(text.charCodeAt(start));
    for (let end = start + 1; node; end++) {
      if (node.values.length > 0) {
        const following = end < text.length ? kindOf(text.charCodeAt(end)) : NONE;
        if (this.#options.match === "start" || last !== WORD || following !== WORD) {
          this.#nodes[count] = node;
          this.#ends[count++] = end;
        }
      }
      if (end >= text.length) break;
      const code: number = text.charCodeAt(end);
      last = kindOf(code);
      node = node.next.get(code);
    }
    return count;
  }
}
