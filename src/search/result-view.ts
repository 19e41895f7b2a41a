import type { FoundRecord } from "./engine.ts";
import { excerpt, highlight, textFragment, type Piece } from "./excerpt.ts";
import type { RecordType } from "./types.ts";
import type { SearchSettings } from "./words.ts";

/** A result as a reader sees it. */
export interface ResultView {
  href: string;
  title: Piece[];
  /** Language of the title, of the excerpt. */
  lang: string;
  excerpt: Piece[];
  /** Language badge, as a tag; "" where the thing is in the interface's language. */
  badge: string;
  /** Source, date, and so on. */
  notes: string[];
}

/** Makes the view of a record: in the interface's language where the record has it, with the query's words marked. */
export function viewResult(
  type: RecordType,
  record: FoundRecord,
  words: readonly string[],
  settings: SearchSettings,
): ResultView {
  const { lang, home } = settings;
  const isArticle = type === "article";
  const recordLang = isArticle ? (record.filters.language?.[0] ?? "") : (settings.titleLanguages[0] ?? "");
  const localised = record.meta[`title-${lang}`];
  const own = localised !== undefined || recordLang === lang;
  const titleText = localised ?? record.meta["title"] ?? settings.words.untitled;
  const title = highlight(titleText, words);
  const titleHit = title.some((piece) => piece.hit);
  const body = excerpt(record.content, words);
  // Of a claim the title is the whole; the excerpt is for what else is said, or said in another language.
  const shown = isArticle || (!titleHit && body.some((piece) => piece.hit)) ? body : [];
  const [path = "", anchor] = record.url.replace(/^\/+/, "").split("#", 2);
  const fragment = textFragment(shown.some((piece) => piece.hit) ? shown : title);
  const hash = anchor === undefined ? fragment : `#${anchor}${fragment.slice(1)}`;
  const date = record.meta[`date-${lang}`];
  const notes = [...(record.filters.source ?? []), ...(date === undefined ? [] : [date])];
  if (record.filters.reviewed?.includes("no")) notes.push(settings.words.notReviewed);
  return {
    href: `${home}${path}/${hash}`,
    title,
    lang: own ? lang : recordLang,
    excerpt: shown,
    badge: isArticle && recordLang !== "" ? recordLang : own ? "" : recordLang,
    notes,
  };
}
