import type { Span } from "../lib/span.ts";

/** Units next to each other, from `at` in the text on, up to the next run. */
interface Run {
  at: number;
  /** Place in the raw file of the first unit. */
  from: number;
  /** Where the place ends that all the units come from; null where each is a unit of the file, one behind the other. */
  to: number | null;
}

/**
 * Text as it is shown, in which every UTF-16 unit knows the place in the raw file it came from. Repairs change the text
 * and keep the places, so that a passage found in the repaired text is still an exact span of the raw file.
 * All offsets are UTF-16 offsets.
 */
export class MappedText {
  readonly text: string;
  readonly #runs: readonly Run[];

  private constructor(text: string, runs: readonly Run[]) {
    this.text = text;
    this.#runs = runs;
  }

  /** A part of the raw file as it stands. */
  static verbatim(raw: string, start: number, end: number): MappedText {
    return new MappedText(raw.slice(start, end), end > start ? [{ at: 0, from: start, to: null }] : []);
  }

  /** A text whose units all come from one place: for what cannot be mapped more finely. */
  static coarse(text: string, span: Span): MappedText {
    return new MappedText(text, text === "" ? [] : [{ at: 0, from: span.start, to: span.end }]);
  }

  /** A text with the place of every unit given. */
  static of(text: string, from: Uint32Array, to: Uint32Array): MappedText {
    if (from.length !== text.length || to.length !== text.length) throw new RangeError("one place a unit");
    const runs: Run[] = [];
    for (let i = 0; i < text.length; i++) {
      const own: Run = { at: i, from: from[i]!, to: to[i] === from[i]! + 1 ? null : to[i]! };
      if (!goesOn(runs.at(-1), own)) runs.push(own);
    }
    return new MappedText(text, runs);
  }

  static concat(parts: readonly MappedText[]): MappedText {
    const [only, second] = parts;
    if (only && !second) return only;
    const runs: Run[] = [];
    let text = "";
    for (const part of parts) {
      for (const { at, from, to } of part.#runs) {
        const own: Run = { at: text.length + at, from, to };
        if (!goesOn(runs.at(-1), own)) runs.push(own);
      }
      text += part.text;
    }
    return new MappedText(text, runs);
  }

  get length(): number {
    return this.text.length;
  }

  /** Place in the raw file of the units from `start` to `end`. Throws where there are none. */
  span(start = 0, end = this.length): Span {
    if (start < 0 || end > this.length || start >= end) throw new RangeError(`no text at ${start}-${end}`);
    return { start: this.#placeOf(start).start, end: this.#placeOf(end - 1).end };
  }

  slice(start: number, end = this.length): MappedText {
    const text = this.text.slice(start, end);
    if (text.length === this.length) return this;
    const runs: Run[] = [];
    if (text === "") return new MappedText(text, runs);
    for (let i = this.#runAt(start); i < this.#runs.length && this.#runs[i]!.at < end; i++) {
      const { at, from, to } = this.#runs[i]!;
      const cut = Math.max(0, start - at);
      runs.push({ at: at + cut - start, from: to === null ? from + cut : from, to });
    }
    return new MappedText(text, runs);
  }

  /** The same text of a file in which so many units stand before it. */
  shifted(by: number): MappedText {
    return new MappedText(
      this.text,
      this.#runs.map(({ at, from, to }) => ({ at, from: from + by, to: to === null ? null : to + by })),
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
      from < to
        ? this.span(from, to)
        : from > 0
          ? at(this.#placeOf(from - 1).end)
          : at(this.length > 0 ? this.#placeOf(0).start : 0);
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

  /** Index of the run that holds a unit. */
  #runAt(unit: number): number {
    let [low, high] = [0, this.#runs.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#runs[middle]!.at <= unit) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #placeOf(unit: number): Span {
    const { at, from, to } = this.#runs[this.#runAt(unit)]!;
    return to === null ? { start: from + unit - at, end: from + unit - at + 1 } : { start: from, end: to };
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

/** Whether a run is no more than the end of the one before it. */
function goesOn(before: Run | undefined, own: Run): boolean {
  if (!before || (before.to === null) !== (own.to === null)) return false;
  if (own.to === null) return own.from - before.from === own.at - before.at;
  return own.from === before.from && own.to === before.to;
}

function at(place: number): Span {
  return { start: place, end: place };
}
