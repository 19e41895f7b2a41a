import type { Article } from "../../articles/types.ts";
import { compareText } from "../../lib/compare.ts";
import type { FeatureReader } from "../alike/features.ts";
import { knownOutletOf, outletsOf } from "../alike/outlets.ts";
import type { Unit } from "../alike/sentences.ts";
import type { PileView, StoryView } from "../types.ts";
import { spanOf } from "./span.ts";
import { storiesIn } from "./stories.ts";
import { centralHeadline } from "./title.ts";
import { primarySubtag } from "../../lib/primary-subtag.ts";

/** What is read of a pile before it is described. */
export interface PileReading {
  /** Sentences of the articles that nobody has gone through, in order within each article. */
  units: readonly Unit[];
  /** What read their features. */
  reader: FeatureReader;
  /** Whether nobody has given the digest a title. */
  untitled: boolean;
  /** Whether topics were looked for in the place of areas. */
  topics: boolean;
}

/** What a draft says of its story as a whole. `articles`: as they may be shown. */
export function describePile(articles: readonly Article[], { units, reader, untitled, topics }: PileReading): PileView {
  const outlets = outletsOf(articles);
  const lang = mainLanguage(articles);
  const central = (some: readonly Article[], own: readonly Unit[]): Article | null =>
    centralHeadline(some, lang, outlets, own, reader);
  const stories = storiesIn(units.filter(({ features }) => features.lang === lang)).map((ids): StoryView => {
    const held = new Set(ids);
    const own = articles.filter(({ id }) => held.has(id));
    const head = central(
      own,
      units.filter(({ articleId }) => held.has(articleId)),
    );
    return { articleId: head?.id ?? ids[0]!, articleIds: own.map(({ id }) => id) };
  });
  // A headline of one of several stories is no title of them all.
  const headline = untitled && stories.length === 0 ? central(articles, units) : null;
  return {
    headline: headline?.title ? { articleId: headline.id, text: headline.title, lang: headline.lang } : null,
    span: spanOf(articles),
    outlets: new Set(articles.flatMap((article) => knownOutletOf(article) ?? [])).size,
    topics,
    stories,
  };
}

/** The language of most articles, without its region; of two that are equal the first by code. */
function mainLanguage(articles: readonly Article[]): string {
  const counts = new Map<string, number>();
  for (const { lang } of articles) {
    const language = primarySubtag(lang);
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]?.[0] ?? "en";
}
