import { parseAt, textDigest } from "../lib/span.ts";
import type { ProofText } from "./proof-text.ts";
import type { Fault, SpanPromise } from "./types.ts";
import { wordsFit } from "./words-fit.ts";

/** Why a promise does not hold against a raw text, or null where it does. */
export function faultOf(promise: SpanPromise, raw: ProofText): Fault | null {
  const { points } = raw;
  if (promise.anywhere) {
    return raw.holds(promise.holds ?? "", { start: 0, end: points.length })
      ? null
      : { code: "holds", why: `“${brief(promise.holds ?? "")}” stands nowhere in the file` };
  }
  const span = parseAt(promise.at);
  if (!span || span.end <= span.start) return { code: "reversed", why: "the span is reversed or empty" };
  const passage = points.at(promise.at);
  if (passage === null) {
    return { code: "outside", why: `the span reaches beyond the file, which has ${points.length} characters` };
  }
  const fault = (code: Fault["code"], why: (found: string) => string): Fault => {
    const found = raw.wordsAt(promise.at);
    return { code, why: why(found), found };
  };
  if (promise.sum !== undefined && textDigest(passage) !== promise.sum) {
    return fault("sum", () => `the sum of what stands there is ${textDigest(passage)}, not ${promise.sum}`);
  }
  const { shown, holds } = promise;
  if (shown !== undefined && !raw.shows(shown, span, promise.quoted)) {
    return fault("shown", (found) => `the words shown are “${brief(shown)}”, and there stands “${brief(found)}”`);
  }
  if (holds !== undefined && !raw.holds(holds, span)) {
    return fault("holds", () => "it does not stand there");
  }
  // Behind the words shown: where those are of another passage, giving the first and last words of this one would hide it.
  if (promise.words !== undefined && !wordsFit(raw.bare(passage), promise.words)) {
    return fault("words", () => `its words, “${promise.words}”, are not the passage's first and last`);
  }
  if (promise.within !== undefined) {
    const outer = parseAt(promise.within);
    if (!outer || points.at(promise.within) === null)
      return { code: "within", why: `the span around it, ${promise.within}, is no part of the file` };
    if (span.start < outer.start || span.end > outer.end)
      return { code: "within", why: `it does not lie within ${promise.within}` };
  }
  return null;
}

/** Characters of a text that an error names. */
const BRIEF = 160;

/** A text as an error names it: its beginning and its end, where it is long. */
export function brief(text: string): string {
  const characters = Array.from(text);
  if (characters.length <= BRIEF) return text;
  return `${characters.slice(0, BRIEF / 2).join("")} … ${characters.slice(-BRIEF / 2).join("")}`;
}
