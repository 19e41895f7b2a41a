import type { Answer, Query } from "./engine.ts";
import { paragraphs } from "../index/blocks.ts";
import { answered, excerpt, highlight, textFragment, type Piece } from "./excerpt.ts";
import { begins, holds, queryWords } from "./match.ts";
import { parseQuery, wanted } from "./parse-query.ts";
import { nameFor, says } from "../index/synonyms.ts";
import type { FoundRecord } from "../pagefind/pagefind.ts";
import type { Shown } from "../protocol.ts";
import { notesOf } from "./result-notes.ts";
import type { RecordNotes, RecordType } from "../types.ts";
import type { SearchSettings } from "../client/settings.ts";

/** A result as a reader sees it. */
export interface ResultView {
  href: string;
  title: Piece[];
  /** Language of the title, of the excerpt. */
  lang: string;
  excerptLang: string;
  excerpt: Piece[];
  /** A claim's status, and what it rests on. */
  status?: { id: string; label: string; standing?: string };
  /** Languages of the article, or of those that report the thing, as tags. */
  languages: string[];
  /** Kind, source, date, and so on. */
  notes: Piece[][];
  /** What a reader is to know of it: an article that nobody has read is no machine's finding, merely not yet read. */
  doubt?: "notRead" | "notReviewed";
}

/** Words of a query, and words that mean the same. */
export interface Alike {
  asked: readonly string[];
  others: readonly string[];
  /** Terms of several words. */
  phrases: readonly string[];
}

/** Names that a result says it is found as. */
const FOUND_AS = 2;

/** An answer as it is shown. */
export function viewAnswer(query: Query, answer: Answer, settings: SearchSettings): Shown {
  const words = queryWords(wanted(parseQuery(query.text)));
  const alike = settings.glossary.flatMap((terms): Alike[] => {
    const asked = terms.map(queryWords).filter((term) => term.every((word) => words.includes(word)));
    const others = terms.map(queryWords).flatMap((term) => (term.length === 1 ? term : []));
    const phrases = terms.filter((term) => queryWords(term).length > 1);
    return asked.length === 0 ? [] : [{ asked: asked.flat(), others, phrases }];
  });
  const groups = answer.groups.map(({ type, count, results }) => ({
    type,
    count,
    results: results.map((record) => viewResult(type, record, words, settings, alike)),
  }));
  return { ...answer, groups };
}

/**
 * Makes the view of a record: in the interface's language where the record has it, with the query's words marked.
 *
 * @param alike What the glossary says means the same as the words; marked where they themselves are not there.
 */
export function viewResult(
  type: RecordType,
  record: FoundRecord,
  words: readonly string[],
  settings: SearchSettings,
  alike: readonly Alike[] = [],
): ResultView {
  const { lang, home, titleLanguages } = settings;
  const isArticle = type === "article";
  const languages = record.filters.language ?? [];
  const recordLang = (isArticle ? languages[0] : titleLanguages[0]) ?? "";
  const localised = record.meta[`title-${lang}`];
  const titleText = localised ?? record.meta["title"] ?? settings.words.untitled;
  // Of a word that the record does not hold itself, what it does hold in its place is marked.
  const text = `${titleText}\n${record.content}`;
  const nameOf = (word: string): string | undefined => nameFor(record.meta["also"] ?? "", word);
  const missing = words.filter((word) => !begins(text, word) && (!holds(text, word) || nameOf(word) !== undefined));
  const meant = alike.filter(({ others }) => answered(text, others) > 0);
  const names = [
    ...new Set(
      missing
        .filter((word) => !meant.some(({ asked }) => asked.includes(word)))
        .flatMap((word) => nameOf(word) ?? phraseFor(word, alike, text) ?? []),
    ),
  ];
  const others = [...words, ...meant.flatMap((each) => each.others), ...names.flatMap(tellingWords)];
  const asked = missing.length > 0 ? others : words;
  const best = bestParagraph(record.content, asked, others, titleLanguages.indexOf(lang));
  const title = highlight(titleText, answered(titleText, asked) > 0 ? asked : others);
  const titleHit = title.some((piece) => piece.hit);
  // Of a claim the title is the whole; the excerpt is for what else is said, or said in another language.
  const shown = isArticle || (!titleHit && best.hit) ? excerpt(best.text, best.words) : [];
  const [address = "", kept] = record.url.replace(/^\/+/, "").split("?", 2);
  const [path = "", anchor] = address.split("#", 2);
  const told: RecordNotes = Object.fromEntries(new URLSearchParams(kept));
  // Words of another language are not on the page.
  const there = isArticle || best.place === titleLanguages.indexOf(lang) ? shown : [];
  const fragment = textFragment(there.some((piece) => piece.hit) ? there : title);
  const hash = anchor === undefined ? fragment : `#${anchor}${fragment.slice(1)}`;
  const standing = told[`standing-${lang}`] ?? told[`standing-${titleLanguages[0]}`];
  const foundAs = missing.length > 0 ? namesOf([...title, ...shown], words, names) : [];
  return {
    href: `${home}${path}/${hash}`,
    title,
    lang: localised !== undefined ? lang : recordLang,
    excerptLang: isArticle ? recordLang : (titleLanguages[best.place] ?? ""),
    excerpt: shown,
    ...(told.status !== undefined && {
      status: {
        id: told.status,
        label: settings.labels.status[told.status] ?? told.status,
        ...(standing !== undefined && { standing }),
      },
    }),
    languages,
    notes: notesOf(type, record, told, foundAs, words, settings),
    ...(record.filters.reviewed?.includes("no") && { doubt: isArticle ? "notRead" : "notReviewed" }),
  };
}

/** A term of several words that means the same as a word, and that a text holds. */
const phraseFor = (word: string, alike: readonly Alike[], text: string): string | undefined =>
  alike.flatMap(({ asked, phrases }) => (asked.includes(word) ? phrases : [])).find((phrase) => says(text, phrase));

/** Words of a name that say something by themselves: as the beginning of another, "Mi" would be in "Microsoft". */
const tellingWords = (name: string): string[] => queryWords(name).filter((word) => word.length >= 4);

/** What a thing is found as in the place of words that are not there: "Huawei" for "Huawi". */
function namesOf(pieces: readonly Piece[], words: readonly string[], names: readonly string[]): string[] {
  const marked = pieces.filter(({ text, hit }) => hit && !words.some((word) => holds(text, word)));
  const others = names.length > 0 ? names : marked.map(({ text }) => text);
  return [...new Map(others.map((each) => [each.toLowerCase(), each])).values()].slice(0, FOUND_AS);
}

/**
 * The paragraph that answers the words best, in the interface's language if there is one: it stands on the page. Of a text
 * without them the one that answers what means the same, and else the first.
 *
 * @param own The place of the interface's language.
 */
function bestParagraph(
  content: string,
  words: readonly string[],
  alike: readonly string[],
  own: number,
): { text: string; place: number; words: readonly string[]; hit: boolean } {
  const all = paragraphs(content);
  const local = all.filter(({ place }) => place === own);
  for (const [some, asked] of [
    [local, words],
    [local, alike],
    [all, words],
    [all, alike],
  ] as const) {
    if (asked.length === 0) continue;
    const scores = some.map(({ text }) => answered(text, asked));
    const most = Math.max(0, ...scores);
    const found = most > 0 ? some[scores.indexOf(most)] : undefined;
    if (found) return { ...found, words: asked, hit: true };
  }
  return { text: "", place: own, ...(local[0] ?? all[0]), words, hit: false };
}
