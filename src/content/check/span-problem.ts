import type { Article } from "../../articles/types.ts";
import { formatAt, parseAt, textDigest } from "../../lib/span.ts";
import { contentProblem } from "../../problems/content-catalogue.ts";
import type { Place } from "../../problems/entry.ts";
import type { Problem } from "../../problems/problem.ts";
import {
  bodyBlocks,
  brief,
  type Fault,
  type NearestFinder,
  type ProofText,
  type SpanPromise,
} from "../../proof/index.ts";
import type { Reading } from "./context.ts";

/**
 * What is wrong with a span, in the words of the catalogue. A remedy names a place only where the words that are shown, or the
 * text of the sum, stand there: the right sum of a wrong span would hide that it is wrong.
 */
export function faultProblem(
  promise: SpanPromise,
  { code, found = "" }: Fault,
  place: Place,
  proof: ProofText,
  finder: NearestFinder,
): Problem {
  const { what: name, at, sum = "", words = "", within = "", shown, holds } = promise;
  const length = String(proof.points.length);
  const counted = sum === "" ? null : countedInUnits(promise, proof);
  if (counted !== null && (code === "outside" || code === "sum" || code === "reversed"))
    return contentProblem("span-utf16", place, { name, at, found: counted });
  const texts = { name, at, sum, found: brief(found), shown: brief(shown ?? holds ?? "") };
  switch (code) {
    case "reversed":
    case "outside":
      return contentProblem("span-outside", place, { name, at, length });
    case "sum":
      return contentProblem("span-sum", place, { ...texts, remedy: sumRemedy(promise, proof, finder) });
    case "words":
      return contentProblem("span-words", place, { ...texts, words });
    case "within":
      return contentProblem("span-within", place, { name, at, detail: within, length });
    case "holds":
      return contentProblem("words-absent", place, texts);
    case "shown":
      return contentProblem("words-differ", place, { ...texts, remedy: wordsRemedy(promise, finder) });
  }
}

/** An article in its own words whose blocks do not fit its body. */
export function blocksProblem(article: Article, reading: Reading): Problem {
  const place = reading.articlePlace(article, ["blocks"]);
  return contentProblem("blocks-differ", place, {
    length: String(bodyBlocks(article)),
    detail: String(article.passages.length),
  });
}

function sumRemedy(promise: SpanPromise, proof: ProofText, finder: NearestFinder): string {
  const { at, shown } = promise;
  const span = parseAt(at);
  if (shown !== undefined && span && proof.shows(shown, span, promise.quoted))
    return `The words shown do stand there: their sum is ${textDigest(proof.points.at(at) ?? "")}.`;
  const nearest = finder.find(promise);
  if (nearest.length > 0) return placesOf(nearest);
  return "Look up the passage that is meant, and take its at and sum together: npm run suggest lists passages with both.";
}

function wordsRemedy({ at, shown = "" }: SpanPromise, finder: NearestFinder): string {
  const nearest = finder.find({ at, shown });
  return nearest.length > 0
    ? placesOf(nearest)
    : "Show the words as they stand there, or give the span of the words that are shown. A misprint that you put right belongs into cleaning, as a repair.";
}

function placesOf(nearest: ReturnType<NearestFinder["find"]>): string {
  const [first] = nearest;
  const what = first?.how === "same" ? "The text of this sum stands" : "These words stand";
  const places = nearest.map(({ at, sum }) => `at="${at}" sum="${sum}"`).join(", or at ");
  return `${what} at ${places}. If that is the passage you mean, set at and sum to it.`;
}

/** The span in code points, where its sum shows that it was counted in UTF-16 units; else null. */
function countedInUnits({ at, sum }: SpanPromise, { points }: ProofText): string | null {
  const span = parseAt(at);
  if (!span || span.end > points.text.length || textDigest(points.text.slice(span.start, span.end)) !== sum)
    return null;
  const counted = formatAt(points.span(span));
  return counted === at ? null : counted;
}
