import { sentences } from "../sentences.ts";
import type { Language } from "../languages/index.ts";
import type { NamePlace } from "../names/index.ts";
import type { Span } from "../../../lib/span.ts";
import { SpeakerFinder, type Attribution } from "./speaker.ts";
import { speechRulesOf } from "./speech-rules.ts";

/** A quotation, and who said it where the text tells. */
export interface Said extends Span {
  inner: string;
  attribution?: Attribution;
  /** It goes on in the next block. */
  continued: boolean;
  /** See `Quoted`. */
  parted?: boolean;
}

/** A character that no word is written with. */
const HIDDEN = "\uFFFC";

interface Quote extends Span {
  inner: string;
  continued: boolean;
  parted?: boolean;
}

/**
 * Finds the speakers of a block's quotations: from the sentence that holds one, else from the sentence before it, else, for a
 * pronoun, from who spoke last, where nobody else is named since.
 *
 * @param names Names of the block, in their order.
 * @param earlier The last quotation before this block whose speaker is known.
 * @param earlierNames Names between it and this block.
 */
export function attribute(
  text: string,
  quotes: readonly Quote[],
  names: readonly NamePlace[],
  language: Language | undefined,
  earlier: Said | undefined,
  earlierNames: readonly NamePlace[] = [],
): Said[] {
  if (!language || quotes.length === 0) return quotes.map((quote) => said(quote, undefined));
  const masked = mask(text, quotes);
  const outside = names.filter((name) => masked[name.start] !== HIDDEN).toSorted((a, b) => a.start - b.start);
  const finder = new SpeakerFinder(masked, outside, language);
  const { possesses, owned } = speechRulesOf(language);
  // "Le colistier de Donald Trump", "Ida Marsh's brother": somebody else is spoken of.
  const isHimself = ({ start, end }: NamePlace) =>
    !possesses.test(masked.slice(Math.max(0, start - 16), start)) &&
    !owned.test(masked.slice(Math.max(0, start - 40), start)) &&
    !/^['’]s?(?!\p{L})/u.test(masked.slice(end, end + 3));
  const parts = sentences(masked, language.code);
  const result: Said[] = [];
  let last = earlier && { speaker: earlier.attribution?.speaker, at: -1 };
  let sentence = 0;
  quotes.forEach((quote, i) => {
    while (sentence + 1 < parts.length && parts[sentence + 1]!.start <= quote.start) sentence++;
    const part = parts[sentence] ?? { start: 0, end: text.length };
    const before = Math.max(part.start, quotes[i - 1]?.end ?? 0);
    const next = quotes[i + 1];
    const behind = Math.min(part.end, next?.start ?? text.length);
    let found = finder.behind(quote.end, behind) ?? finder.before(before, quote.start);
    const previous = result.at(-1);
    const shares = previous?.attribution && previous.end > part.start;
    // "…," said X, "…": what follows the words of speech is the same speaker's.
    if (!found?.speaker && shares && masked.slice(previous.end, quote.start).length < 160) found = previous.attribution;
    if (i === 0 && quote.start <= /^\s*/u.exec(text)![0].length && earlier?.continued) {
      found = earlier.attribution && { ...earlier.attribution, rule: "continued", at: -1 };
    }
    if (!found && isAlone(masked, part, quote)) found = beforeThis(sentence, quote);
    if (found?.pronoun) {
      const lead = outside.some((name) => name.start >= before && name.end <= quote.start && name.type === "person");
      // "Why Ida Marsh “went escapes me,” he said": whoever is named before the marks is spoken of.
      const isOpen = found.open === true || (lead && found.at >= quote.end);
      found = isOpen ? { rule: found.rule, at: found.at } : resolved(found, last, outside, earlierNames, isHimself);
    }
    if (found?.speaker) last = { speaker: found.speaker, at: Math.max(found.at, quote.end) };
    // Somebody spoke whose name was not found: a pronoun behind it means nobody before.
    else if (found && !found.pronoun && found.rule.endsWith("-unnamed")) last = undefined;
    result.push(said(quote, found));
  });
  return result;

  /** A quotation that is a sentence of its own belongs to who spoke in the sentence right before it. */
  function beforeThis(index: number, quote: Quote): Attribution | undefined {
    const part = parts[index - 1];
    if (!part || quote.continued) return undefined;
    const previous = result.at(-1);
    if (previous?.attribution?.speaker && previous.end > part.start && previous.attribution.rule !== "continued") {
      return { ...previous.attribution, rule: "sentence-before", pronoun: false };
    }
    return finder.reported(part.start, part.end);
  }
}

/** A pronoun is who spoke last, where no other person is named since. */
function resolved(
  found: Attribution,
  last: { speaker: string | undefined; at: number } | undefined,
  names: readonly NamePlace[],
  earlier: readonly NamePlace[],
  isHimself: (name: NamePlace) => boolean,
): Attribution {
  const { rule, at } = found;
  // A name of several words of which nobody says what it is may be another person's.
  const isOther = ({ name, type }: NamePlace) =>
    (type === "person" || (type === "unknown" && name.includes(" "))) && name !== last?.speaker;
  if (last?.at === -1 && earlier.some(isOther)) return { rule, at };
  if (!last?.speaker) {
    const before = names.filter((name) => name.end <= at && name.type === "person");
    const only = new Set(before.map(({ name }) => name));
    return only.size === 1 && before.some(isHimself) ? { speaker: before[0]!.name, rule: "pronoun", at } : { rule, at };
  }
  const isBetween = (name: NamePlace) => name.start >= last.at && name.end <= at && isOther(name);
  return !names.some(isBetween) ? { speaker: last.speaker, rule: "pronoun", at } : { rule, at };
}

function isAlone(masked: string, part: Span, quote: Quote): boolean {
  const rest = masked.slice(part.start, quote.start) + masked.slice(quote.end, part.end);
  return !/[\p{L}\p{N}]/u.test(rest);
}

function said(quote: Quote, attribution: Attribution | undefined): Said {
  const { start, end, inner, continued, parted } = quote;
  return { start, end, inner, continued, ...(parted && { parted }), ...(attribution && { attribution }) };
}

/** The text with every quotation hidden; the mark that ends a sentence inside one still ends it. */
function mask(text: string, quotes: readonly Quote[]): string {
  let masked = "";
  for (const { start, end } of quotes) {
    masked += text.slice(masked.length, start);
    const final = /[.!?…。！？](?=["”“’‘»«'」』]{1,2}$)/u.exec(text.slice(Math.max(start, end - 4), end))?.[0];
    masked += HIDDEN.repeat(end - start - (final ? 1 : 0)) + (final ?? "");
  }
  return masked + text.slice(masked.length);
}
