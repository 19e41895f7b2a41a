import words from "../data/certainty.json" with { type: "json" };
import type { FeatureReader } from "../features.ts";
import type { Unit } from "../sentences.ts";
import { isComparable, isOneTime } from "./held.ts";
import { tokensOf, WordList, type Token } from "./word-list.ts";

/** Words of content on each side of a hedge that say what it takes back. */
const BEFORE = 4;
const BEHIND = 6;
/** So many of them, besides the first one behind it, the asserting passage has to hold near that one, one of them from behind it… */
const LEAST_SHARED = 2;
/** …which is within so many words of content. */
const NEAR = 6;

/** What a language has for saying how certain something is. */
interface CertaintyWords {
  hedges: readonly (readonly string[])[];
  between: WordList;
  open: WordList;
  conditions: WordList;
  negations: WordList;
}

const LANGUAGES = new Map(
  Object.entries(words).flatMap(([lang, lists]): [string, CertaintyWords][] => {
    if (typeof lists === "string") return [];
    const { hedges, between, open, conditions, negations } = lists;
    return [
      [
        lang,
        {
          hedges: hedges.split(", ").map((phrase) => phrase.split(" ")),
          between: new WordList(between),
          open: new WordList(open),
          conditions: new WordList(conditions),
          negations: new WordList(negations),
        },
      ],
    ];
  }),
);

/** Passages of a group that say something without reserve and with it. */
export interface DifferingCertainty {
  plain: Unit[];
  reserved: { unit: Unit; words: string }[];
}

/** A hedge, what stands first behind it, and what stands around it, as features. */
interface Hedge {
  words: string;
  first: string;
  before: string[];
  behind: string[];
  /** Numbers behind it, as written. */
  numbers: string[];
}

interface Read {
  unit: Unit;
  hedges: Hedge[];
  /** Its words of content, as features. */
  chain: string[];
  numbers: ReadonlySet<string>;
  /** Whether it says what it says without any reserve. */
  isPlain: boolean;
  isTurned: boolean;
}

/**
 * Where one outlet asserts what another hedges: a hedge of the language's own, right behind which stands a word that the
 * asserting passage has as well, as it has most of what stands around it. Nothing where either passage makes it depend on
 * a condition, where the asserting one foresees, wants or supposes anything, where one of them denies something and the
 * other does not, and of articles that were published days apart, between which it may have been found out.
 */
export function differingCertainty(units: readonly Unit[], reader: FeatureReader): DifferingCertainty[] {
  const read = units.flatMap((unit) => readCertainty(unit, reader) ?? []);
  const reserved = new Map<Unit, string>();
  const plain = new Set<Unit>();
  for (const one of read) {
    for (const other of read.filter(({ isPlain }) => isPlain)) {
      if (!isComparable(one.unit, other.unit) || !isOneTime(one.unit, other.unit)) continue;
      if (one.isTurned !== other.isTurned) continue;
      const hedge = one.hedges.find((each) => takesBack(each, other));
      if (!hedge) continue;
      if (!reserved.has(one.unit)) reserved.set(one.unit, hedge.words);
      plain.add(other.unit);
    }
  }
  if (plain.size === 0) return [];
  const inOrder = (a: Unit, b: Unit): number => a.index - b.index;
  return [
    {
      plain: [...plain].sort(inOrder),
      reserved: [...reserved].map(([unit, hedge]) => ({ unit, words: hedge })).sort((a, b) => inOrder(a.unit, b.unit)),
    },
  ];
}

/** Whether a passage denies something, as far as its language's words are known. */
export function isTurned({ text, features: { lang } }: Unit): boolean {
  const negations = LANGUAGES.get(lang)?.negations;
  return negations !== undefined && tokensOf(text).some(({ word }) => negations.has(word.toLowerCase()));
}

/** Whether a passage asserts what a hedge takes back. */
function takesBack({ first, before, behind, numbers }: Hedge, { chain, unit, numbers: own }: Read): boolean {
  if (unit.features.named.has(first) || numbers.some((each) => !own.has(each))) return false;
  return chain.some((feature, at) => {
    if (feature !== first) return false;
    if (behind.length > 0 && chain[at + 1] === behind[0]) return true;
    const near = new Set(chain.slice(Math.max(0, at - NEAR), at + NEAR + 1));
    const count = (list: readonly string[]): number => list.filter((each) => each !== first && near.has(each)).length;
    return count(behind) > 0 && count(before) + count(behind) >= LEAST_SHARED;
  });
}

/** Null for a language without such words, and where what is said depends on something. */
function readCertainty(unit: Unit, reader: FeatureReader): Read | null {
  const language = LANGUAGES.get(unit.features.lang);
  if (!language) return null;
  const tokens = tokensOf(unit.text);
  const lower = tokens.map(({ word }) => word.toLowerCase());
  if (lower.some((word) => language.conditions.has(word))) return null;
  const features = lower.map((word) =>
    language.between.has(word) ? undefined : reader.read(word, unit.lang).chain[0],
  );
  const hedges: Hedge[] = [];
  let isHedged = false;
  for (const [at] of tokens.entries()) {
    const phrase = language.hedges.find((each) => each.every((word, i) => tokens[at + i]?.word === word));
    const begins = at === 0 && language.hedges.some((each) => each.every((word, i) => lower[i] === word));
    isHedged ||= phrase !== undefined || begins;
    const hedge = phrase && hedgeAt(tokens, features, { at, length: phrase.length }, language);
    if (hedge && !unit.features.named.has(hedge.first)) hedges.push(hedge);
  }
  return {
    unit,
    hedges,
    chain: features.filter((each) => each !== undefined),
    numbers: new Set(lower.filter(isNumber)),
    isPlain: !isHedged && !lower.some((word) => language.open.has(word)),
    isTurned: isTurned(unit),
  };
}

/** A hedge with what it takes back: null where another word stands between, or a mark other than a quotation's. */
function hedgeAt(
  tokens: readonly Token[],
  features: readonly (string | undefined)[],
  { at, length }: { at: number; length: number },
  { between }: CertaintyWords,
): Hedge | null {
  let first = at + length;
  while (first < tokens.length && !tokens[first]!.isParted && between.has(tokens[first]!.word.toLowerCase())) first++;
  const feature = features[first];
  if (feature === undefined || tokens[first]!.isParted) return null;
  const behind: string[] = [];
  const numbers: string[] = [];
  for (let i = first + 1; i < tokens.length && !tokens[i]!.isParted && behind.length < BEHIND - 1; i++) {
    const { word } = tokens[i]!;
    if (isNumber(word)) numbers.push(word);
    else if (features[i] !== undefined) behind.push(features[i]!);
  }
  const before = features.slice(0, at).filter((each) => each !== undefined);
  const phrase = tokens.slice(at, at + length).map(({ word }) => word);
  return { words: phrase.join(" "), first: feature, before: before.slice(-BEFORE), behind, numbers };
}

const isNumber = (word: string): boolean => /^\d+$/.test(word);
