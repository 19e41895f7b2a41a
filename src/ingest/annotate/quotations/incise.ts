import type { Language } from "../languages/index.ts";
import type { Quoted } from "./marks.ts";
import { speechRulesOf, type SpeechRules } from "./speech-rules.ts";

/** Words of an incise at most: "a déclaré mardi soir la ministre de la Santé, Jeanne Larquin". */
const MOST_WORDS = 14;
const FARTHEST = 200;

/**
 * French leaves a quotation open while the reporter says who speaks: « Nous roulerons, a déclaré Anne Wilde, tant qu'on nous laisse. »
 * Such a quotation is two, and the incise is in neither. Where it is not certain that a part of it is one, the quotation stays whole.
 */
export function partedAtIncise(text: string, quoted: Quoted, language: Language): Quoted[] {
  if (language.incises !== true || quoted.unclosed) return [quoted];
  const rules = speechRulesOf(language);
  const begin = quoted.start + quoted.open.length;
  for (const { index, 0: mark } of quoted.inner.matchAll(/[,!?…](?=\s+\p{Ll})/gu)) {
    const from = begin + index;
    const behind = text.slice(from + 1, Math.min(quoted.end - 1, from + 1 + FARTHEST));
    const length = inciseIn(behind, rules);
    if (length === 0) continue;
    const end = mark === "," ? from : from + 1;
    const first: Quoted = { ...quoted, end, inner: text.slice(begin, end), parted: true };
    const rest = from + 1 + length + 1;
    const start = rest + (/^\s*/u.exec(text.slice(rest, quoted.end))?.[0].length ?? 0);
    const inner = text.slice(start, quoted.end - 1);
    if (!/\p{L}/u.test(inner)) return [first];
    // The second part is opened by no mark of its own.
    return [first, ...partedAtIncise(text, { ...quoted, open: "", start, inner, parted: true }, language)];
  }
  return [quoted];
}

/** Length of the incise at the beginning of a text, without the mark that ends it; 0 where there is none. */
function inciseIn(behind: string, rules: SpeechRules): number {
  const stop = /[,.!?…;:]/u.exec(behind)?.index;
  const clause = behind.slice(0, stop ?? behind.length);
  const verb = firstOf(rules.verb, clause);
  if (!verb || clause.trim().split(/\s+/u).length > MOST_WORDS) return 0;
  const before = clause.slice(0, verb.index);
  const after = clause.slice(verb.index + verb[0].length);
  const inverted = /^\s*(?:a|ont)-t-(?:il|elle|on|ils|elles)\s*$/iu.test(before);
  if (!inverted && (!rules.between.test(before) || !saysWho(after, rules))) return 0;
  if (stop === undefined) return behind.length;
  return behind[stop] === "," ? stop + apposition(behind.slice(stop)) : stop;
}

/** The words behind the verb name somebody, or stand for one. */
const saysWho = (after: string, rules: SpeechRules): boolean =>
  firstOf(rules.pronoun, after) !== null ||
  /\p{Lu}/u.test(after) ||
  /^\s+(?:le|la|l['’]|les|un|une|son|sa|ce|cet|cette)\s*\p{Ll}/u.test(after);

/** Words with which the speaker goes on; any other few words between two commas say what the person is. */
const GOES_ON =
  /^,\s+(?:et|mais|ou|car|si|que|qu['’]|quand|tant|pour|on|nous|vous|je|j['’]|il|elle|ils|elles|c['’]|ce|ça|cela|le|la|l['’]|les|des|du|un|une|de|d['’]|à|au|aux|en|dans|sans|avec|pas|plus|parce|puisque|même|alors|donc|dont|où|qui|ne|n['’]|y|sur|par|comme|tout|très|bien|oui|non)(?![\p{L}])/iu;

function apposition(behind: string): number {
  if (GOES_ON.test(behind)) return 0;
  return /^,\s+(?:[^\s,.;:!?]+\s+){0,7}[^\s,.;:!?]+(?=,)/u.exec(behind)?.[0].length ?? 0;
}

function firstOf(pattern: RegExp, text: string): RegExpExecArray | null {
  pattern.lastIndex = 0;
  const found = pattern.exec(text);
  pattern.lastIndex = 0;
  return found;
}
