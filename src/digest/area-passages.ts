import { append, distinct } from "../lib/compare.ts";
import { foldText, TermMatcher, type TermOptions } from "../lib/term-matcher.ts";
import type { Area } from "../schemas/area.ts";
import { isProposed } from "./passages.ts";
import type { ArticlePair, FoldedPassages } from "./passages.ts";
import type { Rejections } from "./rejections.ts";
import { primarySubtag } from "../lib/primary-subtag.ts";

/** An unreviewed passage that an area's word list found. */
export interface FoundPassage {
  articleId: string;
  anchor: string;
  /** As far as it may be shown. */
  text: string;
  /** The terms that were found in what may be shown, as the word list writes them. */
  terms: string[];
  /** false where rights withhold the passage, or the part of it that holds the terms. */
  visible: boolean;
}

/**
 * Assigns the passages of unreviewed articles to areas by the areas' word lists, in the article's language: a term fits
 * where a word begins with it, case and accents folded. The result maps area ids to passages in the articles' order.
 *
 * @param match Whether a term may be the beginning of a longer word, as an editor's may.
 */
export function findAreaPassages(
  areas: readonly Area[],
  articles: readonly ArticlePair[],
  folded: FoldedPassages,
  rejections: Rejections,
  match: TermOptions["match"] = "start",
): Map<string, FoundPassage[]> {
  const result = new Map<string, FoundPassage[]>();
  const matchers = new Map<string, TermMatcher<AreaTerm>>();
  for (const { whole, shown } of articles) {
    if (!isProposed(whole)) continue;
    const language = primarySubtag(whole.lang);
    let matcher = matchers.get(language);
    if (!matcher) matchers.set(language, (matcher = matcherOf(areas, language, match)));
    if (matcher.size === 0) continue;
    const visible = new Map(shown.passages.map((passage) => [passage.anchor, passage.text]));
    for (const passage of whole.passages) {
      const terms = new Set<AreaTerm>();
      matcher.forEach(folded.get(passage), (term) => {
        if (!rejections.passage(term.areaId, whole.id, passage.at)) terms.add(term);
      });
      if (terms.size === 0) continue;
      const text = visible.get(passage.anchor);
      const open = text === passage.text ? terms : new Set<AreaTerm>();
      // Of a passage that is cut, only what stands before the cut may be told.
      if (text !== undefined && text !== passage.text) {
        matcher.forEach(foldText(text), (term) => {
          if (terms.has(term)) open.add(term);
        });
      }
      const byArea = new Map<string, string[]>();
      for (const { areaId, term } of open) append(byArea, areaId, term);
      const at = { articleId: whole.id, anchor: passage.anchor };
      for (const [areaId, found] of byArea) {
        const told = found.length > 1 ? distinct(found).sort() : found;
        append(result, areaId, { ...at, text: text ?? "", terms: told, visible: true });
      }
      for (const areaId of distinct([...terms].map((term) => term.areaId))) {
        if (!byArea.has(areaId)) append(result, areaId, { ...at, text: "", terms: [], visible: false });
      }
    }
  }
  return result;
}

interface AreaTerm {
  areaId: string;
  term: string;
}

/** All areas' terms of one language. */
function matcherOf(areas: readonly Area[], language: string, match: TermOptions["match"]): TermMatcher<AreaTerm> {
  const matcher = new TermMatcher<AreaTerm>({ match });
  for (const area of areas) {
    for (const [lang, terms] of Object.entries(area.terms)) {
      if (primarySubtag(lang) === language) for (const term of terms) matcher.add(term, { areaId: area.id, term });
    }
  }
  return matcher;
}

/** Area ids by article and passage, in the areas' order. */
export function areasByPassage(
  areas: readonly Area[],
  found: ReadonlyMap<string, readonly FoundPassage[]>,
): Map<string, string[]> {
  const result = new Map<string, string[]>();
  for (const { id } of areas) {
    for (const { articleId, anchor } of found.get(id) ?? []) {
      append(result, `${articleId} ${anchor}`, id);
    }
  }
  return result;
}
