import type { Span } from "../../../lib/span.ts";
import type { Draft } from "../../draft.ts";
import { LIMITS } from "../../limits.ts";
import type { DatePlaces } from "../dates/index.ts";
import type { BlockLanguages } from "../block-language.ts";
import type { Language } from "../languages/index.ts";
import { matchingText, type MatchingText } from "../matching-text.ts";
import { sentenceAt, sentences } from "../sentences.ts";
import { Taken } from "../taken.ts";
import { figuresIn, type Habits } from "./find.ts";
import { marksOf } from "./numerals.ts";
import { subjectOf, subjectPatterns } from "./subject.ts";
import { figurePatterns } from "./unit.ts";

/** Kinds of blocks whose figures are looked for. */
const KINDS = new Set(["p", "li", "blockquote", "table"]);

interface Read {
  block: number;
  view: MatchingText;
  language: Language;
}

/**
 * Finds sums of money, percentages, measures and counts with what they count, each by the rules of its block's language. Of a
 * language without rules nobody can say which mark stands before a fraction: there none are found.
 */
export function findFigures(draft: Draft, languages: BlockLanguages, dates: DatePlaces): void {
  const blocks = draft.blocks.flatMap(({ kind, text }, block): Read[] => {
    const language = languages[block];
    return language && KINDS.has(kind) ? [{ block, view: matchingText(text.text), language }] : [];
  });
  const cues = { text: blocks.map(({ view }) => view.lower).join("\n"), url: draft.facts.url };
  const habits = new Map<Language, Habits>();
  for (const [language, own] of Map.groupBy(blocks, (each) => each.language)) {
    const marks = marksOf(
      own.map(({ view }) => view.text),
      figurePatterns(language).mark,
    );
    habits.set(language, { marks, cues });
  }
  let total = 0;
  for (const { block, view, language } of blocks) {
    const taken = new Taken(draft.blocks[block]!.text.length);
    for (const { start, end } of dates.get(block) ?? []) taken.take(start, end);
    const parts: Span[] = sentences(view.text, language.code);
    const subjects = subjectPatterns(language);
    for (const figure of figuresIn(view, figurePatterns(language), habits.get(language)!)) {
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
