import { fold } from "../../lib/text.ts";
import type { Language } from "./languages/index.ts";

/** A mark that may end a sentence: the sentence's beginning, the mark's place, and the place behind it. UTF-16 offsets. */
export interface Ending {
  start: number;
  index: number;
  end: number;
}

/** So far around a mark its judgement looks, in characters. */
const BEFORE = 32;
const BEHIND = 48;
/** A sentence of so few words is only the beginning of one, where it leans on a time of day. */
const SHORT = 4;

/** Whether a mark ends the sentence it stands in. */
export function endsSentence(text: string, { start, index, end }: Ending, language: Language | undefined): boolean {
  const mark = text.slice(index, end);
  if (/^[。！？｡؟۔।॥։።፧။]/u.test(mark)) return true;
  const behind = text.slice(end, end + BEHIND);
  const next = /^\s+["“”„‘’«»‹›([]*\s?(\S+)/u.exec(behind)?.[1];
  if (next === undefined) return true;
  if (/^\p{Ll}(?!\p{Lu})/u.test(next)) return false;
  // "[...]" leaves words out of a sentence that goes on.
  if (text[index - 1] === "[" && mark.includes("]")) return false;
  if (/^(?:\. ){2}\.$/u.test(mark.replaceAll("\u00a0", " ")) && /\s/u.test(text[index - 1] ?? "")) return false;
  const words = language && wordsOf(language);
  if (/^[!?…]/u.test(mark)) return !words?.attribution.test(behind);
  if (!mark.startsWith(".") || mark.startsWith("..") || mark.startsWith(". ")) return true;
  const from = Math.max(start, index - BEFORE);
  const lead = text.slice(from, index);
  const starts = words !== undefined && words.starts.has(fold(next).replace(/[^\p{L}\p{N}].*$/u, ""));
  const isTitle = words !== undefined && words.titles.has(/^\p{L}+/u.exec(next)?.[0] ?? "");

  const shortened = /(?<![\p{L}\p{N}])((?:\p{L}{1,3}\.[ \u00a0]?)*[\p{L}\p{M}°º]+)$/u.exec(lead)?.[1];
  if (shortened !== undefined) {
    const word = shortened.replace(/[ \u00a0]/g, "");
    const last = word.slice(word.lastIndexOf(".") + 1);
    // "z. B.", "d. h.": two initials in a row.
    if (/^\p{L}$/u.test(last) && /^\p{L}\./u.test(next)) return false;
    if (words?.titles.has(word) || words?.titles.has(last)) return false;
    if (/^[ap]\.?m$/iu.test(word) && words) {
      const isLead = index - start < BEFORE * SHORT && text.slice(start, index).split(/\s+/u).length <= SHORT;
      return !isLead && (starts || isTitle);
    }
    if (words?.has(word) || words?.has(last)) return starts && !words.joined.has(word.toLowerCase());
    if (words?.numbered.has(word.toLowerCase())) return !/^\p{N}/u.test(next);
    if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return starts;
    if (/^\p{Lu}$/u.test(last)) return starts && words.initialMayEnd(last);
    return true;
  }
  if (words?.ordinals && /(?<![\p{N}.,:/-])\p{N}{1,2}$/u.test(lead)) return starts && !words.leans(lead);
  return true;
}

/** What a language's file says of ends, made ready for looking up. */
class EndWords {
  readonly starts: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly numbered: ReadonlySet<string>;
  /** Abbreviations of several words, without their spaces: "z.b" never ends a sentence. */
  readonly joined: ReadonlySet<string>;
  readonly ordinals: boolean;
  /** Who asks or shouts what stood before: "?" Wilma Tann asked. */
  readonly attribution: RegExp;
  readonly #any: ReadonlySet<string>;
  readonly #leaning: ReadonlySet<string>;
  readonly #pronouns: ReadonlySet<string>;

  constructor(language: Language) {
    const { abbreviations, numberedAbbreviations = [], ordinalStop = false, speech, names } = language;
    this.#leaning = new Set(language.leaningWords.map(fold));
    this.#pronouns = new Set(speech.pronouns.map(fold));
    this.starts = new Set([...this.#leaning, ...this.#pronouns, ...language.startingWords.map(fold)]);
    this.titles = new Set((names?.titles ?? []).flatMap((title) => [title, title.replace(/\.$/u, "")]));
    this.numbered = new Set(numberedAbbreviations);
    this.#any = new Set(abbreviations);
    this.joined = new Set(abbreviations.filter((word) => word.includes(".")).map((word) => word.toLowerCase()));
    this.ordinals = ordinalStop;
    this.attribution = new RegExp(`^(?:\\s+\\p{Lu}[\\p{L}.'’-]*){1,4}\\s+(?:${speech.verbs.join("|")})(?!\\p{L})`, "u");
  }

  /** An abbreviation that the file writes with a capital is one only with it. */
  has(word: string): boolean {
    return this.#any.has(word) || this.#any.has(word.toLowerCase());
  }

  /** Whether the words before an ordinal number lean on what follows it: "am 3. Die" is no end. */
  leans(lead: string): boolean {
    return this.#leaning.has(fold(/(\p{L}+)\s+\p{N}+$/u.exec(lead)?.[1] ?? ""));
  }

  /** A single capital is somebody's initial, unless it is a word of the language. */
  initialMayEnd(letter: string): boolean {
    return this.#pronouns.has(letter.toLowerCase());
  }
}

const READY = new Map<Language, EndWords>();

function wordsOf(language: Language): EndWords {
  let words = READY.get(language);
  if (!words) READY.set(language, (words = new EndWords(language)));
  return words;
}
