import type { Language } from "../languages/index.ts";
import type { NamePlace } from "../names/index.ts";
import { isNamedBeforeColon } from "./name-colon.ts";
import { speechRulesOf, type SpeechRules } from "./speech-rules.ts";

/** Who is made to say something, and which rule says so. */
export interface Attribution {
  /** The name; absent where the text says that somebody spoke, and not by name. */
  speaker?: string;
  rule: string;
  /** Where the name or pronoun stands in the text, in UTF-16. */
  at: number;
  pronoun?: boolean;
  /** Such a pronoun stands for no one person: "it", "we". */
  open?: boolean;
}

/** The words between a quotation and its verb are its subject only where they are so few. */
const LONGEST_SUBJECT = 14;
/** So many words at most stand before the article of a subject: "But yesterday the BBC said". */
const MOST_BEFORE_ARTICLE = 3;
/** So far from a quotation its attribution may stand, in characters. */
const FAR = 320;

/**
 * Reads who said what in the sentences of one block. `masked` is the block's text in which every quoted character, marks included,
 * is one that no word is written with: what is quoted attributes nothing.
 */
export class SpeakerFinder {
  readonly #masked: string;
  readonly #names: readonly NamePlace[];
  readonly #rules: SpeechRules;

  /** @param names Names outside quotations, in their order. */
  constructor(masked: string, names: readonly NamePlace[], language: Language) {
    this.#masked = masked;
    // "NBC-Kommentator Tobias Quill": the first part of a compound is not who speaks.
    this.#names = names.filter(({ end }) => !/^-\p{L}/u.test(masked.slice(end, end + 2)));
    this.#rules = speechRulesOf(language);
  }

  /** From the words right behind a quotation, up to `end`: "…," said X; "…," X explained; "…," according to X. */
  behind(start: number, end: number): Attribution | undefined {
    const limit = Math.min(end, start + FAR);
    const clause = this.#masked.slice(start, limit);
    // "“Where are they?” The BBC said on Monday": a sentence begins.
    if (/[.!?…]/u.test(this.#masked[start - 1] ?? "") && this.#rules.articleFirst.test(clause)) return undefined;
    const lead = /^[\s,–—.!?-]*/u.exec(clause)![0].length;
    const from = first(this.#rules.from, clause, lead);
    if (from && from.index === lead) {
      return this.#objectAt(start + lead + from[0].length, limit, "according-to");
    }
    const dash = /^\s*[–—-]{1,2}\s*$/u.test(clause.slice(0, lead)) && !/[.,]/u.test(clause.slice(0, lead));
    for (const verb of matches(this.#rules.verb, clause, lead)) {
      const before = clause.slice(lead, verb.index);
      if (countWords(before) > LONGEST_SUBJECT || /[;:.!?\uFFFC]\s/u.test(before)) break;
      if (this.#isAuxiliaryOnly(before)) {
        return (
          this.#objectAt(start + verb.index + verb[0].length, limit, "verb-subject") ?? bare("verb", start + verb.index)
        );
      }
      const subject = this.#subject(start + lead, start + verb.index);
      return subject ? { ...subject, rule: `${subject.rule}-verb` } : bare("verb", start + verb.index);
    }
    return dash ? this.#dashed(start + lead, limit) : undefined;
  }

  /** From the words before a quotation, from `start` on: X said: "…"; according to X, "…"; X: "…". */
  before(start: number, end: number): Attribution | undefined {
    const from = Math.max(start, end - 2 * FAR);
    const clause = this.#masked.slice(from, end);
    if (clause.trim() === "") return undefined;
    const verb = matches(this.#rules.verb, clause, 0).at(-1);
    const phrase = matches(this.#rules.from, clause, 0).at(-1);
    if (verb && !(phrase && phrase.index > verb.index)) {
      const tail = clause.slice(verb.index + verb[0].length);
      if (!/[;.!?]\s/u.test(tail)) {
        const subject = this.#subject(from, from + verb.index);
        if (subject) return { ...subject, rule: `${subject.rule}-verb-quotation` };
        // "Gestern sagte Wilma Tann: …": a verb before its subject.
        // Not "told Reuters: …", where it is the hearer.
        if (this.#rules.isAddressing(verb[0])) return bare("addressing-quotation", from + verb.index);
        const object = this.#objectAt(from + verb.index + verb[0].length, end, "verb-subject-quotation");
        return object?.speaker !== undefined &&
          /^\s*[^\s,]*\s*$/u.test(this.#masked.slice(from + verb.index + verb[0].length, object.at))
          ? object
          : bare("verb-quotation", from + verb.index);
      }
    }
    if (phrase) return this.#objectAt(from + phrase.index + phrase[0].length, end, "according-to");
    const colon = /:\s*$/u.exec(clause);
    if (!colon) return undefined;
    const lead = clause.slice(0, colon.index);
    const name = this.#within(from, from + colon.index).find(
      (place) => mayQuote(place) && isNamedBeforeColon(lead, place, from, this.#rules),
    );
    return name ? { speaker: name.name, rule: "name-colon", at: name.start } : undefined;
  }

  /** The subject of a sentence that reports speech without a quotation: X said that … */
  reported(start: number, end: number): Attribution | undefined {
    const clause = this.#masked.slice(start, Math.min(end, start + FAR));
    const verb = first(this.#rules.verb, clause, 0);
    if (!verb) return undefined;
    const name = this.#within(start, start + verb.index)[0];
    if (!name || clause.slice(0, name.start - start).split(/\s+/u).length > 5) return undefined;
    if (!this.#rules.between.test(clause.slice(name.end - start, verb.index))) return undefined;
    return { speaker: name.name, rule: "sentence-before", at: name.start };
  }

  /** The names in a part of the text, which is short. */
  #within(start: number, end: number): NamePlace[] {
    let [low, high] = [0, this.#names.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#names[middle]!.start < start) low = middle + 1;
      else high = middle;
    }
    const found: NamePlace[] = [];
    for (let i = low; i < this.#names.length && this.#names[i]!.start < end; i++) {
      if (this.#names[i]!.end <= end) found.push(this.#names[i]!);
    }
    return found;
  }

  /** "— Tobias Quill, miller" behind a quotation. */
  #dashed(start: number, end: number): Attribution | undefined {
    const name = this.#within(start, end).find((place) => place.start <= start + 2);
    return name && name.end <= end ? { speaker: name.name, rule: "dash", at: name.start } : undefined;
  }

  #isAuxiliaryOnly(words: string): boolean {
    return this.#rules.between.test(words);
  }

  /** The speaker behind a verb or a phrase: the first name, unless a preposition or a clause stands before it. */
  #objectAt(start: number, end: number, rule: string): Attribution | undefined {
    const clause = this.#masked.slice(start, end);
    const stop = /[;.!?\uFFFC](?:\s|$)|[\uFFFC]/u.exec(clause)?.index ?? clause.length;
    const limit = start + stop;
    const pronoun = /^\s*(\p{L}+)/u.exec(clause);
    if (pronoun && matches(this.#rules.pronoun, pronoun[1]!, 0)[0]?.[0] === pronoun[1]) {
      return this.#pronoun(rule, start, pronoun[1]!);
    }
    const name = this.#within(start, limit)[0];
    if (!name) return undefined;
    const lead = this.#masked.slice(start, name.start);
    if (countWords(lead) > LONGEST_SUBJECT || this.#rules.belongs.test(lead)) return bare(rule, start);
    const commas = lead.match(/,/gu)?.length ?? 0;
    // "said the miller, Tobias Quill" names him; "said the miller, who had met Tobias Quill" does not.
    if (commas > 0 && !/,\s*$/u.test(lead)) return bare(rule, start);
    if (this.#rules.andLast.test(lead)) return bare(rule, start);
    if (!mayQuote(name)) return bare(rule, start);
    // "mówił parlamentarzysta klubu Lewicy": what somebody belongs to does not speak.
    if (name.type !== "person" && countWords(lead) > 1 && !this.#rules.officeAlone.test(lead.trim()))
      return bare(rule, start);
    // "said a Sudan analyst, Tobias Quill": the place tells which analyst.
    if (name.type === "place" && /^(?:['’]s)?\s\p{Ll}/u.test(this.#masked.slice(name.end, name.end + 4)))
      return bare(rule, start);
    const next = this.#within(name.end, limit)[0];
    const named = this.#masked.slice(name.end, next?.start ?? limit);
    // "said the Larnow club's head, Ida Marsh", "said the BBC reporter": somebody of theirs speaks, named or not.
    if (
      name.type !== "person" &&
      this.#rules.articleLast.test(lead) &&
      /^(?:['’]s\s|\s\p{Ll})/u.test(named) &&
      !this.#rules.kind.test(named)
    )
      return next?.type === "person" && /^(?:['’]s)?(?:\s[\p{Ll}-]+){1,5},?\s$/u.test(named)
        ? { speaker: next.name, rule, at: next.start }
        : bare(rule, start);
    // "said BP spokesman Tobias Quill": the words between are his calling.
    if (
      next &&
      next.start - name.end < 40 &&
      name.type !== "person" &&
      (isPhrase(this.#masked.slice(name.end, next.start)) ||
        (next.type === "person" && this.#rules.offices.test(this.#masked.slice(name.end, next.start)))) &&
      !this.#rules.belongs.test(this.#masked.slice(name.end, next.start))
    ) {
      return mayQuote(next) ? { speaker: next.name, rule, at: next.start } : bare(rule, start);
    }
    return { speaker: name.name, rule, at: name.start };
  }

  /** The subject that ends at a verb. */
  #subject(start: number, verb: number): Attribution | undefined {
    const clause = this.#masked.slice(start, verb);
    const said = clause.replace(/[\s,]+$/u, "");
    const words = /(\p{L}+)((?:\s+\p{L}+){0,3})\s*$/u.exec(clause);
    if (words) {
      const near = clause.slice(words.index);
      const pronoun = matches(this.#rules.pronoun, near, 0).at(-1);
      if (pronoun && this.#rules.between.test(near.slice(pronoun.index + pronoun[0].length))) {
        const at = start + words.index + pronoun.index;
        // "Tobias Quill, who said": the pronoun is the name before it.
        const named = this.#within(start, at).at(-1);
        const relative = this.#rules.isRelative(pronoun[0]);
        if (relative && named && /^,?\s*$/u.test(this.#masked.slice(named.end, at)) && mayQuote(named))
          return this.#named(named);
        return this.#pronoun("pronoun", at, pronoun[0]);
      }
    }
    const here = this.#within(start, verb);
    const last = here.at(-1);
    if (!last) return undefined;
    // "Tobias Quill, the miller of Bruckau, said": between commas stands who he is.
    if (/,\s*$/u.test(clause) || /,\s*(?:\p{L}+\s+){0,2}$/u.test(clause)) {
      const opened = said.lastIndexOf(",");
      const subject = here.find(
        (place) =>
          place.type !== "place" &&
          this.#masked[place.end] === "," &&
          place.end - start <= opened &&
          !this.#rules.belongs.test(this.#masked.slice(start, place.start)),
      );
      const isFree = subject && !this.#isOneOfSeveral(subject, here);
      const between = subject && this.#masked.slice(subject.end, verb);
      if (isFree && between && !/[;:.!?]/u.test(between) && mayQuote(subject))
        return { speaker: subject.name, rule: "name-apposition", at: subject.start };
      if (last.end - start > opened && this.#isSubject(last, start, verb)) return this.#named(last);
      return undefined;
    }
    // "Tobias Quill, miller of Bruckau said": the second comma is left out often.
    const [leading] = here;
    if (
      leading!.type === "person" &&
      leading!.start === start &&
      this.#masked[leading!.end] === "," &&
      !/[;:.!?]/u.test(clause)
    ) {
      return this.#isOneOfSeveral(leading!, here) ? undefined : { ...this.#named(leading!), rule: "name-apposition" };
    }
    if (this.#isOneOfSeveral(last, here)) return undefined;
    return this.#isSubject(last, start, verb) ? this.#named(last) : undefined;
  }

  /** "Ida Marsh and the keeper Tobias Quill said": nobody knows who of them. */
  #isOneOfSeveral(place: NamePlace, here: readonly NamePlace[]): boolean {
    const before = here[here.indexOf(place) - 1];
    const gap = before && this.#masked.slice(before.end, place.start);
    return gap !== undefined && gap.length < 80 && !/[,;:]/u.test(gap) && this.#rules.and.test(gap);
  }

  #pronoun(rule: string, at: number, word: string): Attribution {
    return { rule, at, pronoun: true, ...(this.#rules.isPerson(word) ? {} : { open: true }) };
  }

  #named(place: NamePlace): Attribution {
    return { speaker: place.name, rule: "name", at: place.start };
  }

  /** Whether a name is what the verb behind it speaks of: nothing but helping words between, and no preposition before. */
  #isSubject(place: NamePlace, start: number, verb: number): boolean {
    if (!mayQuote(place)) return false;
    if (!this.#rules.between.test(this.#masked.slice(place.end, verb).replace(this.#rules.kind, ""))) return false;
    const lead = this.#masked.slice(start, place.start);
    // "Those who had seen the BBC said": behind an article in the middle of a sentence it may be anything's object.
    const article = this.#rules.articleLast.exec(lead);
    if (article && countWords(article[1]!) > MOST_BEFORE_ARTICLE) return false;
    // "A statement on the website Facebook said": what a thing is on does not speak.
    if (place.type !== "person" && this.#rules.belongsFar.test(lead)) return false;
    return !this.#rules.belongs.test(lead);
  }
}

function mayQuote({ type }: NamePlace): boolean {
  return type !== "product" && type !== "event";
}

function bare(rule: string, at: number): Attribution {
  return { rule: `${rule}-unnamed`, at };
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** Words of one noun phrase: lower case, no mark between. */
function isPhrase(text: string): boolean {
  return /^(?:['’]s)?[\s\p{Ll}'’-]*$/u.test(text);
}

function first(pattern: RegExp, text: string, from: number): RegExpExecArray | undefined {
  return matches(pattern, text, from)[0];
}

function matches(pattern: RegExp, text: string, from: number): RegExpExecArray[] {
  return [...text.matchAll(pattern)].filter(({ index }) => index >= from) as RegExpExecArray[];
}
