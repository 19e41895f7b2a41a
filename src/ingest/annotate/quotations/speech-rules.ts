import type { Language } from "../languages/index.ts";
import { anyOf, officesOf } from "../phrases.ts";

/** A language's words of speech, made ready for matching. All patterns are global, Unicode and blind to case. */
export interface SpeechRules {
  verb: RegExp;
  /** A phrase that a speaker follows: "according to". */
  from: RegExp;
  pronoun: RegExp;
  /** Whole words: a pronoun that stands for one person named before, one that goes with the name before it, a verb of address. */
  isPerson(word: string): boolean;
  isRelative(word: string): boolean;
  isAddressing(verb: string): boolean;
  /** Words that may stand between a subject and its verb. */
  between: RegExp;
  /** A word between two subjects: "and". */
  and: RegExp;
  /** The same at the end of a text. */
  andLast: RegExp;
  /** A preposition that makes the name behind it somebody else than the subject: "a spokesman for". */
  belongs: RegExp;
  /** A word that makes the name behind it whose somebody or something is: "of". */
  possesses: RegExp;
  /** "Her husband, ": somebody who belongs to whoever a pronoun means. */
  owned: RegExp;
  /** A preposition, with the words of one noun behind it: "on the website". */
  belongsFar: RegExp;
  /** A whole phrase that is an office, alone or behind one word: "Union leader". */
  officeAlone: RegExp;
  /** Offices that stand between an organisation and their bearer, each with a capital or not: "President and CEO". */
  offices: RegExp;
  /** An article at the end of a text, and what stands before it. */
  articleLast: RegExp;
  /** An article that begins a sentence. */
  articleFirst: RegExp;
  /** Right behind a name: the bracket behind its abbreviation, what it is. */
  kind: RegExp;
  /** A phrase that begins with an office: "The mayor of Orlin". */
  officeFirst: RegExp;
}

const READY = new Map<Language, SpeechRules>();
const NEVER = /(?!)/gu;

/** The rules of a language's speech. */
export function speechRulesOf(language: Language): SpeechRules {
  let rules = READY.get(language);
  if (!rules) READY.set(language, (rules = rulesFrom(language)));
  return rules;
}

function rulesFrom({ speech, names, unspaced, leaningWords }: Language): SpeechRules {
  // Scripts that do not part words have no edges to look for.
  const [before, behind] = unspaced ? ["", ""] : ["(?<![\\p{L}\\p{M}])", "(?![\\p{L}\\p{M}])"];
  const words = (list: readonly string[]) =>
    list.length === 0 ? NEVER : new RegExp(`${before}(?:${anyOf(list)})${behind}`, "giu");
  const articles = names?.articles ?? [];
  const links = (names?.links ?? []).filter((word) => /^\p{L}/u.test(word) && !articles.includes(word));
  const cues = names?.placeCues ?? [];
  const office = `${officesOf([...(names?.roles ?? []), ...(names?.titles ?? [])], names?.roleEndings)}(?![\\p{L}\\p{M}])`;
  const article = `(?:(?:${anyOf([...articles, "\u0000"])})(?:\\s+|(?<=['’])))?`;
  const weak = `(?!(?:${anyOf([...leaningWords, ...speech.pronouns, "\u0000"])})(?![\\p{L}\\p{M}]))`;
  return {
    verb: words(speech.verbs),
    from: words(speech.phrases),
    pronoun: words(speech.pronouns),
    isPerson: (word) => speech.persons.includes(word.toLowerCase()),
    isRelative: (word) => speech.relatives.includes(word.toLowerCase()),
    isAddressing: (verb) => speech.addressing.includes(verb.toLowerCase()),
    between: new RegExp(`^(?:[\\s,]*(?:${anyOf([...(speech.between ?? []), "\u0000"])}))*[\\s,]*$`, "iu"),
    and: new RegExp(`${before}(?:${anyOf(speech.and)})${behind}`, "iu"),
    andLast: new RegExp(`${before}(?:${anyOf(speech.and)})\\s*$`, "iu"),
    belongs: new RegExp(
      `${before}(?:${anyOf([...links, ...cues, ...(speech.hearers ?? []), "\u0000"])})\\s*${article}\\s*$`,
      "iu",
    ),
    possesses: new RegExp(
      `${before}(?:${anyOf([...links.filter((word) => !speech.and.includes(word)), "\u0000"])})\\s*$`,
      "iu",
    ),
    owned: new RegExp(`${before}(?:${anyOf([...(speech.owners ?? []), "\u0000"])})\\s\\p{L}+,?\\s$`, "iu"),
    belongsFar: new RegExp(
      `${before}(?:${anyOf([...(names?.partOf ?? []), ...cues.filter((word) => !word.includes(" ")), ...(speech.hearers ?? []), "\u0000"])})\\s${article}(?:\\p{Ll}+\\s){1,4}$`,
      "iu",
    ),
    officeAlone: new RegExp(`^${article}(?:${weak}[\\p{L}-]+\\s)?${office}$`, "iu"),
    offices: new RegExp(`^(?:['’]s)?(?:\\s(?:${office}|${anyOf(speech.and)}|\\p{Ll}+))+\\s$`, "iu"),
    articleLast: new RegExp(`^(.*?)${before}(?:${anyOf([...articles, "\u0000"])})\\s$`, "isu"),
    articleFirst: new RegExp(
      `^\\s+(?:${anyOf([...articles.map((word) => word.charAt(0).toUpperCase() + word.slice(1)), "\u0000"])})\\s`,
      "u",
    ),
    kind: new RegExp(`^\\)|^\\s(?:${anyOf([...(names?.kindsBehind ?? []), "\u0000"])})(?!\\p{L})`, "u"),
    officeFirst: new RegExp(`^${article}${office}`, "iu"),
  };
}
