import { anyOf } from "./phrases.ts";
import { fold } from "../../lib/text.ts";
import type { Language } from "./languages/index.ts";

const MOST_WORDS = 6;
/** So far before a figure its subject is looked for, in characters. */
const FAR = 240;

/**
 * What a figure is about, from the words of its sentence before it: the nearest name, with the measure it is joined to
 * ("Acme shares"), else the last words before it. Undefined where the sentence begins with the figure.
 */
export function figureSubject(before: string, language: Language): string | undefined {
  const measures = anyOf(language.numbers.subjects);
  const name = "\\p{Lu}[\\p{L}\\p{N}&’'-]*(?:\\s+\\p{Lu}[\\p{L}\\p{N}&’'-]*){0,3}";
  const joined =
    language.code === "fr"
      ? `(?:(?:${measures})\\s+(?:de\\s+|d['’]))?${name}`
      : `${name}(?:['’]s)?(?:\\s+(?:${measures})(?!\\p{L}))?`;
  const found = [...before.slice(-FAR).matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${joined}`, "gu"))].map(
    (match) => match[0],
  );
  const nearest = found.findLast((candidate) => /\p{L}{2}/u.test(candidate) && !STARTERS.has(candidate));
  if (nearest) return nearest.replace(/^(?:The|Le|La|Les|In|At|On|En|Au)\s+/u, "");
  return leadingWords(before, language);
}

/** The last words before the figure, without those that lean on it: "The plant cost", "Le nombre d’inscrits a augmenté". */
function leadingWords(before: string, { leaningWords, numbers }: Language): string | undefined {
  const words = before.slice(-FAR).trim().split(/\s+/u).slice(-MOST_WORDS);
  while (words.length > 0 && [...leaningWords, ...numbers.approximate].includes(fold(words.at(-1)!))) words.pop();
  const text = words.join(" ").replace(/^[\s,;:–—("“«]+|[\s,;:–—("“«]+$/gu, "");
  return text === "" ? undefined : text;
}

/** Words that begin sentences more often than names. */
const STARTERS = new Set(
  "The This That These Those It Its They He She We In On At As But And For With From By If When While After Before Since Le La Les Un Une Ce Cette Il Elle Ils Elles En Au Aux Dans Pour Avec Mais Et".split(
    " ",
  ),
);
