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

const ASCII = /^[\x21-\x7e]*(?: [\x21-\x7e]+)*$/;

/** Prepares a text. Plain ASCII with single spaces, most of an English article, is only put in lower case. */
export function foldText(text: string): FoldedText {
  if (ASCII.test(text)) return { cased: text, lower: text.toLowerCase() };
  const cased = text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[“”«»„]/g, '"')
    .replace(/\s+/g, " ")
    .trim();
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
  readonly #root: Node<T> = { next: new Map(), values: [] };
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
    let node = this.#root;
    for (let i = 0; i < folded.length; i++) {
      const code = folded.charCodeAt(i);
      let next = node.next.get(code);
      if (!next) node.next.set(code, (next = { next: new Map(), values: [] }));
      node = next;
    }
    node.values.push(value);
    this.#size++;
  }

  /** Every term at every place where a word begins, in the order of the text, shorter before longer. */
  findAll(text: FoldedText): TermHit<T>[] {
    return this.#scan(text.lower, false, () => true);
  }

  /**
   * At each place the longest term that `accept` takes, and nothing inside it: "Microsoft Azure" is no mention of Microsoft.
   * `written` is the text's own spelling, for names that are names only with a capital.
   */
  findLongest(text: FoldedText, accept: (value: T, written: string) => boolean = () => true): TermHit<T>[] {
    const sameLength = text.cased.length === text.lower.length;
    return this.#scan(text.lower, true, (value, start, end) =>
      accept(value, (sameLength ? text.cased : text.lower).slice(start, end)),
    );
  }

  #scan(text: string, longestOnly: boolean, accept: (value: T, start: number, end: number) => boolean): TermHit<T>[] {
    const hits: TermHit<T>[] = [];
    const whole = this.#options.match === "whole";
    const { length } = text;
    let before = NONE;
    for (let start = 0; start < length; start++) {
      const code = text.charCodeAt(start);
      const kind = kindOf(code);
      const begins = kind === ALONE || (kind === WORD && before !== WORD);
      before = kind;
      if (!begins) continue;
      let node = this.#root.next.get(code);
      let best: TermHit<T>[] = [];
      let last = kind;
      for (let end = start + 1; node; end++) {
        if (node.values.length > 0) {
          const following = end < length ? kindOf(text.charCodeAt(end)) : NONE;
          if (!whole || last !== WORD || following !== WORD) {
            const found: TermHit<T>[] = [];
            for (const value of node.values) if (accept(value, start, end)) found.push({ start, end, value });
            if (!longestOnly) hits.push(...found);
            else if (found.length > 0) best = found;
          }
        }
        if (end >= length) break;
        const next = text.charCodeAt(end);
        last = kindOf(next);
        node = node.next.get(next);
      }
      if (best.length > 0) {
        hits.push(...best);
        start = (best[0]?.end ?? start + 1) - 1;
        before = kindOf(text.charCodeAt(start));
      }
    }
    return hits;
  }
}
