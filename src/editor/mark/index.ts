import { readArticle } from "../../articles/article.ts";
import { splitFrontMatter } from "../../articles/index.ts";
import { lineColumn } from "../../articles/positions.ts";
import { CodePoints, formatAt, parseAt, textDigest, type Span } from "../../lib/span.ts";
import { ProofText } from "../../proof/index.ts";
import { alignPart, charactersIn } from "./align.ts";
import { findPassage, placeAt, searchable } from "./find.ts";
import { piecesOf, widen, type Pieces } from "./pieces.ts";
import { charactersOf, ignoresMarks, keptCharacters, type RawFile } from "./raw-text.ts";
import { readShownText, type ShownText } from "./shown-text.ts";
import { sameMark, whatChanged } from "./other-marks.ts";
import { shownAt } from "./shown-at.ts";
import { closingTag, openingTag, type Tag } from "./tags.ts";
import { refused, type Marked, type NewMark, type Passage, type Place, type Refused, type Content } from "./types.ts";
import { wordsOf } from "./words-attribute.ts";

export type { Marked, NewMark, Passage, Place } from "./types.ts";
export { readableText, type RawFile } from "./raw-text.ts";

/** What is to be marked in which article. */
export interface MarkRequest {
  /** The article's MDX, and its path for messages. */
  mdx: string;
  file: string;
  /** null where the raw file is not there: then nothing can be marked. */
  raw: RawFile | null;
  /** A span of the raw file (`at`) is found in an article in its own words alone. */
  passage: Passage | { at: string };
  /**
   * Where the evidence stands in the raw file: words to be found there, offsets of its readable text, or a span as `start-end`.
   * Wanted for an abstract; an article in its own words has it by its words.
   */
  evidence?: Passage | { at: string };
  mark: NewMark;
}

/**
 * Writes a mark around a passage of an article: the tags, and nothing else of the file is touched. Where the passage crosses the
 * borders of blocks, of emphasis or of other marks it becomes pieces. What was written is read again as the build reads it: the
 * same text, the same other marks, and one more, whose words are the raw file's at its span.
 */
export function markPassage(request: MarkRequest): Marked {
  const { mdx, file, raw, evidence, mark } = request;
  const before = readArticle(mdx, file);
  if (!before.ok) {
    const [first] = before.problems;
    return refused(`${file} has an error: ${first?.what ?? "it cannot be read"}.`, first?.fix ?? "Mend it first.");
  }
  const article = before.content;
  if (!article.raw)
    return refused(`${file} names no raw file, so nothing in it can be proved.`, "Name it in its front matter: raw.");
  if (!raw)
    return refused(
      `The raw file, ${article.raw.file}, is not there; without it no mark can be set.`,
      "Put it into raw/, or let whoever holds it set the mark.",
    );
  const { body } = splitFrontMatter(mdx);
  const shown = readShownText(body);
  if (!shown)
    return refused(
      `${file} holds Markdown in which the place of a word cannot be told for certain.`,
      "Set this mark by hand; docs/editing.md says how.",
    );
  const lineOf = (offset: number): number => lineColumn(mdx, mdx.length - body.length + Math.max(0, offset)).line;
  const passage = "at" in request.passage ? shownAt(article, shown, request.passage.at, raw) : request.passage;
  if ("status" in passage) return passage;
  const found = findPassage(shown.text, passage, article.lang);
  if (found.status !== "found") {
    const places = found.at.map((each) => placeAt(shown.text, each, lineOf(shown.from[each.start] ?? 0)));
    return notFound(found.status, "article", places);
  }
  const part = widen(shown, found);
  const span =
    article.form === "text" && evidence === undefined
      ? spanOfWords(article, shown, part, raw)
      : spanOfEvidence(evidence, raw, article.lang);
  if ("status" in span) return span;
  const points = new CodePoints(raw.text);
  if (article.form === "text" && !isShown(article, shown, part, raw, points.span(span))) return OTHER_WORDS;
  const at = formatAt(points.span(span));
  const taken = sameMark(article, mark, at);
  if (taken) return taken;
  const passageText = raw.text.slice(span.start, span.end);
  const plain = new ProofText(raw, article.cleaning).bare(passageText);
  const sum = textDigest(passageText);
  const words = mark.name === "Evidence" ? wordsOf(plain) : undefined;
  const tag: Tag = { ...mark, at, sum, ...(words !== undefined && { words }) };
  const pieces = piecesOf(shown, part);
  if (!pieces) return NOT_AROUND;
  if (pieces.ranges.length > 1 && tag.name !== "Evidence") return IN_PIECES;
  const written = write(mdx, body, pieces, tag);
  const why = whatChanged(written.mdx, file, article, tag);
  if (why !== null) return refused(why, "Set this mark by hand, around fewer words; docs/editing.md says how.");
  return {
    status: "marked",
    mdx: written.mdx,
    line: lineOf(pieces.ranges[0]!.from),
    pieces: written.pieces,
    at,
    sum,
    passage: plain,
    notes: notesOn(shown, found, part, pieces),
  };
}

const NOT_AROUND = refused(
  "The passage holds a code block or a table, and no mark can stand around one.",
  "Mark the words before or after it.",
);

const IN_PIECES = refused(
  "The passage crosses the border of a block, of emphasis or of another mark; a figure or a quotation is one piece.",
  "Set it by hand, around fewer words; docs/editing.md says how.",
);

/** Where the words of an article in its own words stand in the raw file, in UTF-16 offsets. */
function spanOfWords(article: Content, shown: ShownText, part: Span, raw: RawFile): Span | Refused {
  const bare = ignoresMarks(raw);
  const own = charactersOf(shown.text, bare);
  const kept = keptCharacters(raw, article);
  const from = charactersIn(own, part);
  const found = alignPart(own, from, kept);
  if (found === "ambiguous")
    return refused(
      "The same words stand at several places of the raw file, and the article no longer tells which is meant.",
      "Take more words, or name the place in the raw file.",
    );
  if (found === "absent" || found.start >= found.end) return OTHER_WORDS;
  return { start: kept.from[found.start]!, end: kept.to[found.end - 1]! };
}

/** Whether the words shown are those of a span, as `verify` holds the two against each other. */
function isShown({ cleaning }: Content, shown: ShownText, part: Span, raw: RawFile, span: Span): boolean {
  const text = shown.text.slice(part.start, part.end);
  return new ProofText(raw, cleaning).shows(text, span);
}

const OTHER_WORDS = refused(
  "These words do not stand in the raw file as the article has them: the text was changed, or set together from parts.",
  "Take over the raw file's words, mark fewer of them, or set the article's form to abstract.",
);

function spanOfEvidence(evidence: MarkRequest["evidence"], raw: RawFile, lang: string): Span | Marked {
  if (evidence === undefined)
    return refused(
      "An abstract is in the editor's own words, so the passage of the raw file has to be named as well.",
      "Name its words or its span.",
    );
  const points = new CodePoints(raw.text);
  if ("at" in evidence) {
    const span = parseAt(evidence.at);
    if (!span || span.start >= span.end || span.end > points.length)
      return refused(
        `${evidence.at} is no span of the raw file, which has ${points.length} characters.`,
        "A span is written start-end, for example 210-249.",
      );
    return { start: points.toUtf16(span.start), end: points.toUtf16(span.end) };
  }
  const { text, toRaw } = searchable(raw);
  const found = findPassage(text, evidence, lang);
  if (found.status === "found") return toRaw(found);
  const lineOf = (offset: number) => lineColumn(raw.text, offset).line;
  const places = found.at.map((each) => placeAt(text, each, lineOf(toRaw(each).start)));
  return notFound(found.status, "raw", places);
}

function notFound(status: "ambiguous" | "not-found", where: "article" | "raw", places: Place[]): Marked {
  return status === "ambiguous" ? { status, in: where, places } : { status, in: where, nearest: places };
}

function write(mdx: string, body: string, { ranges }: Pieces, tag: Tag): { mdx: string; pieces: string[] } {
  const offset = mdx.length - body.length;
  let text = mdx.slice(0, offset);
  let done = 0;
  const pieces: string[] = [];
  ranges.forEach(({ from, to }, i) => {
    const part = ranges.length > 1 ? { part: `${i + 1}/${ranges.length}` } : {};
    const piece = openingTag({ ...tag, ...part }) + body.slice(from, to) + closingTag(tag);
    text += body.slice(done, from) + piece;
    pieces.push(piece);
    done = to;
  });
  return { mdx: text + body.slice(done), pieces };
}

function notesOn(shown: ShownText, asked: Span, part: Span, { ranges, crossed }: Pieces): string[] {
  const notes: string[] = [];
  const asks = shown.text.slice(asked.start, asked.end).trim();
  const has = shown.text.slice(part.start, part.end);
  if (asks !== has) notes.push(`The mark goes around whole links and code: “${has.slice(0, 200)}”.`);
  if (ranges.length > 1) {
    const why = crossed.length > 0 ? "it crosses another mark" : "it crosses a border of blocks or of emphasis";
    notes.push(`The passage is written in ${ranges.length} pieces, since ${why}.`);
  }
  return notes;
}
