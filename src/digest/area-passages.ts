import { distinct } from "../lib/compare.ts";
import { TermMatcher } from "../lib/term-matcher.ts";
import type { Area } from "../schemas/area.ts";
import { isProposed } from "./passages.ts";
import type { ArticlePair, FoldedPassages } from "./passages.ts";

/** An unreviewed passage that an area's word list found. */
export interface FoundPassage {
  articleId: string;
  anchor: string;
  /** As far as it may be shown. */
  text: string;
  /** The terms that were found, as the word list writes them. */
  terms: string[];
  /** false where rights withhold the passage. */
  visible: boolean;
}

/**
 * Assigns the passages of unreviewed articles to areas by the areas' word lists, in the article's language: a term fits
 * where a word begins with it, case and accents folded. The result maps area ids to passages in the articles' order.
 */
export function findAreaPassages(
  areas: readonly Area[],
  articles: readonly ArticlePair[],
  folded: FoldedPassages,
): Map<string, FoundPassage[]> {
  const result = new Map<string, FoundPassage[]>();
  const matchers = new Map<string, TermMatcher<{ areaId: string; term: string }>>();
  const matcherOf = (lang: string): TermMatcher<{ areaId: string; term: string }> => {
    const primary = lang.split("-", 1)[0] ?? lang;
    let matcher = matchers.get(primary);
    if (!matcher) {
      matcher = new TermMatcher({ match: "start" });
      for (const area of areas) {
        for (const [of, terms] of Object.entries(area.terms)) {
          if ((of.split("-", 1)[0] ?? of) !== primary) continue;
          for (const term of terms) matcher.add(term, { areaId: area.id, term });
        }
      }
      matchers.set(primary, matcher);
    }
    return matcher;
  };

  for (const { whole, shown } of articles) {
    if (!isProposed(whole)) continue;
    const matcher = matcherOf(whole.lang);
    if (matcher.size === 0) continue;
    const visible = new Map(shown.passages.map((passage) => [passage.anchor, passage.text]));
    for (const passage of whole.passages) {
      const terms = new Map<string, string[]>();
      for (const { value } of matcher.findAll(folded.get(passage))) {
        const list = terms.get(value.areaId);
        if (list) list.push(value.term);
        else terms.set(value.areaId, [value.term]);
      }
      for (const [areaId, found] of terms) {
        const text = visible.get(passage.anchor);
        const entry = {
          articleId: whole.id,
          anchor: passage.anchor,
          text: text ?? "",
          terms: distinct(found).sort(),
          visible: text !== undefined,
        };
        const list = result.get(areaId);
        if (list) list.push(entry);
        else result.set(areaId, [entry]);
      }
    }
  }
  return result;
}

/** Area ids by article and passage, in the areas' order. */
export function areasByPassage(
  areas: readonly Area[],
  found: ReadonlyMap<string, readonly FoundPassage[]>,
): Map<string, string[]> {
  const result = new Map<string, string[]>();
  for (const { id } of areas) {
    for (const { articleId, anchor } of found.get(id) ?? []) {
      const key = `${articleId} ${anchor}`;
      const list = result.get(key);
      if (list) list.push(id);
      else result.set(key, [id]);
    }
  }
  return result;
}
