import type { Nodes, PhrasingContent } from "mdast";
import type { Span } from "../../../lib/span.ts";
import type { Change } from "../../draft.ts";
import { align } from "../../extract/align.ts";
import { lowered, raised } from "../../extract/page/script.ts";
import { MappedText } from "../../mapped-text.ts";

/** Tags of HTML inside a line that say something of the words between them. */
const MEANING = /^<(sup|sub|del|s|strike)(?:\s[^<>]*)?>$/i;

/** A line's text, and what stands in it otherwise than the file has it. */
export interface InlineText {
  text: MappedText;
  /** Places within the line's text or at its edges, with what is shown there instead. */
  changes: Pick<Change, "span" | "reason" | "now">[];
}

/**
 * The text of a line of Markdown: struck words out, raised numbers raised, references to notes in brackets.
 *
 * @param within Where the line stands in the file. Addresses that become links by themselves, and the words around them, have no
 *   place of their own: they are looked for behind what was placed last.
 */
export function inlineText(raw: string, nodes: readonly PhrasingContent[], within: Span): InlineText {
  const line = new Line(raw, within);
  line.all(nodes);
  return { text: MappedText.concat(line.pieces), changes: line.changes };
}

class Line {
  readonly pieces: MappedText[] = [];
  readonly changes: InlineText["changes"] = [];
  readonly #raw: string;
  readonly #within: Span;
  #end: number;

  constructor(raw: string, within: Span) {
    this.#raw = raw;
    this.#within = within;
    this.#end = within.start;
  }

  all(nodes: readonly PhrasingContent[]): void {
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i]!;
      const tag = node.type === "html" ? MEANING.exec(node.value)?.[1]?.toLowerCase() : undefined;
      const end = tag === undefined ? -1 : closing(nodes, i, tag);
      if (tag === undefined || end < 0) {
        this.#one(node);
        continue;
      }
      this.#meant(tag, node, nodes.slice(i + 1, end), nodes[end]!);
      i = end;
    }
  }

  #one(node: PhrasingContent): void {
    const span = node.position ? spanOf(node) : this.#sought(node);
    switch (node.type) {
      case "text":
        return this.#add(align(this.#raw, span.start, span.end, node.value));
      case "inlineCode":
        return this.#add(MappedText.coarse(node.value, span));
      case "break":
        return this.#add(MappedText.coarse("\n", span));
      case "delete":
        return this.#show(span, "", "withdrawn");
      case "footnoteReference":
        return this.#show(span, `[${node.label ?? node.identifier}]`, "note-reference");
      case "html":
        if (/^<br\b/i.test(node.value)) this.#add(MappedText.coarse("\n", span));
        else this.#show(span, "", "raw-html");
        return;
      default:
        if ("children" in node) this.all(node.children);
        else this.#show(span, "", "picture");
    }
  }

  /** A place for what has none: where its words stand as they are; else all that is left of the line. */
  #sought(node: PhrasingContent): Span {
    const { end } = this.#within;
    const value = "value" in node ? node.value : "";
    const start = value === "" ? -1 : this.#raw.indexOf(value, this.#end);
    if (start >= 0 && start + value.length <= end) return { start, end: start + value.length };
    return { start: Math.min(this.#end, end - 1), end };
  }

  /** Words between two tags. */
  #meant(tag: string, open: Nodes, between: readonly PhrasingContent[], close: Nodes): void {
    const whole = { start: spanOf(open).start, end: spanOf(close).end };
    if (tag !== "sup" && tag !== "sub") return this.#show(whole, "", "withdrawn");
    const { text } = inlineText(this.#raw, between, { start: spanOf(open).end, end: spanOf(close).start });
    const before = this.pieces.map((piece) => piece.text).join("");
    const now = tag === "sup" ? raised(text.text, before) : lowered(text.text, before);
    if (now !== null && text.length > 0 && text.length <= 40) return this.#show(whole, now, "raised-or-lowered");
    for (const node of [open, ...between, close] as PhrasingContent[]) this.#one(node);
  }

  /** Shows something else in a place of the file, or nothing. */
  #show(span: Span, now: string, reason: string): void {
    if (now !== "") this.#add(MappedText.coarse(now, span));
    this.changes.push({ span, now, reason });
    this.#end = span.end;
  }

  #add(piece: MappedText): void {
    this.pieces.push(piece);
    if (piece.length > 0) this.#end = piece.span().end;
  }
}

/** Where the tag ends that is opened at a place; -1 where it does not, or another one of its name begins before. */
function closing(nodes: readonly PhrasingContent[], from: number, tag: string): number {
  const same = new RegExp(`^<(/?)${tag}\\b`, "i");
  for (let i = from + 1; i < nodes.length; i++) {
    const node = nodes[i]!;
    const found = node.type === "html" ? same.exec(node.value) : null;
    if (found) return found[1] === "/" ? i : -1;
  }
  return -1;
}

export const spanOf = (node: Nodes): Span => ({
  start: node.position?.start.offset ?? 0,
  end: node.position?.end.offset ?? node.position?.start.offset ?? 0,
});
