import type { Article } from "../../../articles/index.ts";
import { findCopies } from "../../../digest/alike/copies.ts";
import { compareText } from "../../../lib/compare.ts";
import { firstWords } from "../../../lib/cut.ts";
import { collapse, fold, slugify } from "../../../lib/text.ts";
import type { Source } from "../../../schemas/source.ts";
import { agencyMark } from "../../agency-mark.ts";
import { agencyName, creditFinder, isAgency } from "./credits.ts";

/** What an article seems to rest on. Nothing of it counts before an editor takes it over. */
export interface UpstreamProposal {
  article: string;
  /** Language of the article, and so of the words. */
  lang: string;
  how: "credits" | "matches";
  /** `id` is that of the digest's own source, where it has one of the name; else what a new one would be called. */
  source: { id: string; name: string; known: boolean; kind?: "agency" };
  /** The words that show it. */
  words: string;
}

/** What a line of `derivedFrom` says of it: the article's words as a quotation, in their language. */
export const upstreamLine = ({ lang, how, source, words }: UpstreamProposal) => ({
  source: source.id,
  how,
  evidence: { [lang]: `“${collapse(words)}”` },
});

/** Words of a shared stretch that are shown. */
const MOST_WORDS = 30;

interface Known {
  sources: readonly Source[];
  /** The decoded raw text of an article, by its id. */
  texts: ReadonlyMap<string, string>;
  /** What the editor's own article of that id says already. */
  stated(id: string): readonly string[];
}

/**
 * On whom articles seem to rest: the agency whose mark they carry, outlets of this story that they credit in so many words, and
 * earlier articles of other outlets whose wording they have. What the editor has stated is not proposed again.
 */
export function proposeUpstream(articles: readonly Article[], { sources, texts, stated }: Known): UpstreamProposal[] {
  const sourceOf = sourceFinder(sources);
  const outletOf = (article: Article): string | null =>
    sources.find(({ id }) => id === article.source)?.name ?? article.outlet;
  const names = [
    ...sources.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...articles.flatMap((each) => outletOf(each) ?? []),
  ];
  const creditsIn = creditFinder(names);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const found: UpstreamProposal[] = [];
  const propose = (article: Article, how: UpstreamProposal["how"], name: string, words: string): void => {
    // An editor's source may be called by any of an agency's names.
    const source = sourceOf(name);
    const own = outletOf(article);
    if (source === null || source.id === article.source || (own !== null && fold(own) === fold(name))) return;
    if (stated(article.id).includes(source.id)) return;
    if (found.some((each) => each.article === article.id && each.source.id === source.id)) return;
    found.push({ article: article.id, lang: article.lang, how, source, words });
  };
  for (const article of articles.toSorted((a, b) => compareText(a.id, b.id))) {
    const passages = article.passages.map(({ text }) => text);
    const mark = agencyMark(article, passages, texts.get(article.id) ?? null);
    if (mark) propose(article, "credits", mark.agency, mark.words);
    for (const { name, words } of creditsIn(article)) propose(article, "credits", name, words);
  }
  for (const { earlier, later, ordered, run } of findCopies(articles)) {
    // Where the days do not say who was first, nobody can tell which of the two rests on the other.
    const name = ordered ? outletOf(byId.get(earlier)!) : null;
    if (name !== null) propose(byId.get(later)!, "matches", name, firstWords(run, MOST_WORDS));
  }
  return found;
}

/** Sources by name, or a new one of it; null for a name that two sources have, and where another has the new one's id. */
function sourceFinder(sources: readonly Source[]): (name: string) => UpstreamProposal["source"] | null {
  const ids = new Set(sources.map(({ id }) => id));
  const byName = new Map<string, Set<string>>();
  for (const { id, name, aliases } of sources) {
    // The digest's own source may be called by any of an agency's names.
    for (const each of [name, ...aliases].flatMap((own) => [fold(own), fold(agencyName(own))]))
      byName.set(each, (byName.get(each) ?? new Set()).add(id));
  }
  return (said) => {
    const name = agencyName(said);
    const known = byName.get(fold(said)) ?? byName.get(fold(name));
    if (known) return known.size === 1 ? { id: [...known][0]!, name, known: true } : null;
    const id = slugify(name);
    if (id === "" || ids.has(id)) return null;
    return { id, name, known: false, ...(isAgency(name) && { kind: "agency" as const }) };
  };
}
