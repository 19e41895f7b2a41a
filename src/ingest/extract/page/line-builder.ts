import type { Span } from "../../../lib/span.ts";
import type { Block } from "../../draft.ts";
import { MappedText } from "../../mapped-text.ts";
import { isVerse } from "../../read/text/verse.ts";
import { align } from "../align.ts";
import type { Line, Note, PageLines, Unseen } from "./line.ts";
import { placeOf, type Element, type Text } from "./tree.ts";
import { paragraphsOf } from "./typed-prose.ts";

/** What the next line will be. */
export interface LineContext {
  kind: Block["kind"];
  block: Element | null;
  hidden: boolean;
  role: Line["role"];
}

interface Piece {
  text: MappedText;
  node: Text | null;
  linked: boolean;
}

/** Gathers pieces of text to lines, in the order in which a reader sees them, and keeps the place of each. */
export class LineBuilder implements PageLines {
  readonly lines: Line[] = [];
  readonly unseen: Unseen[] = [];
  readonly #raw: string;
  #pieces: Piece[] = [];
  #notes: Note[] = [];
  /** End, in the file, of the line's last piece. */
  #end = -1;
  #parting = false;

  constructor(raw: string) {
    this.#raw = raw;
  }

  /** The line's text so far, as far as a rule looks back. */
  get before(): string {
    let text = "";
    for (let i = this.#pieces.length - 1; i >= 0 && text.length < 24; i--) text = this.#pieces[i]!.text.text + text;
    return text;
  }

  get isEmpty(): boolean {
    return this.#pieces.every((piece) => piece.text.text.trim() === "");
  }

  /** Adds a text of the page. */
  add(node: Text, context: LineContext, linked: boolean): void {
    const place = placeOf(node);
    if (!place || node.value === "") return;
    this.#settle(place, context);
    const part =
      this.#parting &&
      /^[\p{L}\p{N}\p{Ps}\p{Pi}"]/u.test(node.value) &&
      /[\p{L}\p{N}.!?:;,…\p{Pe}\p{Pf}"]$/u.test(this.before);
    if (part)
      this.#pieces.push({ text: MappedText.coarse(" ", { start: this.#end, end: this.#end }), node: null, linked });
    this.#parting = false;
    this.#pieces.push({ text: mapped(this.#raw, place, node.value), node, linked });
    this.#end = place.end;
  }

  /** Adds what stands for a part of the file: `now` instead of the text at its place. Empty: nothing is shown for it. */
  replace(place: Span, now: string, reason: string, context: LineContext): void {
    if (now === "" && place.start < this.#end) {
      this.unseen.push({ span: place, reason });
      return;
    }
    this.#settle(place, context);
    if (now !== "") this.#pieces.push({ text: MappedText.coarse(now, place), node: null, linked: false });
    this.#notes.push({ span: place, now, reason });
    if (now !== "") this.#end = Math.max(this.#end, place.end);
  }

  /** A separator that markup stands for: between cells, at a line's break. */
  separate(text: string): void {
    if (this.#end < 0 || this.#pieces.length === 0) return;
    this.#pieces.push({
      text: MappedText.coarse(text, { start: this.#end, end: this.#end }),
      node: null,
      linked: false,
    });
  }

  /** Parts the words on either side, where no space does. */
  part(): void {
    this.#parting = true;
  }

  /** Ends the line. */
  flush(context: LineContext): void {
    const pieces = this.#pieces;
    if (pieces.length === 0 && this.#notes.length === 0) return this.#begin();
    const joined = MappedText.concat(pieces.map((piece) => piece.text));
    const linked = pieces.reduce((sum, { linked, text: own }) => sum + (linked ? own.trim().length : 0), 0);
    const typed = context.kind === "pre" && linked === 0 ? paragraphsOf(joined) : null;
    for (const text of typed ?? []) {
      const { start, end } = text.span();
      const notes = this.#notes.filter(({ span }) => span.start >= start && span.end <= end);
      this.#push({ kind: "p", text, notes, linked: 0 }, pieces, context);
    }
    if (typed) return this.#begin();
    const verse = /^(?:p|blockquote)$/.test(context.kind) ? verseOf(joined) : null;
    const text = verse ?? (context.kind === "pre" ? joined : joined.collapse()).trim();
    if (/[^\s\p{C}]/u.test(text.text) && text.span().end > text.span().start) {
      this.#push({ kind: verse ? "verse" : context.kind, text, notes: this.#notes, linked }, pieces, context);
    } else {
      for (const { node } of pieces) {
        const place = node && /\S/.test(node.value) ? placeOf(node) : undefined;
        if (place) this.unseen.push({ span: place, reason: "control-character" });
      }
      for (const { span, reason } of this.#notes) this.unseen.push({ span, reason });
    }
    this.#begin();
  }

  #push(
    line: Pick<Line, "kind" | "text" | "notes" | "linked">,
    pieces: readonly Piece[],
    { block, hidden, role }: LineContext,
  ): void {
    this.lines.push({ ...line, block, nodes: pieces.flatMap((piece) => piece.node ?? []), hidden, role });
  }

  /** The next line begins. */
  #begin(): void {
    this.#pieces = [];
    this.#notes = [];
    this.#end = -1;
    this.#parting = false;
  }

  /** Broken markup moves text about; what stands before the line's end in the file begins a line of its own. */
  #settle(place: Span, context: LineContext): void {
    if (place.start < this.#end) this.flush(context);
  }
}

/** Text whose lines the page breaks as verse does, with its lines; null for any other. */
function verseOf(text: MappedText): MappedText | null {
  const breaks = [...text.text.matchAll(/\u2028/g)].map((found) => found.index);
  if (breaks.length < 2) return null;
  const ends = [...breaks, text.length];
  const lines = ends
    .map((end, i) =>
      text
        .slice(i === 0 ? 0 : ends[i - 1]! + 1, end)
        .collapse()
        .trim(),
    )
    .filter((line) => line.length > 0);
  if (!isVerse(lines.map((line) => ({ text: line.text })))) return null;
  return MappedText.concat(
    lines.flatMap((line, i) =>
      i === 0 ? [line] : [MappedText.coarse("\n", { start: line.span().start, end: line.span().start }), line],
    ),
  );
}

function mapped(raw: string, { start, end }: Span, value: string): MappedText {
  if (end - start === value.length && raw.startsWith(value, start)) return MappedText.verbatim(raw, start, end);
  // A parser drops the line break behind an opening <pre>.
  const skipped = /^\r?\n/.exec(raw.slice(start, start + 2))?.[0] ?? "";
  return align(raw, skipped !== "" && !value.startsWith("\n") ? start + skipped.length : start, end, value);
}
