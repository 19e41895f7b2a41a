import type { Draft } from "../draft.ts";
import { LIMITS } from "../limits.ts";
import type { DatePlaces } from "./dates.ts";
import { decimal } from "./decimal.ts";
import { figureSubject } from "./figure-subject.ts";
import { languageOf, type Language } from "./languages/index.ts";
import { anyOf, overlaps } from "./phrases.ts";
import { sentenceAt, sentences } from "./sentences.ts";
import { Taken } from "./taken.ts";
import symbols from "./data/symbols.json" with { type: "json" };

interface Figure {
  start: number;
  end: number;
  value: string;
  unit: string;
  /** What is counted, where the words say it. */
  counted?: string;
}

const SYMBOLS: Record<string, string> = symbols;
/** Below this a bare number before a plural is prose ("two companies"), not a figure. */
const SMALLEST_COUNT = 10;

/** Finds sums of money, percentages and counts with what they count. */
export function findFigures(draft: Draft, dates: DatePlaces): void {
  const language = languageOf(draft.lang);
  if (!language) return;
  let total = 0;
  draft.blocks.forEach((block, index) => {
    if (!["p", "li", "blockquote", "table"].includes(block.kind)) return;
    const text = block.text.text;
    const taken = [...(dates.get(index) ?? [])];
    const parts = sentences(text, draft.lang);
    for (const figure of figuresIn(text, language)) {
      if (total >= LIMITS.findings || taken.some((other) => overlaps(other, figure))) continue;
      taken.push(figure);
      total++;
      const sentence = sentenceAt(parts, figure.start);
      const subject =
        figure.counted ?? figureSubject(text.slice(sentence.start, figure.start), language) ?? figure.unit;
      const { start, end, value, unit } = figure;
      draft.marks.push({ name: "Figure", block: index, start, end, attributes: { subject, value, unit } });
    }
  });
}

/** The figures of a text: money first, then percentages, measures and counts. */
export function figuresIn(text: string, language: Language): Figure[] {
  const { words, magnitudes, currencies, measures, timeUnits, notNouns, people, decimal: mark } = language.numbers;
  const comma = mark === ",";
  const long = Object.keys(magnitudes).filter((word) => word.length > 3);
  const notCounted = new Set([...timeUnits, ...notNouns]);
  const NUMBER = comma
    ? "(?:\\d{1,3}(?:[ .\\u00a0\\u202f]\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?)"
    : "(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)";
  const EDGE = "(?<![\\p{L}\\p{N}.,/:#+=_-])";
  const GAP = "[\\s\\u00a0\\u202f]{1,2}";
  const LONG = `(?:(?:-|${GAP})(${anyOf(long)}))`;
  const SHORT = `(?:[\\s\\u00a0]?(${anyOf(Object.keys(magnitudes))}))`;
  const END = "(?![\\p{L}\\p{N}])";
  const figures: Figure[] = [];
  // A plural, or a word for people, that is no unit of time and no verb.
  const counted = (word: string) =>
    word !== "" && !notCounted.has(word) && (people.includes(word) || (comma ? /[sx]$/ : /[^su]s$/).test(word));
  const taken = new Taken(text.length);
  const add = (found: RegExpExecArray, number: string, magnitude: string | undefined, unit: string, noun?: string) => {
    const value = decimal(
      String(words[number.toLowerCase()] ?? number),
      comma,
      magnitude === undefined ? 0 : (magnitudes[magnitude] ?? 0),
    );
    const place = { start: found.index, end: found.index + found[0].length };
    if (value === null || !taken.take(place.start, place.end)) return;
    figures.push({ ...place, value, unit, ...(noun ? { counted: noun } : {}) });
  };
  const each = (source: string, use: (found: RegExpExecArray) => void) => {
    for (const found of text.matchAll(new RegExp(source, "gu"))) use(found);
  };
  const COUNT = `(?:(${NUMBER})|(${anyOf(Object.keys(words))})(?=(?:-|${GAP})(?:${anyOf(long)})))`;
  const OF = `(?:${GAP}(?:of${GAP}|de${GAP}|d['’]))?`;

  each(`(?<![\\p{L}\\p{N}])(${anyOf(Object.keys(SYMBOLS))})[\\s\\u00a0]?(${NUMBER})${SHORT}?${END}`, (m) =>
    add(m, m[2]!, m[3], SYMBOLS[m[1]!]!),
  );
  each(`${EDGE}${COUNT}${SHORT}?${OF}[\\s\\u00a0\\u202f]?(${anyOf(Object.keys(currencies))})${END}`, (m) =>
    add(m, m[1] ?? m[2]!, m[3], currencies[m[4]!]!),
  );
  each(`${EDGE}(${NUMBER})[\\s\\u00a0\\u202f]?(?:%|(?:percent|per cent|pour cent|pc)${END})(${GAP}points?)?`, (m) =>
    add(m, m[1]!, undefined, "percent"),
  );
  each(`${EDGE}(${NUMBER})${GAP}(?:percentage points|points de pourcentage)${END}`, (m) =>
    add(m, m[1]!, undefined, "percentage points"),
  );
  each(`${EDGE}${COUNT}${LONG}?[\\s\\u00a0-]?(${anyOf(measures)})${END}`, (m) => add(m, m[1] ?? m[2]!, m[3], m[4]!));
  each(
    `${EDGE}${COUNT}${LONG}?${GAP}(?:of${GAP}|de${GAP}|d['’])?((?:\\p{Ll}{3,}(?:-\\p{Ll}+)?${GAP}){0,1})(\\p{Ll}{3,})(?:${GAP}(vendus|vendues|sold|shipped))?${END}`,
    (m) => {
      const [noun, number] = [m[5]!, m[1] ?? m[2]!];
      const isFirst = (m[4] ?? "").trim();
      const unit = counted(isFirst) ? isFirst : counted(noun) ? noun : undefined;
      if (!unit || notCounted.has(isFirst)) return;
      const small =
        m[3] === undefined && Number(number.replace(",", comma ? "." : "")) < SMALLEST_COUNT && !people.includes(unit);
      if (small || isNumbering(text, m.index, number, m[3])) return;
      const ends = unit === isFirst ? m[0].indexOf(isFirst) + isFirst.length : m[0].length;
      const cut = Object.assign([...m], {
        index: m.index,
        input: text,
        0: m[0].slice(0, ends),
      }) as unknown as RegExpExecArray;
      add(cut, number, m[3], unit, unit);
    },
  );
  return figures.sort((a, b) => a.start - b.start);
}

/** Numbers that name rather than count: behind a name ("Windows 10 apps"), years, and ordinals of lists. */
function isNumbering(text: string, at: number, number: string, magnitude: string | undefined): boolean {
  if (magnitude !== undefined) return false;
  if (/^(?:1[89]|20)\d\d$/.test(number)) return true;
  const before = text.slice(Math.max(0, at - 60), at);
  const word = /(\p{L}[\p{L}\p{N}]*)\s+$/u.exec(before)?.[1];
  if (!word || !/^\p{Lu}/u.test(word)) return false;
  return !/(?:^|[.!?…:]\s+["“«]?)\p{L}+\s+$/u.test(before);
}
