import { readArticle } from "../articles/article.ts";
import { splitFrontMatter } from "../articles/index.ts";
import { escapeInline, escapeLineStart, inertText } from "../ingest/emit/escape.ts";
import { CodePoints, parseAt } from "../lib/span.ts";
import type { RawFile } from "./mark/index.ts";
import { linesOf, readShownText } from "./mark/shown-text.ts";
import { refused, type Refused } from "./mark/types.ts";
import { ProofText } from "../proof/index.ts";
import { wholeFile } from "./verify/whole-file.ts";
import { insertItem, removeItem } from "./yaml-items.ts";

/**
 * Takes back that cleaning left a part of the raw file out: it becomes a paragraph of its own in its place, its entry of the ledger
 * goes, its span is among the blocks. Everything else of the file stays to the byte.
 *
 * @param at The span of the entry, as the ledger has it.
 */
export function restoreRemoved(
  mdx: string,
  file: string,
  raw: RawFile,
  at: string,
): { status: "changed"; mdx: string } | Refused {
  const read = readArticle(mdx, file);
  const { yaml, body } = splitFrontMatter(mdx);
  const shown = read.ok ? readShownText(body) : null;
  const span = parseAt(at);
  if (!read.ok || yaml === null || !shown || !span) return NOT_HERE;
  const { blocks, cleaning, form } = read.content;
  const index = cleaning.findIndex((entry) => entry.op === "remove" && entry.at === at);
  const points = new CodePoints(raw.text);
  const passage = points.at(at);
  if (form !== "text" || index < 0 || passage === null) return NOT_HERE;
  const inside = blocks.some((block) => {
    const outer = parseAt(block.at);
    return outer !== null && span.start < outer.end && outer.start < span.end;
  });
  if (inside)
    return refused(
      "This was left out of the midst of a paragraph.",
      "Write it into the paragraph yourself, and take its entry out of cleaning.",
    );
  const lines = linesOf(shown);
  const kept = blocks.filter(({ kind }) => kind !== "title");
  if (lines.length !== kept.length) return NOT_HERE;
  const before = kept.filter((block) => (parseAt(block.at)?.start ?? 0) < span.start).length;
  const text = inertText(new ProofText(raw, cleaning).bare(passage)).trim();
  if (text === "") return NOT_HERE;

  const blockIndex = blocks.filter((block) => (parseAt(block.at)?.start ?? 0) < span.start).length;
  const without = removeItem(yaml, "cleaning", index);
  const entry = { kind: "p", at };
  const front = without === null ? null : insertItem(without, "blocks", blockIndex, `{ kind: p, at: ${at} }`, entry);
  if (front === null) return NOT_HERE;
  const next = lines[before];
  const from = next ? body.lastIndexOf("\n", (shown.from[next.start] ?? 0) - 1) + 1 : body.length;
  const paragraph = escapeLineStart(escapeInline(text));
  const lead = body.slice(0, from).trimEnd();
  const head = lead === "" ? body.slice(0, from) : `${lead}\n\n`;
  const made = `${mdx.slice(0, mdx.length - body.length).replace(yaml, () => front)}${head}${paragraph}\n${next ? `\n${body.slice(from)}` : ""}`;

  const after = readArticle(made, file);
  if (!after.ok) return NOT_HERE;
  const texts = read.content.passages.map((each) => each.text).toSpliced(before, 0, text);
  const reads = JSON.stringify(after.content.passages.map((each) => each.text)) === JSON.stringify(texts);
  const proved = new ProofText(raw, after.content.cleaning).shows(text, span);
  const { missing, twice } = wholeFile(raw, after.content);
  const old = wholeFile(raw, read.content);
  const whole = missing.length <= old.missing.length && twice.length <= old.twice.length;
  return reads && proved && whole ? { status: "changed", mdx: made } : NOT_HERE;
}

const NOT_HERE = refused(
  "This part cannot be put back without changing something else.",
  "Write it into the article yourself, and take its entry out of cleaning.",
);
