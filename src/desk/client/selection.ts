import { announce } from "./dom.ts";
import { t } from "./words.ts";

export interface Chosen {
  start: number;
  end: number;
}

/**
 * Choosing words of a text by mouse or keyboard. By mouse it is the browser's own selection, widened to whole words; by keyboard the
 * arrows go from word to word, with Shift they take more, and "s" takes the sentence.
 */
export class WordChooser {
  readonly #root: HTMLElement;
  readonly #text: string;
  readonly #changed: (chosen: Chosen | null) => void;
  readonly #words: Chosen[];
  readonly #highlight: string;
  #anchor = 0;
  #head = 0;
  #chosen: Chosen | null = null;

  /** `root` holds elements with data-start, in which the text stands from that offset on. */
  constructor(root: HTMLElement, text: string, highlight: string, changed: (chosen: Chosen | null) => void) {
    this.#root = root;
    this.#text = text;
    this.#changed = changed;
    this.#highlight = highlight;
    this.#words = Array.from(text.matchAll(/\S+/g), (word) => ({
      start: word.index,
      end: word.index + word[0].length,
    }));
    root.addEventListener("keydown", (event) => this.#key(event));
    root.addEventListener("mouseup", () => setTimeout(() => this.#fromMouse()));
    CSS.highlights?.delete(highlight);
  }

  get chosen(): Chosen | null {
    return this.#chosen;
  }

  /** Chooses again what was chosen before the same text was drawn anew. */
  restore({ start, end }: Chosen): void {
    this.#anchor = Math.max(
      0,
      this.#words.findIndex((word) => word.end > start),
    );
    this.#head = Math.max(
      this.#anchor,
      this.#words.findLastIndex((word) => word.start < end),
    );
    this.#choose({ start, end });
  }

  clear(): void {
    this.#chosen = null;
    CSS.highlights?.delete(this.#highlight);
    document.getSelection()?.removeAllRanges();
    this.#changed(null);
  }

  #fromMouse(): void {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    if (!this.#root.contains(range.commonAncestorContainer)) return;
    const [a, b] = [
      this.#offsetOf(range.startContainer, range.startOffset),
      this.#offsetOf(range.endContainer, range.endOffset),
    ];
    if (a === null || b === null) return;
    const taken = wholeWords(this.#text, Math.min(a, b), Math.max(a, b));
    if (!taken) return;
    this.#anchor = Math.max(
      0,
      this.#words.findIndex(({ end }) => end > taken.start),
    );
    this.#head = Math.max(
      this.#anchor,
      this.#words.findLastIndex(({ start }) => start < taken.end),
    );
    this.#choose(taken);
    selection.removeAllRanges();
  }

  #offsetOf(node: Node, offset: number): number | null {
    const element = node instanceof Element ? node : node.parentElement;
    const line = element?.closest<HTMLElement>("[data-start]");
    if (!line || !this.#root.contains(line)) {
      // The end of a selection by paragraphs lies before the next one's first letter, or in the space between two.
      const next = node instanceof Element ? node.childNodes[offset] : null;
      return next instanceof HTMLElement && next.dataset.start !== undefined ? Number(next.dataset.start) : null;
    }
    const range = document.createRange();
    range.setStart(line, 0);
    range.setEnd(node, offset);
    return Number(line.dataset.start) + range.toString().length;
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || this.#words.length === 0) return;
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step !== undefined) this.#move(this.#chosen === null ? 0 : step, event.shiftKey);
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") this.#line(event.key === "ArrowDown" ? 1 : -1);
    else if (event.key === "s") this.#sentence();
    else if (event.key === "Escape") this.clear();
    else return;
    event.preventDefault();
  }

  #move(step: number, extend: boolean): void {
    this.#head = Math.min(this.#words.length - 1, Math.max(0, this.#head + step));
    if (!extend) this.#anchor = this.#head;
    this.#settle();
  }

  /** To the first word of the next line of the text, or of the one before. */
  #line(step: number): void {
    const at = this.#words[this.#head]!.start;
    const starts = Array.from(this.#root.querySelectorAll<HTMLElement>("[data-start]"), ({ dataset }) =>
      Number(dataset.start),
    );
    const here = starts.findLastIndex((start) => start <= at);
    const wanted = starts[Math.min(starts.length - 1, Math.max(0, here + (this.#chosen === null ? 0 : step)))] ?? 0;
    this.#head = this.#anchor = Math.max(
      0,
      this.#words.findIndex(({ end }) => end > wanted),
    );
    this.#settle();
  }

  #sentence(): void {
    const at = this.#words[this.#head]!.start;
    const line = this.#text.lastIndexOf("\n", at) + 1;
    const end = this.#text.indexOf("\n", at);
    const part = this.#text.slice(line, end < 0 ? undefined : end);
    const segmenter = new Intl.Segmenter(this.#root.lang || "en", { granularity: "sentence" });
    for (const { index, segment } of segmenter.segment(part)) {
      if (line + index + segment.length <= at) continue;
      const words = this.#words.filter(
        (word) => word.start >= line + index && word.end <= line + index + segment.length,
      );
      if (words[0]) [this.#anchor, this.#head] = [this.#words.indexOf(words[0]), this.#words.indexOf(words.at(-1)!)];
      break;
    }
    this.#settle();
  }

  #settle(): void {
    const [a, b] = [Math.min(this.#anchor, this.#head), Math.max(this.#anchor, this.#head)];
    this.#choose(trimmed(this.#text, { start: this.#words[a]!.start, end: this.#words[b]!.end }));
    announce(t("chosen", { words: this.#text.slice(this.#chosen!.start, this.#chosen!.end).slice(0, 300) }));
  }

  #choose(chosen: Chosen): void {
    this.#chosen = chosen;
    const range = this.#rangeOf(chosen);
    if (range && CSS.highlights) CSS.highlights.set(this.#highlight, new Highlight(range));
    const end = this.#pointOf(this.#words[this.#head]!.start)?.node.parentElement;
    end?.scrollIntoView({ block: "nearest" });
    this.#changed(chosen);
  }

  #rangeOf({ start, end }: Chosen): Range | null {
    const [from, to] = [this.#pointOf(start), this.#pointOf(end, true)];
    if (!from || !to) return null;
    const range = document.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return range;
  }

  #pointOf(offset: number, asEnd = false): { node: Text; offset: number } | null {
    const lines = [...this.#root.querySelectorAll<HTMLElement>("[data-start]")];
    const line = lines.findLast(
      ({ dataset }) => Number(dataset.start) < offset || (!asEnd && Number(dataset.start) <= offset),
    );
    if (!line) return null;
    let left = offset - Number(line.dataset.start);
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      if (left < node.length || (asEnd && left === node.length)) return { node, offset: left };
      left -= node.length;
    }
    return null;
  }
}

const WORD = /[\p{L}\p{N}\p{M}]/u;

/** A part of a text without spaces at its ends; a word that it cuts in two is taken whole. null where it holds none. */
function wholeWords(text: string, from: number, to: number): Chosen | null {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  if (start === end) return null;
  while (start > 0 && WORD.test(text[start]!) && WORD.test(text[start - 1]!)) start--;
  while (end < text.length && WORD.test(text[end - 1]!) && WORD.test(text[end]!)) end++;
  return { start, end };
}

/** Without a comma or a colon behind the last word, which a mark leaves out. */
function trimmed(text: string, { start, end }: Chosen): Chosen {
  const tail = /[,;:]+$/.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start, end: end - tail };
}
