import type { ArticleFrontMatter, KeptBlock, LedgerEntry } from "../schemas/article.ts";
import { CodePoints, formatAt, type Span } from "../lib/span.ts";
import type { Candidate, Draft, Mark } from "./draft.ts";

/**
 * How an article is read, for those who want to look at it: what is shown, what was found in it, what cleaning did. `at` is
 * `start-end` in code points of the item's decoded text, `words` the raw text that stands there, `rule` the name of the rule by which
 * a finding was believed.
 */
export interface Reading {
  blocks: { kind: ReadingKind; text: string; at: string }[];
  figures: { value: string; unit: string; subject: string | null; words: string; at: string; rule: string }[];
  quotes: { text: string; speaker: string | null; at: string; rule: string }[];
  dates: { edtf: string | null; basis: string; yearless?: string; words: string; at: string; rule: string }[];
  /** `at`: every place where the name stands whole; the rule is that of the first. */
  names: { text: string; type: ArticleFrontMatter["names"][number]["type"]; at: string[]; rule: string }[];
  media: { caption: string | null; credit: string | null }[];
  cleaning: { op: LedgerEntry["op"]; reason: string; words: string; at: string; now?: string }[];
  /** What else was in the running for a fact. */
  candidates: Candidate[];
  /** What was doubted, in a sentence each. */
  doubts: string[];
}

type ReadingKind = "p" | "heading" | "list-item" | "blockquote" | "table" | "code" | "verse" | "caption";

const KINDS: Record<Exclude<KeptBlock["kind"], "title">, ReadingKind> = {
  p: "p",
  h2: "heading",
  h3: "heading",
  li: "list-item",
  blockquote: "blockquote",
  table: "table",
  pre: "code",
  verse: "verse",
};

/** How a finished draft is read. */
export function readingOf(draft: Draft): Reading {
  const points = new CodePoints(draft.raw);
  const at = (span: Span) => formatAt(points.span(span));
  const words = (span: Span) => draft.raw.slice(span.start, span.end);
  const marks = (name: Mark["name"]) =>
    draft.marks
      .filter((mark) => mark.name === name)
      .map((mark) => {
        const { text } = draft.blocks[mark.block]!;
        const span = text.span(mark.start, mark.end);
        return {
          text: text.text.slice(mark.start, mark.end),
          span,
          attributes: mark.attributes,
          rule: mark.rule ?? "",
        };
      });
  return {
    blocks: draft.blocks.flatMap(({ kind, text }) =>
      kind === "title" ? [] : [{ kind: KINDS[kind], text: text.text, at: at(text.span()) }],
    ),
    figures: marks("Figure").map(({ span, attributes, rule }) => ({
      value: attributes["value"] ?? "",
      unit: attributes["unit"] ?? "",
      subject: attributes["subject"] ?? null,
      words: words(span),
      at: at(span),
      rule,
    })),
    quotes: marks("Quote").map(({ text, span, attributes, rule }) => ({
      text,
      speaker: attributes["speaker"] ?? null,
      at: at(span),
      rule,
    })),
    dates: draft.dates.map(({ edtf, basis, yearless, span, rule }) => ({
      edtf,
      basis,
      ...(yearless === undefined ? {} : { yearless }),
      words: words(span),
      at: at(span),
      rule,
    })),
    names: draft.names.map(({ text, type, spans, rule }) => ({ text, type, at: spans.map(at), rule })),
    media: draft.media.map(({ caption, credit }) => ({ caption: caption ?? null, credit: credit ?? null })),
    cleaning: draft.ledger
      .toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
      .map(({ op, reason, span, now }) => ({
        op,
        reason,
        words: words(span),
        at: at(span),
        ...(now === undefined ? {} : { now }),
      })),
    candidates: draft.facts.candidates ?? [],
    doubts: draft.doubts ?? [],
  };
}
