import type { Digest } from "../../digest/types.ts";
import { localiseAll, mainLanguage } from "../../lib/localised.ts";
import type { Localised } from "../../schemas/primitives.ts";
import { fold } from "../fold.ts";
import { tokenize, withoutElision } from "../worker/match.ts";

/** The file of a bundle that holds the words; one a line, the likeliest first. */
export const VOCABULARY_FILE = "spellings.txt";

const MAX_WORDS = 6_000;
const MIN_LENGTH = 3;

/**
 * The words a misspelt one may have meant: of names, the glossary and areas first, then of titles and claims, then those
 * articles use more than once; in each the most frequent first. What is known to be a misspelling is not among them.
 */
export function vocabulary(digest: Digest): string[] {
  const main = mainLanguage(digest.config);
  const all = (value: Localised): string[] => localiseAll(value, main).map((said) => said.text);
  const { names, areas, sources, claims, events, disagreements, articles } = digest;
  const typos = new Set(
    names.flatMap(({ aliases }) =>
      aliases.flatMap(({ kind, text }) => (kind === "typo" ? wordsOf(text).map(fold) : [])),
    ),
  );
  for (const name of names) for (const word of wordsOf(name.name)) typos.delete(fold(word));
  const said = [
    ...names.flatMap(({ name, aliases }) => [
      name,
      ...aliases.flatMap(({ kind, text }) => (kind === "typo" || kind === "description" ? [] : text)),
    ]),
    ...digest.config.glossary.flat(),
    ...areas.flatMap(({ label, terms }) => [...all(label), ...Object.values(terms).flat()]),
    ...sources.map(({ name }) => name),
  ];
  const told = [
    ...claims.flatMap(({ statement }) => all(statement)),
    ...events.flatMap(({ title }) => all(title)),
    ...disagreements.flatMap(({ topic }) => all(topic)),
    ...articles.map(({ title }) => title ?? ""),
  ];
  const written = articles.flatMap(({ passages }) => passages.map(({ text }) => text));
  const words = new Map<string, string>();
  for (const [texts, atLeast] of [
    [said, 1],
    [told, 1],
    [written, 2],
  ] as const) {
    for (const word of byFrequency(texts, atLeast)) {
      const key = fold(word);
      if (!words.has(key) && !typos.has(key)) words.set(key, word);
    }
  }
  return [...words.values()].slice(0, MAX_WORDS);
}

/** The words of texts, each in the form that stands there most often. */
function byFrequency(texts: readonly string[], atLeast: number): string[] {
  const forms = new Map<string, number>();
  for (const text of texts) for (const word of wordsOf(text)) forms.set(word, (forms.get(word) ?? 0) + 1);
  const words = new Map<string, { form: string; most: number; count: number }>();
  for (const [form, count] of forms) {
    const key = fold(form);
    const word = words.get(key);
    if (!word) words.set(key, { form, most: count, count });
    else {
      word.count += count;
      if (count > word.most) Object.assign(word, { form, most: count });
    }
  }
  return [...words]
    .filter(([, { count }]) => count >= atLeast)
    .sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1))
    .map(([, { form }]) => form);
}

/** Words a reader may misspell: not figures, not the shortest. */
const wordsOf = (text: string): string[] =>
  tokenize(text)
    .map((token) => (withoutElision(token.text) ?? token.text).replace(/['’]s$/iu, ""))
    .filter((word) => word.length >= MIN_LENGTH && !/\d/.test(word));
