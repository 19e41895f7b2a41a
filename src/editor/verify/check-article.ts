import type { Article } from "../../articles/index.ts";
import type { RawText } from "../../ingest/index.ts";
import { CodePoints, parseAt, textDigest } from "../../lib/span.ts";
import { NearestFinder } from "./nearest.ts";
import { plainTextOf, type PlainText } from "./plain-text.ts";
import { showsSpan, wordsFit } from "./same-words.ts";
import type { ArticleReport, Broken, SpanPromise } from "./types.ts";
import { wholeFile } from "./whole-file.ts";

/**
 * Checks every promise of an article against the text of its raw file. `changed`: the file is no longer the one it was. Where it
 * is, and its reader decodes another text from it, the state says so.
 */
export function checkArticle(
  article: Article,
  promises: readonly SpanPromise[],
  raw: RawText & { name: string; changed: boolean },
): ArticleReport {
  const points = new CodePoints(raw.text);
  const plain = plainTextOf(raw.as);
  const said = article.raw?.sum;
  const reread = !raw.changed && said !== undefined && textDigest(raw.text) !== said;
  const finder = raw.changed || reread ? new NearestFinder(raw.text) : null;
  const broken: Broken[] = [];
  for (const promise of promises) {
    const why = whatBreaks(promise, points, article, plain);
    if (why !== null) broken.push({ promise, why, nearest: finder?.find(promise) ?? [] });
  }
  const chars = article.raw?.chars;
  if (chars !== undefined && chars !== points.length) {
    broken.push({
      promise: { what: "raw: chars", at: `0-${chars}`, file: article.file },
      why: `the file has ${points.length} characters, not ${chars}`,
      nearest: [],
    });
  }
  return {
    article: article.id,
    file: article.file,
    raw: raw.name,
    state: raw.changed ? "changed" : reread ? "reread" : "found",
    ...(reread ? { readers: { before: article.raw?.reader ?? null, now: raw.reader } } : {}),
    checked: promises.length,
    broken,
    coverage: article.form === "text" && article.blocks.length > 0 ? wholeFile(raw, article) : null,
  };
}

/** Why a promise does not hold, or null. */
function whatBreaks(
  promise: SpanPromise,
  points: CodePoints,
  { cleaning }: Article,
  plain: PlainText | null,
): string | null {
  const span = parseAt(promise.at);
  if (!span || span.end <= span.start) return "the span is reversed or empty";
  const passage = points.at(promise.at);
  if (passage === null) return `the span reaches beyond the file, which has ${points.length} characters`;
  if (promise.sum !== undefined && textDigest(passage) !== promise.sum) {
    return `the sum of what stands there is ${textDigest(passage)}, not ${promise.sum}`;
  }
  if (promise.words !== undefined && !wordsFit(plain ? plain(passage) : passage, promise.words)) {
    return `its words, “${promise.words}”, are not the passage's first and last`;
  }
  const { shown, holds } = promise;
  if (shown !== undefined && !showsSpan(shown, true, points, span, cleaning, plain))
    return "the words shown are not the words of the span";
  if (holds !== undefined && !showsSpan(holds, false, points, span, cleaning, plain)) return "it does not stand there";
  if (promise.within !== undefined) {
    const outer = parseAt(promise.within);
    if (!outer || points.at(promise.within) === null)
      return `the span around it, ${promise.within}, is no part of the file`;
    if (span.start < outer.start || span.end > outer.end) return `it does not lie within ${promise.within}`;
  }
  return null;
}
