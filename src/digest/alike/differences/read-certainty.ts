import type { FeatureReader } from "../features.ts";
import type { Unit } from "../sentences.ts";
import { certaintyWords, isTurned, type CertaintyWords } from "./certainty-words.ts";
import { tokensOf, type Token } from "./word-list.ts";

/** Words of content on each side of a hedge that say what it takes back. */
const BEFORE = 4;
const BEHIND = 6;

/** A colon before what is no quotation: of a list, of a caption or of a heading, which asserts nothing. */
const LIST = /:\s+(?!["“”„«»‘’'])/;

/** A hedge, what stands first behind it, and what stands around it, as features. */
export interface Hedge {
  words: string;
  first: string;
  before: string[];
  behind: string[];
  /** Numbers behind it, as written. */
  numbers: string[];
}

/** How certain a passage is of what it says. */
export interface Read {
  unit: Unit;
  hedges: Hedge[];
  /** Its words of content, as features. */
  chain: string[];
  /** Places in the chain of words behind one such as "to": what is to be done is not asserted. */
  aims: ReadonlySet<number>;
  numbers: ReadonlySet<string>;
  /** Whether it says what it says without any reserve, in a sentence. */
  isPlain: boolean;
  isTurned: boolean;
}

/** How certain a passage is; null for a language without such words, and where what is said depends on something. */
export function readCertainty(unit: Unit, reader: FeatureReader): Read | null {
  const language = certaintyWords(unit.features.lang);
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
    const isOther = at > 0 && (language.speakers.has(lower[at - 1]!) || language.compared.has(lower[at - 1]!));
    const hedge = phrase && !isOther && hedgeAt(tokens, features, { at, length: phrase.length }, language);
    if (hedge && !unit.features.named.has(hedge.first)) hedges.push(hedge);
  }
  const held = features.flatMap((feature, at) => (feature === undefined ? [] : { feature, at }));
  return {
    unit,
    hedges,
    chain: held.map(({ feature }) => feature),
    aims: new Set(held.flatMap(({ at }, i) => (at > 0 && language.aims.has(lower[at - 1]!) ? i : []))),
    numbers: new Set(lower.filter(isNumber)),
    isPlain: !isHedged && !lower.some((word) => language.open.has(word)) && !LIST.test(unit.text),
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
