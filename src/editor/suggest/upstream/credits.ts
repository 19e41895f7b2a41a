import type { Article } from "../../../articles/index.ts";
import { languageOf } from "../../../ingest/annotate/languages/index.ts";
import { AGENCIES } from "../../../ingest/clean/head/words.ts";
import { withoutQuoted } from "../../../lib/quoted.ts";
import { fold } from "../../../lib/text.ts";

/** An outlet that a text credits, with the words around it that say so. */
export interface Credit {
  /** Name of the outlet, as the text has it. */
  name: string;
  words: string;
}

/** Agencies that are looked for whether or not the digest knows them: other short marks stand for too much else in a sentence. */
const AGENCY_NAMES = AGENCIES.split("|").filter(
  (name) => name.length > 3 || ["AP", "AFP", "dpa", "EFE"].includes(name),
);
/** Other names of agencies, which a text may use beside each other. */
const FULL_NAMES: Readonly<Record<string, string>> = {
  AP: "Associated Press",
  "The Associated Press": "Associated Press",
  AFP: "Agence France-Presse",
  CP: "Canadian Press",
  "The Canadian Press": "Canadian Press",
  PA: "Press Association",
  "PA Media": "Press Association",
  Kyodo: "Kyodo News",
  RIA: "РИА Новости",
};

/** An agency by the one name under which it is proposed. */
export const agencyName = (name: string): string => FULL_NAMES[name] ?? name;
export const isAgency = (name: string): boolean => AGENCIES.split("|").includes(name);

/** Names that one article credits. */
const MOST = 20;

/**
 * Finds the outlets among `names`, and the agencies, that an article credits in its text, each once. A name counts only as it is
 * written, with one of the language's phrases right before or behind it; what stands inside quotation marks is somebody else's.
 */
export function creditFinder(names: readonly string[]): (article: Pick<Article, "lang" | "passages">) => Credit[] {
  const known = [...new Set([...names, ...AGENCY_NAMES])].filter(({ length }) => length > 1);
  const patterns = new Map<string, RegExp>();
  return ({ lang, passages }) => {
    const language = languageOf(lang);
    if (!language?.credits) return [];
    const { before, behind } = language.credits;
    const pattern = patterns.get(language.code) ?? creditPattern(known, before, behind);
    patterns.set(language.code, pattern);
    const found = new Map<string, Credit>();
    for (const { text } of passages) {
      for (const match of withoutQuoted(text).matchAll(pattern)) {
        const name = match[1] ?? match[2] ?? "";
        if (found.has(fold(name)) || found.size === MOST) continue;
        found.set(fold(name), { name, words: match[0].trim() });
      }
    }
    return [...found.values()];
  };
}

function creditPattern(names: readonly string[], before: string, behind: string): RegExp {
  // The longest first, so that "The New York Times" is not taken for "The New York".
  const name = names
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((each) => each.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"))
    .join("|");
  const [lead, tail] = [before, behind].map((words) => `(?:${inAnyCase(words)})`);
  const free = "(?![\\p{L}\\p{N}'’-])";
  // Case counts in the name alone.
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${lead}\\s*(?:the\\s+|l['’]|le\\s+|la\\s+|der\\s+|die\\s+|el\\s+)?(${name})${free}|(${name})${free}\\s+${tail}(?![\\p{L}\\p{N}]))`,
    "gu",
  );
}

/** A pattern of phrases that fits them in either case: the names beside them keep theirs, so that no flag serves. */
function inAnyCase(words: string): string {
  return words
    .replace(/\p{L}/gu, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`)
    .replaceAll(" ", "\\s+")
    .replaceAll("'", "['’]");
}
