import type { Article, FigureMark } from "../../articles/types.ts";
import { append } from "../../lib/compare.ts";
import { fold } from "../../lib/text.ts";
import { placeOf } from "../passages.ts";
import type { FeatureReader } from "./features.ts";
import type { Unit } from "./sentences.ts";

/** Numbers of one unit and one subject in which the passages of a group differ. */
export interface Difference {
  /** One a passage, the lowest value first. */
  positions: { unit: Unit; mark: FigureMark }[];
}

/** Characters on each side of a number in which stands what it counts. */
const AROUND = 60;
/** Features that what stands around two numbers has to share, besides the unit. */
const LEAST_SHARED = 1;
/** Numbers that are nearer to each other are one number rounded. */
const ROUNDED = 0.05;
/** Passages published further apart may each be right in their time. */
const MOST_DAYS = 3;

/**
 * Where the passages of a group differ: numbers of one unit, of different outlets, around which the same is said. Only of
 * passages that hold a single number of the unit, since nobody can say which of two it is that differs; and none where one
 * passage gives the other's number as well, or the two are one number rounded.
 */
export function differencesIn(
  units: readonly Unit[],
  articles: ReadonlyMap<string, Article>,
  reader: FeatureReader,
): Difference[] {
  const byUnit = new Map<string, Held[]>();
  for (const unit of units) {
    const marks = marksIn(unit, articles.get(unit.articleId));
    const written = [...unit.features.within].flatMap((each) => (each.startsWith("n:") ? Number(each.slice(2)) : []));
    const values = new Set([...marks.map(({ mark }) => Number(mark.value)), ...written]);
    for (const [name, own] of Map.groupBy(marks, ({ mark }) => unitName(mark.unit))) {
      const [first] = own;
      if (own.length === 1 && first) append(byUnit, name, { unit, values, ...first });
    }
  }
  return [...byUnit.values()].flatMap((held): Difference[] => {
    const differing = held.filter((one) => held.some((other) => differ(one, other, reader)));
    // Where three give numbers and only two of them are of one subject, the third is no party to it.
    const all = differing.every((one) => differing.every((other) => one === other || agree(one, other, reader)));
    if (differing.length < 2 || !all) return [];
    const positions = differing
      .toSorted((a, b) => Number(a.mark.value) - Number(b.mark.value) || a.unit.index - b.unit.index)
      .map(({ unit, mark }) => ({ unit, mark }));
    return [{ positions }];
  });
}

interface Held {
  unit: Unit;
  mark: FigureMark;
  /** What stands around the number. */
  around: string;
  /** Every number of the passage. */
  values: ReadonlySet<number>;
}

function differ(one: Held, other: Held, reader: FeatureReader): boolean {
  if (one.unit.outlet === other.unit.outlet || isSame(one, other)) return false;
  return (
    !one.values.has(Number(other.mark.value)) && !other.values.has(Number(one.mark.value)) && agree(one, other, reader)
  );
}

/** Whether two numbers are of one subject and time. */
function agree(one: Held, other: Held, reader: FeatureReader): boolean {
  const [x, y] = [one.unit.day, other.unit.day];
  if (x !== null && y !== null && Math.abs(x - y) > MOST_DAYS) return false;
  if (one.unit.lang !== other.unit.lang) return false;
  const own = reader.read(one.around, one.unit.lang).within;
  const shared = [...reader.read(other.around, other.unit.lang).within].filter((each) => own.has(each));
  return shared.filter((each) => !each.startsWith("n:")).length >= LEAST_SHARED;
}

/** Whether one number may be the other rounded. */
function isSame(one: Held, other: Held): boolean {
  const [x, y] = [Number(one.mark.value), Number(other.mark.value)];
  return Math.abs(x - y) <= ROUNDED * Math.max(Math.abs(x), Math.abs(y));
}

/** A unit as it is compared: a plural and its singular are one. */
const unitName = (unit: string): string => fold(unit).replace(/s$/, "");

/** The numbers that stand in a sentence, with what stands around each. */
function marksIn(
  { anchor, start, end, text }: Unit,
  article: Article | undefined,
): { mark: FigureMark; around: string }[] {
  const passage = article?.passages.find((each) => each.anchor === anchor);
  if (!article || passage?.at === undefined) return [];
  const from = placeOf(passage.at);
  return article.figures.flatMap((mark) => {
    const at = placeOf(mark.at);
    if (at.start < from.start || at.end > from.end) return [];
    // A passage that shows its raw words as they are has the mark where its span is.
    const own = at.start - from.start;
    const found = passage.text.startsWith(mark.text, own) ? own : onlyPlace(passage.text, mark.text);
    if (found < start || found + mark.text.length > end) return [];
    const [first, last] = [found - start, found - start + mark.text.length];
    const around = `${text.slice(Math.max(0, first - AROUND), first)} ${text.slice(last, last + AROUND)}`;
    return [{ mark, around }];
  });
}

/** Where words stand in a text, if they stand there once; -1 otherwise. */
function onlyPlace(text: string, words: string): number {
  const at = words === "" ? -1 : text.indexOf(words);
  return at >= 0 && text.indexOf(words, at + 1) < 0 ? at : -1;
}
