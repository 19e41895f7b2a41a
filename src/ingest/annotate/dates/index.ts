import type { Span } from "../../../lib/span.ts";
import { wordCount } from "../../../lib/text.ts";
import type { Draft } from "../../draft.ts";
import { LIMITS } from "../../limits.ts";
import type { BlockLanguages } from "../block-language.ts";
import type { Language } from "../languages/index.ts";
import { matchingText } from "../matching-text.ts";
import { sentenceAt, sentences } from "../sentences.ts";
import { readDate, type CalendarDate } from "./calendar.ts";
import { doubt } from "./doubt.ts";
import { isMessageStamp } from "./message-stamp.ts";
import { withoutOtherYears } from "./other-year.ts";
import type { FoundDate } from "./rule.ts";
import { dateRules } from "./rules.ts";
import { Tenses } from "./tense.ts";
import { isTickerHour, tickerHours } from "./ticker.ts";

const MOST_WORDS = 10;

/** Places of dates in a block, for the steps that must not take a date's number for something else. */
export type DatePlaces = Map<number, Span[]>;

/**
 * Finds dated passages, each by the rules of its block's language. Relative ones are resolved where the article's own date is known, and left open elsewhere. `published`
 * is that date as EDTF.
 */
export function findDates(draft: Draft, languages: BlockLanguages, published: string | null): DatePlaces {
  const own = published ? readDate(published.slice(0, 10)) : null;
  const places: DatePlaces = new Map();
  const found: (FoundDate & { block: number })[] = [];
  const hours = tickerHours(
    draft.blocks.map(({ text }) => text.text),
    own,
  );
  draft.blocks.forEach((block, index) => {
    if (block.kind === "title" || block.kind === "pre") return;
    const text = block.text.text;
    const here = datesIn(text, languages[index], own, LIMITS.findings - found.length);
    for (const date of withoutOtherYears(here, own))
      if (!isMessageStamp(text, date) && !isTickerHour(text, date, hours)) found.push({ ...date, block: index });
  });
  const doubted = doubt(found, own);
  for (const date of found) {
    if (doubted(date)) continue;
    const { start, end, block, sentence, rule, edtf, basis, yearless } = date;
    const { text } = draft.blocks[block]!;
    (places.get(block) ?? places.set(block, []).get(block)!).push({ start, end });
    draft.dates.push({
      span: text.span(start, end),
      sentence: text.span(sentence.start, sentence.end),
      words: text.text.slice(start, end),
      edtf,
      basis,
      ...(yearless === undefined ? {} : { yearless }),
      rule,
    });
  }
  draft.dates.sort((a, b) => a.span.start - b.span.start);
  return places;
}

/** The dates of a text in their order, `most` at most. */
function datesIn(
  text: string,
  language: Language | undefined,
  published: CalendarDate | null,
  most: number,
): FoundDate[] {
  const view = matchingText(text);
  const { rules, tense, begins } = dateRules(language);
  const parts = sentences(view.text, language?.code ?? "");
  let tenses: Tenses | undefined;
  const dates: FoundDate[] = [];
  let free = 0;
  for (const { index: start } of view.lower.matchAll(begins)) {
    if (start < free) continue;
    if (dates.length >= most) break;
    for (const { name, pattern, read } of rules) {
      pattern.lastIndex = start;
      const match = pattern.exec(view.lower);
      if (!match) continue;
      const end = start + match[0].length;
      const sentence = sentenceAt(parts, start);
      const tenseHere = (far = false) =>
        (tenses ??= new Tenses(view.lower, tense, language?.numbers.capitalNouns ? view.text : undefined)).at(
          sentence,
          { start, end },
          far,
        );
      const meaning = read(match.groups ?? {}, { start, end, view, sentence, published, tense: tenseHere });
      if (!meaning || wordCount(match[0]) > MOST_WORDS) continue;
      dates.push({
        ...view.span(start, end),
        // A full stop inside a date, of another language's ordinals, ends no sentence.
        sentence: view.span(sentence.start, Math.max(sentence.end, end)),
        rule: name,
        ...meaning,
      });
      free = end;
      break;
    }
  }
  return dates;
}
