import type { Span } from "../../../lib/span.ts";
import type { Draft } from "../../draft.ts";
import { LIMITS } from "../../limits.ts";
import type { DatePlaces } from "../dates/index.ts";
import { languageOf } from "../languages/index.ts";
import { matchingText } from "../matching-text.ts";
import { sentenceAt, sentences } from "../sentences.ts";
import { Taken } from "../taken.ts";
import { figuresIn, type Habits } from "./find.ts";
import { marksOf } from "./numerals.ts";
import { subjectOf, subjectPatterns } from "./subject.ts";
import { figurePatterns } from "./unit.ts";

/** Kinds of blocks whose figures are looked for. */
const KINDS = new Set(["p", "li", "blockquote", "table"]);

/**
 * Finds sums of money, percentages, measures and counts with what they count. Of a language without rules nobody can say which
 * mark stands before a fraction: there none are found.
 */
export function findFigures(draft: Draft, dates: DatePlaces): void {
  const language = languageOf(draft.lang);
  if (!language) return;
  const blocks = draft.blocks.flatMap(({ kind, text }, block) =>
    KINDS.has(kind) ? [{ block, view: matchingText(text.text) }] : [],
  );
  const patterns = figurePatterns(language);
  const subjects = subjectPatterns(language);
  const texts = blocks.map(({ view }) => view.text);
  const habits: Habits = {
    marks: marksOf(texts, patterns.mark),
    cues: { text: blocks.map(({ view }) => view.lower).join("\n"), url: draft.facts.url },
  };
  let total = 0;
  for (const { block, view } of blocks) {
    const taken = new Taken(draft.blocks[block]!.text.length);
    for (const { start, end } of dates.get(block) ?? []) taken.take(start, end);
    const parts: Span[] = sentences(view.text, language.code);
    for (const figure of figuresIn(view, patterns, habits)) {
      const place = view.span(figure.start, figure.end);
      if (total >= LIMITS.findings || !taken.take(place.start, place.end)) continue;
      total++;
      const subject = subjectOf(figure, view, sentenceAt(parts, figure.start), subjects);
      const { value, unit, rule } = figure;
      const attributes = { ...(subject === undefined ? {} : { subject }), value, unit };
      draft.marks.push({ name: "Figure", block, ...place, attributes, rule });
    }
  }
}
