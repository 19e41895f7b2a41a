import { fold, wordCount } from "../../lib/text.ts";
import type { Block, Draft } from "../draft.ts";
import data from "./data/credits.json" with { type: "json" };
import type { Rule } from "./rule.ts";

const AGENCIES = new Set(data.agencies.map(fold));
const LABELS = [...data.labels].map(fold).sort((a, b) => b.length - a.length);
const LONGEST_CAPTION = 45;

/** Moves photo credits, and the captions of pictures that the file has lost, out of the text into the article's media. */
export const photoCredit: Rule = {
  name: "photo-credit",
  apply(draft) {
    draft.blocks = draft.blocks.filter(
      (block) => block.kind !== "p" || !(movedLeading(draft, block) || movedLine(draft, block)),
    );
  },
};

/** "(Agency/Name)Caption", glued or spaced: the caption of a lost picture where it is short and no dateline. */
function movedLeading(draft: Draft, block: Block): boolean {
  const text = block.text.text;
  const found = /^[([]([^()[\]]{2,80})[)\]]/.exec(text);
  if (!found || !isCredit(found[1]!)) return false;
  const rest = found[0].length;
  const tail = block.text.slice(rest).trim();
  const glued = /^\p{Lu}/u.test(text.slice(rest));
  // An agency by itself signs the article that begins here; a picture's credit names who took it.
  if (tail.length > 0 && AGENCIES.has(fold(found[1]!))) return false;
  if (tail.length > 0 && (!glued || wordCount(tail.text) > LONGEST_CAPTION)) return false;
  const credit = stripLabel(found[1]!);
  const { start, end } = block.text.span(0, rest);
  // Up to the caption: a control character between the two is shown by neither. Broken markup may put the caption before it.
  const span = { start, end: tail.length > 0 ? Math.max(end, tail.span().start) : end };
  draft.ledger.push({ op: "move", span, reason: "photo-credit", to: "media.credit" });
  if (tail.length > 0)
    draft.ledger.push({ op: "move", span: tail.span(), reason: "orphan-image-caption", to: "media.caption" });
  draft.media.push({ ...(tail.length > 0 ? { caption: tail.text } : {}), credit, span: block.text.span() });
  return true;
}

/** A line that is a credit alone: "Photo: Name / Agency", "Image credit: Agency". */
function movedLine(draft: Draft, block: Block): boolean {
  const text = block.text.text;
  if (wordCount(text) > 12 || /[.!?]$/.test(text)) return false;
  const label = LABELS.find((candidate) => new RegExp(`^[([]?${candidate}\\s*[:©/]`).test(fold(text)));
  if (!label) return false;
  const credit = stripLabel(text.replace(/^[([]|[)\]]$/g, ""));
  if (credit === "") return false;
  draft.ledger.push({ op: "move", span: block.text.span(), reason: "photo-credit", to: "media.credit" });
  draft.media.push({ credit, span: block.text.span() });
  return true;
}

function isCredit(text: string): boolean {
  const folded = fold(text);
  if (LABELS.some((label) => folded.startsWith(`${label}:`) || folded.startsWith(`${label} :`))) return true;
  return text.split(/\s*(?:[/|,;–—]|\bvia\b)\s*/).some((part) => AGENCIES.has(fold(part)));
}

function stripLabel(text: string): string {
  return (
    text
      .replace(/^[^:]{1,24}:\s*/, "")
      .replace(/^©\s*/, "")
      .trim() || text.trim()
  );
}
