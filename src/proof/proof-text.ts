import { inertText } from "../ingest/emit/escape.ts";
import type { RawText } from "../ingest/index.ts";
import { CodePoints, parseAt, type Span } from "../lib/span.ts";
import { collapse } from "../lib/text.ts";
import type { LedgerEntry } from "../schemas/article.ts";
import { plainTextOf, type PlainText } from "./plain-text.ts";

/** A place that the ledger says is shown otherwise than it stands. */
interface Repair extends Span {
  now: string;
}

/**
 * A raw text with the repairs of one article's ledger: what its words are held against. It is the one comparison that check,
 * build and verify share.
 *
 * What display sets does not count: white space beside French punctuation; and in a text with markup white space altogether,
 * and the bar between two cells of a table.
 */
export class ProofText {
  readonly points: CodePoints;
  readonly #plain: PlainText | null;
  readonly #isPage: boolean;
  readonly #repairs: Repair[];
  /** The span that was asked for last, which is often the same one again. */
  #held: (Span & { slice: string; texts: string[]; forms: string[] | null }) | undefined;

  constructor({ text, as }: Pick<RawText, "text" | "as">, cleaning: readonly LedgerEntry[]) {
    this.points = new CodePoints(text);
    this.#plain = plainTextOf(as);
    this.#isPage = as === "html" || as === "fragment";
    this.#repairs = cleaning
      .filter(({ op }) => op === "repair" || op === "remove" || op === "move")
      .map(({ op, at, now }) => ({ ...(parseAt(at) ?? { start: 0, end: 0 }), now: op === "repair" ? (now ?? "") : "" }))
      .sort((a, b) => a.start - b.start || a.end - b.end);
  }

  /** The words that stand at a span, without markup and as the ledger repairs them, for telling them to somebody. */
  wordsAt(at: string): string {
    const span = parseAt(at);
    return span ? collapse(this.#bare(this.#repaired(span).whole)) : "";
  }

  /** The words of a passage, without markup. */
  bare(passage: string): string {
    return this.#plain ? this.#plain(passage) : passage;
  }

  /**
   * Whether words are the ones that stand at a span: in the raw text, or with the ledger's repairs carried out. A repair at
   * either end of the span may be shown in part, since a span cannot cut it: of a formula, the number.
   */
  shows(words: string, span: Span, quoted = false): boolean {
    const form = (text: string) => this.#form(quoted ? unquoted(text) : text);
    const wanted = form(words);
    if (form(this.#bare(this.#slice(span))) === wanted) return true;
    const { whole, core } = this.#repaired(span);
    const found = form(this.#bare(whole));
    if (found === wanted) return true;
    if (core !== null && wanted !== "" && found.includes(wanted) && wanted.includes(form(this.#bare(core))))
      return true;
    // Parts of a passage that do not touch are joined by an ellipsis.
    const parts = words.split(" … ");
    return parts.length > 1 && inOrder(found, parts.map(form));
  }

  /** Whether words stand somewhere in a span. */
  holds(words: string, span: Span): boolean {
    if (this.#held?.start !== span.start || this.#held.end !== span.end) {
      const texts = [this.#slice(span), this.#repaired(span).whole];
      this.#held = { ...span, slice: texts[0]!, forms: null, texts };
    }
    if (this.#held.slice.includes(words)) return true;
    const wanted = this.#form(words);
    this.#held.forms ??= this.#held.texts.map((text) => this.#form(this.#bare(text)));
    return this.#held.forms.some((form) => form.includes(wanted));
  }

  #bare(text: string): string {
    return this.bare(text);
  }

  #form(text: string): string {
    const even = collapse(inertText(text.normalize("NFC")))
      .replace(/\s*([;:!?»])/g, "$1")
      .replace(/«\s*/g, "«");
    if (this.#isPage) return even.replace(/[\s|]+/g, "");
    // Markdown's cells are shown with bars between them, and an empty one with a dash.
    return this.#plain ? this.#plain(even.replace(/(\||^)\s*–\s*(?=\||$)/g, "$1")).replace(/\s+/g, "") : even;
  }

  #slice({ start, end }: Span): string {
    const { points } = this;
    return points.text.slice(points.toUtf16(start), points.toUtf16(end));
  }

  /**
   * A span as the ledger has it. `core`: without a repair that begins or ends it; null where none does.
   */
  #repaired(span: Span): { whole: string; core: string | null } {
    const pieces: { text: string; end: boolean }[] = [];
    let done = span.start;
    for (let i = this.#first(span.start); i < this.#repairs.length; i++) {
      const { start, end, now } = this.#repairs[i]!;
      if (start > span.end) break;
      if (end > span.end || start < done) continue;
      if (start > done) pieces.push({ text: this.#slice({ start: done, end: start }), end: false });
      pieces.push({ text: now, end: now !== "" && (start === span.start || end === span.end) });
      done = end;
    }
    if (done < span.end) pieces.push({ text: this.#slice({ start: done, end: span.end }), end: false });
    const text = (chosen: typeof pieces) => chosen.map((piece) => piece.text).join("");
    const core = pieces.filter(({ end }) => !end);
    return { whole: text(pieces), core: core.length < pieces.length ? text(core) : null };
  }

  /** Index of the first repair that does not begin before an offset. */
  #first(start: number): number {
    let low = 0;
    let high = this.#repairs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#repairs[middle]!.start < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Whether parts stand in a text one after another, the first at its beginning and the last at its end. */
function inOrder(text: string, parts: readonly string[]): boolean {
  const [first = "", last = ""] = [parts[0], parts.at(-1)];
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  let done = 0;
  for (const part of parts.slice(0, -1)) {
    const at = part === "" ? -1 : text.indexOf(part, done);
    if (at < 0) return false;
    done = at + part.length;
  }
  return last !== "" && text.length - last.length >= done;
}

/** A quotation's words alone, without quotation marks around them. */
function unquoted(text: string): string {
  return collapse(text).replace(/^["“”„«»‹›‘’'\s]+|["“”«»‹›‘’'\s]+$/gu, "");
}
