import type { FoundName } from "../../../schemas/article.ts";
import type { Span } from "../../../lib/span.ts";
import type { Block, Draft } from "../../draft.ts";
import { LIMITS } from "../../limits.ts";
import type { BlockLanguages } from "../block-language.ts";
import { isFirstName } from "../known-names.ts";
import { sentences } from "../sentences.ts";
import { Taken } from "../taken.ts";
import { commonNouns, judgeNouns } from "./capital-nouns.ts";
import { evidenceOf, type Around } from "./evidence.ts";
import { judge, type Judged } from "./judge.ts";
import { nameRulesOf } from "./name-words.ts";
import { piecesOf } from "./pieces.ts";
import { familyOf, ledFamily, shortForms } from "./short-forms.ts";
import { withWholeNames } from "./whole-names.ts";
import { capitalWords, runsOf, type Word } from "./words.ts";

/** A place in a block where a name stands. UTF-16 offsets in the block's text. */
export interface NamePlace extends Span {
  block: number;
  text: string;
  /** The name that the text stands for: the full one, where the article has it. */
  name: string;
  type: FoundName["type"];
  /** Name of the rule that believed it. */
  rule: string;
}

/** Characters of a title in which names are looked for. */
const LONGEST_TITLE = 1000;
/** A sentence of so many words or more, nearly all with capitals, is a headline. */
const HEADLINE_WORDS = 4;
const HEADLINE_SHARE = 0.7;

/**
 * Finds the names of people, organisations, places and products in the running text, each by the rules of its block's language: by
 * a list, a title, a first name, the words of the name itself, or a capital where a capital proves something. A type is given only
 * where one of these says so. Returns the places for the steps that look for speakers and subjects.
 */
export function findNames(draft: Draft, languages: BlockLanguages): NamePlace[] {
  const running = draft.blocks.filter(isRunning).map((block) => block.text.text);
  const evidence = evidenceOf(running);
  const nouns = commonNouns(
    draft.blocks
      .filter((block, i) => isRunning(block) && nameRulesOf(languages[i])?.names.nounCapitals)
      .map((block) => block.text.text),
  );
  const found: (Judged & { block: number })[] = [];
  draft.blocks.forEach((block, index) => {
    const rules = nameRulesOf(languages[index]);
    if (!rules || !isRunning(block)) return;
    const text = block.text.text;
    const words = withWholeNames(text, capitalWords(text, rules.stopped, rules.compounds), rules);
    const around = new Surroundings(text, languages[index]!.code);
    if (rules.names.nounCapitals) {
      for (const run of runsOf(text, words)) {
        for (const name of judgeNouns(run, { ...around.of(run[0]!), text, evidence }, rules, nouns))
          found.push({ ...name, block: index });
      }
      return;
    }
    for (const piece of piecesOf(text, words, rules)) {
      const name = judge(piece, { ...around.of(piece.words[0]!), text, evidence }, rules);
      if (name) found.push({ ...name, block: index });
    }
  });
  const families = new Set(
    found
      .filter(({ type, text }) => type === "person" && /\s/u.test(text))
      .map(({ text }) => text.split(/\s/u).at(-1)!),
  );
  const sure = found.filter((each) => !isFamilyOfTheText(each));
  const places = withShortForms(draft, sure.slice(0, LIMITS.findings * 4));
  draft.names = grouped(draft, places);
  return places;

  /** "Washington" where Kenny Washington plays: a place or a firm that is a person's name too, and behind no word for "in". */
  function isFamilyOfTheText({ text, type, rule, block, start }: Judged & { block: number }): boolean {
    if ((type !== "place" && type !== "organisation") || rule !== "known" || /\s/u.test(text) || !families.has(text))
      return false;
    const before = draft.blocks[block]!.text.text.slice(Math.max(0, start - 24), start);
    return !nameRulesOf(languages[block])!.cueBefore.test(before);
  }
}

function isRunning(block: Block): boolean {
  return ["p", "blockquote", "li"].includes(block.kind);
}

/** Where in its sentence a word stands. */
class Surroundings {
  readonly #text: string;
  readonly #parts: readonly Span[];
  readonly #headline = new Map<number, boolean>();
  #part = 0;

  constructor(text: string, lang: string) {
    this.#text = text;
    this.#parts = sentences(text, lang);
  }

  /** Asked in the order of the words. */
  of(word: Word): Pick<Around, "opens" | "headline"> {
    while (this.#part + 1 < this.#parts.length && this.#parts[this.#part + 1]!.start <= word.start) this.#part++;
    const part = this.#parts[this.#part] ?? { start: 0, end: this.#text.length };
    const lead = this.#text.slice(Math.max(part.start, word.start - 8), word.start);
    const opens =
      /^[^\p{L}\p{N}]*$/u.test(lead) ||
      /(?:[:!?…]["”»’)]*\s+|[–—•|]\s*|\s-\s|\n)["“„«»‘([]*\s?$/u.test(lead) ||
      /(?:^|[\s(])["“„«»‘'][\s\u00a0\u202f]?$/u.test(lead);
    return { opens, headline: this.#isHeadline(part) };
  }

  #isHeadline(part: Span): boolean {
    let known = this.#headline.get(part.start);
    if (known === undefined) {
      const long = this.#text.slice(part.start, part.end).match(/(?<![\p{L}\p{N}'’])\p{L}{4,}/gu) ?? [];
      const capitals = long.filter((word) => /^\p{Lu}/u.test(word)).length;
      const commas = this.#text.slice(part.start, part.end).match(/[,;]/gu)?.length ?? 0;
      // A list of names has capitals too, and commas.
      known = long.length >= HEADLINE_WORDS && commas * 4 < long.length && capitals >= HEADLINE_SHARE * long.length;
      this.#headline.set(part.start, known);
    }
    return known;
  }
}

/** Adds what stands for a full name of the article: family names alone, and names in the title. */
function withShortForms(draft: Draft, found: readonly (Judged & { block: number })[]): NamePlace[] {
  const types = bestTypes(found);
  const short = shortForms(found, isFirstName);
  const places: NamePlace[] = found.map((place) => {
    const full = short.get(place.text);
    const name = full ?? place.text.replace(/[\u00a0\n]/gu, " ");
    return { ...place, name, type: types.get(name) ?? place.type };
  });
  const taken = Map.groupBy(places, (place) => place.block);
  const known = new Map(places.map((place) => [place.text, place]));
  const given = new Set(
    places
      .filter(({ name, type }) => type === "person" && name.includes(" "))
      .map(({ name }) => name.split(" ", 1)[0]!),
  );
  for (const { name, type } of places) {
    if (type !== "person") continue;
    const words = name.split(" ");
    const led = ledFamily(words);
    if (led !== undefined && !known.has(led))
      known.set(led, { ...known.get(name)!, text: led, name: short.get(led) ?? name, rule: "short-form" });
    const family = familyOf(words).join(" ");
    // "Alan Johnson", and later "Johnson", unless a Johnson Miller is in the article too.
    const isGiven = isFirstName(family) && given.has(family);
    if (words.length < 2 || known.has(family) || isGiven || family.length < 3) continue;
    known.set(family, { ...known.get(name)!, text: family, name: short.get(family) ?? name, rule: "short-form" });
  }
  const more = new Map(
    [...known].filter(([text, place]) => text !== place.name || place.rule === "short-form" || /\s/u.test(text)),
  );
  const ambiguous = ambiguousFamilies(places);
  draft.blocks.forEach((block, index) => {
    if (!isRunning(block) && block.kind !== "title") return;
    const text = block.text.text;
    if (block.kind === "title" && text.length > LONGEST_TITLE) return;
    const used = new Taken(text.length);
    for (const place of taken.get(index) ?? []) used.take(place.start, place.end);
    const lookup = block.kind === "title" ? known : more;
    for (const { index: start, 0: word } of text.matchAll(
      /(?<![\p{L}\p{N}'’-])\p{Lu}[\p{L}\p{M}'’&-]*(?<!['’]s)(?<![-'’&])(?![\p{L}\p{N}])/gu,
    )) {
      const place = longest(text, start, word, lookup);
      if (!place || ambiguous.has(place.text)) continue;
      const end = start + place.text.length;
      if (!used.take(start, end)) continue;
      places.push({
        ...place,
        block: index,
        start,
        end,
        rule: block.kind === "title" ? "title-of-article" : "short-form",
      });
    }
  });
  return places.toSorted((a, b) => a.block - b.block || a.start - b.start);
}

/** Words of at most so many words are looked up behind each other. */
const LONGEST_NAME = 5;

function longest(
  text: string,
  start: number,
  word: string,
  known: ReadonlyMap<string, NamePlace>,
): NamePlace | undefined {
  const tail = text.slice(start, start + 80).split(/(?<=[ \u00a0])/u, LONGEST_NAME);
  for (let count = tail.length; count > 1; count--) {
    const place = known.get(
      tail
        .slice(0, count)
        .join("")
        .trimEnd()
        .replace(/(?:['’]s)?[.,;:!?)"”»]*$/u, ""),
    );
    if (place) return place;
  }
  return known.get(word);
}

/** Family names that several people of the article bear. */
function ambiguousFamilies(places: readonly NamePlace[]): ReadonlySet<string> {
  const full = new Map<string, string>();
  const several = new Set<string>();
  for (const { name, type } of places) {
    const words = name.split(" ");
    if (type !== "person" || words.length < 2) continue;
    for (const family of [words.at(-1)!, ledFamily(words) ?? words.at(-1)!]) {
      if ((full.get(family) ?? name) !== name) several.add(family);
      full.set(family, name);
    }
  }
  return several;
}

/** A name has the type that some place gives it; two that contradict each other give none. */
function bestTypes(found: readonly Judged[]): Map<string, FoundName["type"]> {
  const types = new Map<string, FoundName["type"]>();
  for (const { text, type } of found) {
    const name = text.replace(/[\u00a0\n]/gu, " ");
    const known = types.get(name) ?? "unknown";
    if (known === "unknown") types.set(name, type);
    else if (type !== "unknown" && type !== known) types.set(name, strongest(known, type));
  }
  return types;
}

/** A person's title says more than what a name is made of. */
function strongest(a: FoundName["type"], b: FoundName["type"]): FoundName["type"] {
  return a === "person" || b === "person" ? "person" : a;
}

const SPACES = /[\u00a0\n]/gu;

function grouped(draft: Draft, places: readonly NamePlace[]): Draft["names"] {
  const groups = Map.groupBy(places, (place) => place.name);
  return [...groups]
    .slice(0, LIMITS.findings)
    .flatMap(([text, group]) => {
      const spans = (each: readonly NamePlace[]) =>
        each
          .map((place) => draft.blocks[place.block]!.text.span(place.start, place.end))
          .sort((a, b) => a.start - b.start);
      const parts = Map.groupBy(group, (place) => place.text.replace(SPACES, " "));
      const whole = parts.get(text);
      if (!whole) return [];
      parts.delete(text);
      const short = [...parts].map(([part, each]) => ({ text: part, spans: spans(each) }));
      return [{ text, type: group[0]!.type, rule: whole[0]!.rule, spans: spans(whole), short }];
    })
    .sort((a, b) => a.spans[0]!.start - b.spans[0]!.start);
}
