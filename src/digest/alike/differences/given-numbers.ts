import type { Article, FigureMark } from "../../../articles/types.ts";
import { fold } from "../../../lib/text.ts";
import type { FeatureReader } from "../features.ts";
import type { Unit } from "../sentences.ts";
import { boundOf, type Bound } from "./bounds.ts";
import { placedIn, type Given } from "./held.ts";
import { numberWords, wordsOf, type NumberWords } from "./number-words.ts";
import { tokensOf } from "./word-list.ts";

/** A number that a sentence gives, as the only one of its unit. */
export interface GivenNumber extends Given {
  mark: FigureMark;
  /** As it is compared: a plural and its singular are one. */
  unitName: string;
  value: number;
  bound: Bound;
  /** Whether it is of each of something, such as of a day. */
  isRate: boolean;
  /** Of a length: whether it leads away to something, or is something's own. */
  reach: "away" | "along" | null;
  /** Of a length: who or what is named behind it, as features. */
  places: ReadonlySet<string>;
  /** Of a sum or a share: the word of content right behind it, as a feature. */
  of: string | null;
  passage: Passage;
}

/** What the sentence says beside it. */
interface Passage {
  /** The dates in it, in EDTF. */
  days: ReadonlySet<string>;
  /** Every number in it. */
  values: ReadonlySet<number>;
  /** Its words, in small letters: numbers are written in words too. */
  words: ReadonlySet<string>;
  /** When on a day it is, as far as it says. */
  moments: ReadonlySet<string>;
  /** Whether something moves in it, as prices do. */
  moves: boolean;
}

/** The numbers of a sentence that may be compared: of each unit the only one, unless it stands in brackets, as another measure does. */
export function givenNumbers(unit: Unit, article: Article | undefined, reader: FeatureReader): GivenNumber[] {
  if (!article) return [];
  const placed = article.figures.flatMap((mark) => {
    const place = placedIn(unit, article, { at: mark.at, words: mark.text });
    return place ? [{ mark, ...place }] : [];
  });
  const language = numberWords(unit.features.lang);
  const written = [...unit.features.within].flatMap((each) => (each.startsWith("n:") ? Number(each.slice(2)) : []));
  const words = wordsOf(unit.text);
  const passage: Passage = {
    days: daysIn(unit, article),
    values: new Set([...placed.map(({ mark }) => Number(mark.value)), ...written]),
    words: new Set(words),
    moments: new Set(words.filter((word) => language?.moments.has(word))),
    moves: words.some((word) => language?.moves.has(word)),
  };
  return [...Map.groupBy(placed, ({ mark }) => nameOf(mark.unit))].flatMap(([unitName, [only, ...others]]) => {
    if (!only || others.length > 0 || isBracketed(only.before)) return [];
    const { mark, before, behind, around } = only;
    const isTime = language?.times.has(unitName) ?? false;
    const isFurther = language !== undefined && wordsOf(mark.text).some((word) => language.further.has(word));
    const bound = isFurther ? "part" : boundOf(before, unit.features.lang, isTime);
    const isRate = language?.rate.test(behind) ?? false;
    const reach = language?.lengths.has(unitName) ? reachOf(behind, language) : null;
    const places = reach === "away" ? namedIn(behind, unit, reader) : new Set<string>();
    const of = isSumOrShare(mark) ? wordBehind(behind, unit.lang, reader) : null;
    return [{ unit, mark, unitName, value: Number(mark.value), bound, isRate, reach, places, of, around, passage }];
  });
}

/** Whether a number is of money or a percentage, whose unit does not say what it is of. */
export const isSumOrShare = ({ unit }: FigureMark): boolean => unit === "percent" || /^[A-Z]{3}$/.test(unit);

/** The word that stands right behind something and carries meaning, as a feature. */
function wordBehind(behind: string, lang: string, reader: FeatureReader): string | null {
  const [next] = tokensOf(behind);
  return !next || next.isParted ? null : (reader.read(next.word, lang).chain[0] ?? null);
}

const nameOf = (unit: string): string => fold(unit).replace(/s$/, "");

/** Whether a bracket before it is open: what stands there says again what stands before the bracket. */
const isBracketed = (before: string): boolean => before.lastIndexOf("(") > before.lastIndexOf(")");

function reachOf(behind: string, language: NumberWords): GivenNumber["reach"] {
  const [word] = wordsOf(behind);
  if (word === undefined) return null;
  return language.away.has(word) ? "away" : language.along.has(word) ? "along" : null;
}

/** What a part of a sentence names. */
const namedIn = (part: string, { lang, features }: Unit, reader: FeatureReader): Set<string> =>
  new Set(reader.read(part, lang).within).intersection(features.named);

/** The dates that stand in a sentence, as far as they are known. */
function daysIn(unit: Unit, article: Article): Set<string> {
  const placed = article.dates.filter((date) => date.edtf !== null && placedIn(unit, article, date));
  return new Set(placed.flatMap(({ edtf }) => edtf ?? []));
}
