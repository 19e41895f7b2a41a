import { createHash } from "node:crypto";
import path from "node:path";
import type { Article } from "../../articles/types.ts";
import { decodeRaw, mostRawBytes } from "../../ingest/index.ts";
import { liesIn, readInside, realFolder, Refusal } from "../../lib/folder-files.ts";
import { CodePoints, formatAt, parseAt, textDigest } from "../../lib/span.ts";
import { collapse } from "../../lib/text.ts";
import type { Problem } from "../../problems/problem.ts";
import { contentProblem } from "../../problems/content-catalogue.ts";
import type { Place } from "../../problems/entry.ts";
import { rawPath } from "../read/articles.ts";
import type { Reading } from "./context.ts";

/**
 * Checks every span of hand-written articles, and of events, against the raw file where it is present: inside the file, with
 * the sum that is stated; a quotation of an abstract in the words that stand there. Where another reader decodes another text than
 * the spans were set in, that alone is told: none of them is looked for elsewhere. An ingested article's spans were computed
 * from its raw file in this very build.
 *
 * @param root Real path of the content folder.
 */
export async function checkSpans(root: string, reading: Reading): Promise<Problem[]> {
  const problems: Problem[] = [];
  const byArticle = new Map<string, CodePoints>();
  for (const article of reading.articles) {
    if (!article.raw) continue;
    const needed =
      !article.ingested ||
      reading.events.some(({ value }) => value.evidence.some((part) => part.article === article.id));
    if (!needed) continue;
    const file = rawPath(article.raw.file);
    const bytes = readRaw(root, file);
    if (bytes === null) continue;
    if (bytes instanceof Refusal) {
      const place = reading.articlePlace(article, ["raw", "file"]);
      problems.push(contentProblem("raw-unread", place, { name: file, detail: bytes.message }));
      continue;
    }
    if (createHash("sha256").update(bytes).digest("hex") !== article.raw.sha256) {
      problems.push(contentProblem("raw-changed", reading.articlePlace(article, ["raw", "sha256"]), { detail: file }));
      continue;
    }
    const place = (field: string) => reading.articlePlace(article, ["raw", field]);
    const { raw } = article;
    const read = await decodeRaw(file, bytes, raw);
    if (read === null) {
      const name = raw.item === undefined ? "no text" : `no ${raw.item}`;
      problems.push(
        contentProblem("raw-item", place(raw.item === undefined ? "file" : "item"), { detail: file, name }),
      );
      continue;
    }
    if (raw.sum !== undefined && textDigest(read.text) !== raw.sum) {
      problems.push(
        contentProblem("raw-reader", place("sum"), { detail: file, ...readersOf(raw.reader, read.reader) }),
      );
      continue;
    }
    const points = new CodePoints(read.text);
    byArticle.set(article.id, points);
    if (!article.ingested) problems.push(...checkArticle(article, points, reading));
  }
  for (const { value, place } of reading.events) {
    for (const [i, { article, at, sum }] of value.evidence.entries()) {
      const points = byArticle.get(article);
      if (points)
        problems.push(...checkSpan(points, at, sum, `the event ${value.id}`, () => place(["evidence", i, "at"])));
    }
  }
  return problems;
}

/** What decoded a text for an article, and what decodes it now, for messages. */
const readersOf = (then: string | undefined, now: string | null) => ({
  one: then ?? "another release",
  other: now ?? "this release",
});

/** A raw file's bytes; null where it is not there, as in a digest that is published without its raw files. */
function readRaw(root: string, file: string): Buffer | Refusal | null {
  const named = path.join(root, file);
  if (!liesIn(path.join(root, "raw"), named)) return new Refusal("outside", "it would lie outside raw/");
  try {
    const within = realFolder(root, "raw");
    return within === null ? null : readInside(within, named, mostRawBytes(file));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.reason === "missing" ? null : error;
  }
}

function checkArticle(article: Article, points: CodePoints, reading: Reading): Problem[] {
  const problems: Problem[] = [];
  for (const [list, name] of [
    ["evidence", "Evidence"],
    ["quotes", "Quote"],
    ["figures", "Figure"],
  ] as const) {
    for (const mark of article[list]) {
      const place = { file: article.file, line: mark.line, column: mark.column };
      const wrong = checkSpan(points, mark.at, mark.sum, `<${name}>`, () => place);
      problems.push(...wrong);
      if (wrong.length > 0) continue;
      const text = collapse(points.at(mark.at) ?? "");
      if ("words" in mark && mark.words !== undefined && !framesText(mark.words, text)) {
        problems.push(contentProblem("span-words", place, { name: "<Evidence>", words: mark.words, at: mark.at }));
      }
      if ("within" in mark && mark.within !== undefined && !liesWithin(mark.at, mark.within, points)) {
        problems.push(
          contentProblem("span-within", place, {
            id: mark.id,
            at: mark.at,
            detail: mark.within,
            length: String(points.length),
          }),
        );
      }
      if (list === "quotes" && "id" in mark && article.form === "abstract" && unquoted(mark.text) !== unquoted(text)) {
        problems.push(contentProblem("quote-differs", place, { id: mark.id, at: mark.at }));
      }
    }
  }
  for (const [list, entries] of [
    ["cleaning", article.cleaning],
    ["media", article.media],
    ["dates", article.dates],
    ["blocks", article.blocks],
  ] as const) {
    for (const [i, entry] of entries.entries()) {
      const { at } = entry;
      if (at === undefined || at === "0-0") continue;
      const sum = "sum" in entry ? entry.sum : undefined;
      problems.push(
        ...checkSpan(points, at, sum, `${list}[${i}]`, () => reading.articlePlace(article, [list, i, "at"])),
      );
    }
  }
  return problems;
}

function checkSpan(
  points: CodePoints,
  at: string,
  sum: string | undefined,
  name: string,
  place: () => Place,
): Problem[] {
  const text = points.at(at);
  const found = text === null ? null : textDigest(text);
  if (found !== null && (sum === undefined || found === sum)) return [];
  const counted = sum === undefined ? null : countedInUnits(points, at, sum);
  if (counted !== null) return [contentProblem("span-utf16", place(), { name, at, found: counted })];
  if (found === null) return [contentProblem("span-outside", place(), { name, at, length: String(points.length) })];
  return [contentProblem("span-sum", place(), { name, at, sum: sum ?? "", found })];
}

/** The span in code points, where its sum shows that it was counted in UTF-16 units; else null. */
function countedInUnits(points: CodePoints, at: string, sum: string): string | null {
  const span = parseAt(at);
  if (!span || span.end > points.text.length || textDigest(points.text.slice(span.start, span.end)) !== sum)
    return null;
  const counted = formatAt(points.span(span));
  return counted === at ? null : counted;
}

/** Whether a quotation lies within the whole it is a part of. */
function liesWithin(at: string, within: string, points: CodePoints): boolean {
  const [inner, outer] = [parseAt(at), parseAt(within)];
  return (
    inner !== null &&
    outer !== null &&
    outer.end <= points.length &&
    outer.start <= inner.start &&
    inner.end <= outer.end
  );
}

/** Whether words are a text, or, parted by an ellipsis, its beginning and its end. */
function framesText(words: string, text: string): boolean {
  const [head = "", tail, ...more] = words.split(/\s*(?:…|\.\.\.)\s*/).map(collapse);
  if (tail === undefined) return head === text;
  return more.length === 0 && text.startsWith(head) && text.endsWith(tail) && head.length + tail.length <= text.length;
}

/** A quotation's words alone: without quotation marks around them, white space collapsed. */
function unquoted(text: string): string {
  return collapse(collapse(text).replace(/^["“”„«»‹›‘’']+|["“”«»‹›‘’']+$/gu, ""));
}
