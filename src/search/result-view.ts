import { localeOf } from "../lib/locale.ts";
import type { Answer, Query } from "./engine.ts";
import { paragraphs } from "./blocks.ts";
import { answered, excerpt, highlight, textFragment, type Piece } from "./excerpt.ts";
import { queryWords } from "./match.ts";
import type { FoundRecord } from "./pagefind.ts";
import type { Shown } from "./protocol.ts";
import type { RecordType } from "./types.ts";
import { fill, type SearchSettings } from "./words.ts";

/** A result as a reader sees it. */
export interface ResultView {
  href: string;
  title: Piece[];
  /** Language of the title, of the excerpt. */
  lang: string;
  excerptLang: string;
  excerpt: Piece[];
  /** Languages of the article, or of those that report the thing, as tags. */
  languages: string[];
  /** Source, date, and so on. */
  notes: string[];
}

/** Sources that are named; of more the number is told. */
const NAMED = 2;

/** An answer as it is shown. */
export function viewAnswer(query: Query, answer: Answer, settings: SearchSettings): Shown {
  const words = queryWords(query.text);
  const alike = settings.glossary
    .filter((terms) => terms.some((term) => queryWords(term).every((word) => words.includes(word))))
    .flatMap((terms) => terms.map(queryWords).flatMap((term) => (term.length === 1 ? term : [])));
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
  alike: readonly string[] = [],
): ResultView {
  const { lang, home, titleLanguages } = settings;
  const isArticle = type === "article";
  const languages = record.filters.language ?? [];
  const recordLang = (isArticle ? languages[0] : titleLanguages[0]) ?? "";
  const localised = record.meta[`title-${lang}`];
  const titleText = localised ?? record.meta["title"] ?? settings.words.untitled;
  const best = bestParagraph(record.content, words, alike, titleLanguages.indexOf(lang));
  const titleWords = answered(titleText, words) > 0 ? words : alike;
  const title = highlight(titleText, titleWords);
  const titleHit = title.some((piece) => piece.hit);
  // Of a claim the title is the whole; the excerpt is for what else is said, or said in another language.
  const shown = isArticle || (!titleHit && best.hit) ? excerpt(best.text, best.words) : [];
  const [address = "", since = ""] = record.url.replace(/^\/+/, "").split("?since=", 2);
  const [path = "", anchor] = address.split("#", 2);
  // Words of another language are not on the page.
  const there = isArticle || best.place === titleLanguages.indexOf(lang) ? shown : [];
  const fragment = textFragment(there.some((piece) => piece.hit) ? there : title);
  const hash = anchor === undefined ? fragment : `#${anchor}${fragment.slice(1)}`;
  return {
    href: `${home}${path}/${hash}`,
    title,
    lang: localised !== undefined ? lang : recordLang,
    excerptLang: isArticle ? recordLang : (titleLanguages[best.place] ?? ""),
    excerpt: shown,
    languages,
    notes: notesOf(record, since, settings),
  };
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

function notesOf({ filters, meta }: FoundRecord, since: string, { lang, words }: SearchSettings): string[] {
  const { source = [] } = filters;
  const named = source.slice(0, NAMED).join(", ");
  const notes = [source.length > NAMED ? fill(words.sources, { sources: named, count: source.length - NAMED }) : named];
  const date = meta[`date-${lang}`];
  if (date !== undefined) notes.push(date);
  else if (since !== "") notes.push(fill(words.since, { date: dateIn(since, lang) }));
  if (filters.reviewed?.includes("no")) notes.push(words.notReviewed);
  return notes.filter((note) => note !== "");
}

/** A year, a month or a day in words. */
function dateIn(date: string, lang: string): string {
  const [, month, day] = date.split("-");
  const parts: Intl.DateTimeFormatOptions = { year: "numeric", timeZone: "UTC" };
  if (month) parts.month = "long";
  if (day) parts.day = "numeric";
  return new Intl.DateTimeFormat(localeOf(lang), parts).format(new Date(date));
}
