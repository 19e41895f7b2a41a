import type { Span } from "../../lib/span.ts";
import type { NamePlace } from "./names.ts";
import { anyOf } from "./phrases.ts";
import type { Language } from "./languages/index.ts";
import { sentences } from "./sentences.ts";

export interface Attribution {
  /** The name that the sentence gives; absent where it is a pronoun or a description. */
  speaker?: string;
  /** Whether the sentence says at all that somebody said it. */
  attributed: boolean;
}

const FAR = 160;
/** A sentence that holds a quotation begins no farther before it than this. */
const LONGEST_LEAD = 2000;

/**
 * Who is made to say a quotation. Looks behind it first ("…," said X; "…," X explained; "…," according to X), then before
 * it in the same sentence (X said: "…"; X noted that … "…"). A quotation that ends a sentence has nothing behind it.
 */
export function findSpeaker(text: string, quoted: Span, names: readonly NamePlace[], language: Language): Attribution {
  const VERB = `(?<!\\p{L})(?:${anyOf(language.speech.verbs)})(?!\\p{L})`;
  const FROM = `(?<!\\p{L})(?:${anyOf(language.speech.phrases)})`;
  return (
    behind(text, quoted, names, VERB, FROM) ??
    before(text, quoted, names, VERB, FROM, language) ?? { attributed: false }
  );
}

function behind(
  text: string,
  quoted: Span,
  names: readonly NamePlace[],
  VERB: string,
  FROM: string,
): Attribution | undefined {
  if (/[.…]["”»’]?$/u.test(text.slice(quoted.start, quoted.end)) || /^\s*\./.test(text.slice(quoted.end)))
    return undefined;
  const limit = /[.!?;](?:\s|$)|["“«]/u.exec(text.slice(quoted.end, quoted.end + FAR))?.index ?? FAR;
  const clause = text.slice(quoted.end, quoted.end + limit);
  const from = new RegExp(`^[\\s,–—-]*${FROM}\\s*`, "iu").exec(clause);
  if (from) return named(names, quoted.end + from[0].length, quoted.end + limit);
  const verb = new RegExp(VERB, "iu").exec(clause);
  if (!verb) return undefined;
  const lead = clause.slice(0, verb.index);
  // The verb belongs to the quotation only where nothing but its subject stands between them.
  if (lead.trim().split(/\s+/).length > 12) return undefined;
  const subject = names.find((name) => name.start >= quoted.end && name.end <= quoted.end + verb.index);
  if (subject && !/[,;]\s*(?:and|et|but|mais)\s/u.test(lead)) return { speaker: subject.text, attributed: true };
  if (!/^[\s,–—-]*(?:(?:a|ont|avait|avaient|has|have|had|also|aussi)\s+)*$/u.test(lead))
    return lead.length < 40 ? { attributed: true } : undefined;
  return named(names, quoted.end + verb.index + verb[0].length, quoted.end + limit);
}

function before(
  text: string,
  quoted: Span,
  names: readonly NamePlace[],
  VERB: string,
  FROM: string,
  language: Language,
): Attribution | undefined {
  const from = Math.max(0, quoted.start - LONGEST_LEAD);
  const lead = text.slice(from, quoted.start);
  const begin = sentences(lead, language.code).findLast((span) => lead.slice(span.start).trim() !== "")?.start ?? 0;
  const start = from + begin;
  const closed = /[.!?…]["”»’]?\s*$/u.test(lead);
  if (closed || lead.trim() === "") return undefined;
  const clause = lead.slice(begin);
  const verb = [...clause.matchAll(new RegExp(VERB, "giu"))].at(-1);
  if (verb) {
    const subjects = names.filter((name) => name.start >= start && name.end <= start + verb.index);
    const speaker = subjectOf(text, subjects, start + verb.index);
    return { ...(speaker ? { speaker } : {}), attributed: true };
  }
  const phrase = [...clause.matchAll(new RegExp(FROM, "giu"))].at(-1);
  return phrase ? named(names, start + phrase.index + phrase[0].length, quoted.start) : undefined;
}

/** Of the names before a verb, its subject: the one right before it, else the first that no description follows. */
function subjectOf(text: string, names: readonly NamePlace[], verb: number): string | undefined {
  const last = names.at(-1);
  if (!last) return undefined;
  if (/^[\s,]*(?:also|then|later|a|has|had|aussi|ensuite)?\s*$/u.test(text.slice(last.end, verb))) return last.text;
  return names.find((name) => /^,|^\s+\p{Ll}/u.test(text.slice(name.end, name.end + 3)))?.text ?? names[0]?.text;
}

function named(names: readonly NamePlace[], start: number, end: number): Attribution {
  const name = names.find((place) => place.start >= start && place.start <= end && place.start - start < 60);
  return { ...(name ? { speaker: name.text } : {}), attributed: true };
}
