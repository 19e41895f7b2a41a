import { fold } from "../../lib/text.ts";
import type { FoundName } from "../../schemas/article.ts";
import type { Span } from "../../lib/span.ts";
import type { Draft } from "../draft.ts";
import { LIMITS } from "../limits.ts";
import { cues, isNoName, known, knownType } from "./known-names.ts";
import { languageOf, type Language } from "./languages/index.ts";
import { anyOf } from "./phrases.ts";
import { midSentenceNames } from "./tokens.ts";

/** Characters of a title in which names are looked for. */
const LONGEST_TITLE = 1000;

/** A place in a block where a name stands. */
export interface NamePlace extends Span {
  block: number;
  text: string;
}

const WORD =
  "(?:(?:\\p{Lu}\\.){2,}|\\p{Lu}[\\p{L}\\p{N}]*(?:[-&][\\p{L}\\p{N}]+|['’]\\p{Lu}\\p{L}+)*|(?:i|e)\\p{Lu}\\p{L}+)";
const LINK = "(?:of|de|du|des|la|le|von|van|der|den|di|da|del|el|al|bin|ben|&)";
const SEQUENCE = new RegExp(
  `(?<![\\p{L}\\p{N}_@#])${WORD}(?:[ \\u00a0](?:${LINK}[ \\u00a0]){0,2}${WORD}|[ \\u00a0]\\d{1,3}(?![\\d.,%\\p{L}])){0,9}`,
  "gu",
);

/**
 * Finds names by their capitals: a sequence counts where it stands inside a sentence, is well known, or occurs elsewhere
 * inside one. Returns the places for the steps that look for speakers. What a capital means depends on the language: of
 * one without rules no names are found.
 */
export function findNames(draft: Draft): NamePlace[] {
  const language = languageOf(draft.lang);
  if (!language) return [];
  const stop = new Set([...language.leaningWords, ...language.startingWords]);
  const texts = draft.blocks.map((block) => block.text.text);
  const running = texts.filter((_, i) => isRunning(draft, i));
  const inside = midSentenceNames(running);
  const lower = new Set(
    running
      .join(" ")
      .match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}-]*/gu)
      ?.map(fold),
  );
  const places: NamePlace[] = [];
  texts.forEach((text, block) => {
    if (!isRunning(draft, block)) return;
    for (const found of text.matchAll(SEQUENCE)) {
      for (const part of organisationsApart(found[0])) {
        const place = nameIn(text, found.index + part.start, part.text, { stop, inside, lower });
        if (place && places.length < LIMITS.findings * 4) places.push({ block, ...place });
      }
    }
  });
  const accepted = new Set(places.map((place) => place.text));
  const title = draft.blocks.findIndex((block) => block.kind === "title");
  if (title >= 0) places.push(...titlePlaces(texts[title]!, title, accepted));
  draft.names = group(draft, places, texts, language);
  return places;
}

function isRunning(draft: Draft, block: number): boolean {
  return ["p", "blockquote", "li"].includes(draft.blocks[block]!.kind);
}

/** Two well-known organisations next to each other are two names; an organisation and its product are one. */
function organisationsApart(sequence: string): { start: number; text: string }[] {
  const words = sequence.split(/[ \u00a0]/);
  const cut = words.findIndex(
    (word, i) => i > 0 && knownType(word) === "organisation" && knownType(words[i - 1]!) === "organisation",
  );
  if (cut < 0 || knownType(sequence)) return [{ start: 0, text: sequence }];
  const head = words.slice(0, cut).join(" ");
  return [
    { start: 0, text: head },
    ...organisationsApart(sequence.slice(head.length + 1)).map((part) => ({
      ...part,
      start: part.start + head.length + 1,
    })),
  ];
}

/** The part of a sequence of capitalised words that is a name; null where none is. */
function nameIn(
  text: string,
  index: number,
  sequence: string,
  { stop, inside, lower }: Record<"stop" | "inside" | "lower", ReadonlySet<string>>,
): (Span & { text: string }) | null {
  let start = index;
  let name = sequence;
  const opens = () => /(?:^|[.!?…:]["”»’)]*\s+|\n)["“«‘([]*\s?$/u.test(text.slice(Math.max(0, start - 8), start));
  for (;;) {
    const [first = ""] = name.split(/[ \u00a0]/);
    const rest = name.slice(first.length).replace(/^[ \u00a0]+/, "");
    const weak = stop.has(fold(first)) || isNoName(first) || cues.personTitles.has(first);
    const common = opens() && lower.has(fold(first)) && !known(first) && !inside.has(first);
    if (knownType(name) || !(weak || common)) break;
    if (rest === "" || !/^\p{Lu}|^[ie]\p{Lu}/u.test(rest.replace(new RegExp(`^(?:${LINK} )+`), ""))) return null;
    const skipped = new RegExp(`^(?:${LINK}[ \\u00a0])+`).exec(rest)?.[0].length ?? 0;
    start += name.length - rest.length + skipped;
    name = rest.slice(skipped);
  }
  name = name.replace(new RegExp(`(?:[ \\u00a0](?:${LINK}|CEO|President|Vice|Senior|Global|Minister))+$`), "");
  const single = !/[ \u00a0](?!\d+$)/.test(name);
  if (isNoName(name) || /^(?:\d|Q[1-4]$)/.test(name)) return null;
  if (single && opens() && !inside.has(name) && !knownType(name)) return null;
  if (single && name.replace(/\./g, "").length < 2) return null;
  return { start, end: start + name.length, text: name };
}

function titlePlaces(title: string, block: number, accepted: ReadonlySet<string>): NamePlace[] {
  if (title.length > LONGEST_TITLE) return [];
  const names = [...accepted].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const places: NamePlace[] = [];
  for (const text of names) {
    for (let at = title.indexOf(text); at >= 0; at = title.indexOf(text, at + text.length)) {
      const place = { block, start: at, end: at + text.length, text };
      const whole = !/[\p{L}\p{N}]/u.test((title[at - 1] ?? " ") + (title[place.end] ?? " "));
      if (whole && !places.some((other) => other.start < place.end && at < other.end)) places.push(place);
    }
  }
  return places;
}

function group(
  draft: Draft,
  places: readonly NamePlace[],
  texts: readonly string[],
  language: Language,
): Draft["names"] {
  const groups = new Map<string, NamePlace[]>();
  for (const place of places) {
    const list = groups.get(place.text);
    if (list) list.push(place);
    else groups.set(place.text, [place]);
  }
  return [...groups]
    .slice(0, LIMITS.findings)
    .map(([text, found]) => ({
      text,
      type: typeOf(text, found, texts, language),
      spans: found
        .map((place) => draft.blocks[place.block]!.text.span(place.start, place.end))
        .sort((a, b) => a.start - b.start),
    }))
    .sort((a, b) => a.spans[0]!.start - b.spans[0]!.start);
}

function typeOf(
  text: string,
  places: readonly NamePlace[],
  texts: readonly string[],
  language: Language,
): FoundName["type"] {
  const listed = knownType(text);
  if (listed) return listed;
  const words = text.split(/[ \u00a0]/);
  if (words.length > 1 && cues.organisationEndings.has(words.at(-1)!)) return "organisation";
  if (cues.organisationEndings.has(words[0]!) && words.length > 1) return "organisation";
  if (words.length > 1 && /^\d/.test(words.at(-1)!)) return "product";
  const around = places.map((place) => ({
    before: texts[place.block]!.slice(Math.max(0, place.start - 30), place.start),
    behind: texts[place.block]!.slice(place.end, place.end + 40),
  }));
  if (around.some(({ before }) => cues.personTitles.has(/(\S+?),?\s+$/.exec(before)?.[1] ?? ""))) return "person";
  if (around.some(({ behind }) => cues.productNouns.has(/^\s+(\p{L}[\p{L}-]*)/u.exec(behind)?.[1] ?? "")))
    return "product";
  const productHead =
    words.length > 1 && (knownType(words[0]!) === "organisation" || knownType(words[0]!) === "product");
  if (productHead) return "product";
  if (
    words.length >= 2 &&
    words.length <= 3 &&
    words.every((word) => /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(word))
  ) {
    const speaks = around.some(
      ({ before, behind }) =>
        language.speech.verbs.includes(/(\p{L}+)\s+$/u.exec(before)?.[1] ?? "") ||
        language.speech.verbs.includes(/^\s+(\p{L}+)/u.exec(behind)?.[1] ?? ""),
    );
    const hasRole = around.some(({ behind }) =>
      /^,\s+(?:\p{L}+\s+){0,6}(?:CEO|president|Vice|head|Head|director|analyst|founder|expert|minister|professor|spokes\p{L}+|manager|chief|chairman|PDG|directeur|directrice|président|ministre|analyste|fondateur|professeur)/u.test(
        behind,
      ),
    );
    const phrase = new RegExp(`(?:${anyOf(language.speech.phrases)})\\s+$`, "u");
    const said = around.some(({ before }) => phrase.test(before));
    if (speaks || hasRole || said) return "person";
  }
  return "unknown";
}
