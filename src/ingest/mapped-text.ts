import type { Span } from "../lib/span.ts";

/**
 * Text as it is shown, in which every UTF-16 unit knows the place in the raw file it came from. Repairs change the text
 * and keep the places, so that a passage found in the repaired text is still an exact span of the raw file.
 * All offsets are UTF-16 offsets.
 */
export class MappedText {
  readonly text: string;
  readonly #from: Uint32Array;
  readonly #to: Uint32Array;

  private constructor(text: string, from: Uint32Array, to: Uint32Array) {
    this.text = text;
    this.#from = from;
    this.#to = to;
  }

  /** A part of the raw file as it stands. */
  static verbatim(raw: string, start: number, end: number): MappedText {
    const length = end - start;
    const from = new Uint32Array(length);
    const to = new Uint32Array(length);
    for (let i = 0; i < length; i++) {
      from[i] = start + i;
      to[i] = start + i + 1;
    }
    return new MappedText(raw.slice(start, end), from, to);
  }

  /** A text whose units all come from one place: for what cannot be mapped more finely. */
  static coarse(text: string, span: Span): MappedText {
    const from = new Uint32Array(text.length).fill(span.start);
    const to = new Uint32Array(text.length).fill(span.end);
    return new MappedText(text, from, to);
  }

  /** A text with the place of every unit given. */
  static of(text: string, from: Uint32Array, to: Uint32Array): MappedText {
    if (from.length !== text.length || to.length !== text.length) throw new RangeError("one place a unit");
    return new MappedText(text, from, to);
  }

  static concat(parts: readonly MappedText[]): MappedText {
    const length = parts.reduce((sum, part) => sum + part.length, 0);
    const from = new Uint32Array(length);
    const to = new Uint32Array(length);
    let offset = 0;
    for (const part of parts) {
      from.set(part.#from, offset);
      to.set(part.#to, offset);
      offset += part.length;
    }
    return new MappedText(parts.map((part) => part.text).join(""), from, to);
  }

  get length(): number {
    return this.text.length;
  }

  /** Place in the raw file of the units from `start` to `end`. Throws where there are none. */
  span(start = 0, end = this.length): Span {
    if (start < 0 || end > this.length || start >= end) throw new RangeError(`no text at ${start}-${end}`);
    return { start: this.#from[start]!, end: this.#to[end - 1]! };
  }

  slice(start: number, end = this.length): MappedText {
    return new MappedText(this.text.slice(start, end), this.#from.slice(start, end), this.#to.slice(start, end));
  }

  /** The same text of a file in which so many units stand before it. */
  shifted(by: number): MappedText {
    return new MappedText(
      this.text,
      this.#from.map((place) => place + by),
      this.#to.map((place) => place + by),
    );
  }

  /** The same text without white space at its ends. */
  trim(): MappedText {
    const start = this.text.length - this.text.trimStart().length;
    return this.slice(start, Math.max(start, this.text.trimEnd().length));
  }

  /** Several replacements, in the order of their places and apart from each other, in one pass. Offsets are those of this text. */
  replaceAll(changes: readonly { start: number; end: number; now: string }[]): MappedText {
    const parts: MappedText[] = [];
    let done = 0;
    for (const { start, end, now } of changes) {
      // One unit more on either side gives an insertion its neighbour's place.
      const from = Math.max(done, start - 1);
      parts.push(this.slice(done, from), this.slice(from, end).replace(start - from, end - from, now));
      done = end;
    }
    return MappedText.concat([...parts, this.slice(done)]);
  }

  /**
   * `now` instead of the units from `start` to `end`; with `start === end` it is inserted. What old and new text share at
   * their ends keeps its own places, so that only the change itself is mapped as a whole.
   */
  replace(start: number, end: number, now: string): MappedText {
    const old = this.text.slice(start, end);
    let head = 0;
    while (head < Math.min(old.length, now.length) && old[head] === now[head]) head++;
    let tail = 0;
    while (tail < Math.min(old.length, now.length) - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
    const [from, to] = [start + head, end - tail];
    const place =
      from < to ? this.span(from, to) : from > 0 ? at(this.#to[from - 1]!) : at(this.length > 0 ? this.#from[0]! : 0);
    return MappedText.concat([
      this.slice(0, from),
      MappedText.coarse(now.slice(head, now.length - tail), place),
      this.slice(to),
    ]);
  }

  /** Every run of white space that holds a line break, tab or several spaces becomes one space. */
  collapse(): MappedText {
    return this.#collapse(() => " ");
  }

  /** The same, but line breaks stay, each as one line feed. */
  collapseLines(): MappedText {
    return this.#collapse((run) => (/[\r\n\f\v\u2028\u2029\u0085]/.test(run) ? "\n" : " "));
  }

  #collapse(now: (run: string) => string): MappedText {
    const runs = [...this.text.matchAll(/[ \t\r\n\f\v\u2028\u2029\u0085]+/g)].filter((run) => run[0] !== now(run[0]));
    if (runs.length === 0) return this;
    const parts: MappedText[] = [];
    let done = 0;
    for (const run of runs) {
      const end = run.index + run[0].length;
      parts.push(this.slice(done, run.index), MappedText.coarse(now(run[0]), this.span(run.index, end)));
      done = end;
    }
    parts.push(this.slice(done));
    return MappedText.concat(parts);
  }
}

function at(place: number): Span {
  return { start: place, end: place };
}
