import type { Article } from "../../articles/types.ts";
import { compareText } from "../../lib/compare.ts";
import { fold } from "../../lib/text.ts";
import type { FeatureReader } from "../alike/features.ts";
import type { Unit } from "../alike/sentences.ts";
import { primarySubtag } from "../../lib/primary-subtag.ts";

/** Sentences of an article that count as its opening, beside its headline. */
const OPENING = 3;
/** A headline of fewer words that carry meaning is a rubric. */
const LEAST_WORDS = 3;
/** Share of a headline's weight that an opening has to hold to be about the same. */
const HELD = 1 / 3;
/** Share of the other outlets' articles that have to be so, and their number. */
const LEAST_SHARE = 1 / 4;
const LEAST_ARTICLES = 2;
/** A title of more characters is no headline. */
const LONGEST = 200;

/**
 * The article with the most central headline of a pile: the one whose words the other outlets' headlines and opening sentences
 * hold most, each word weighed by how rare it is among the pile's sentences (a centroid, after Radev et al. 2004, "Centroid-based
 * summarization of multiple documents"). Only headlines and openings in the language of most articles are compared. Titles that were
 * shortened from a text are no headlines, and neither is one that two articles of an outlet bear. null where no headline is
 * central enough: docs/draft.md says when it is. Ties go to the lowest id.
 *
 * @param articles As they may be shown.
 * @param lang The language of most of them, without its region.
 * @param outlets The outlet of each article, by its id.
 * @param units The articles' sentences, in order within each article.
 */
export function centralHeadline(
  articles: readonly Article[],
  lang: string,
  outlets: ReadonlyMap<string, string>,
  units: readonly Unit[],
  reader: FeatureReader,
): Article | null {
  const own = articles
    .filter((article) => primarySubtag(article.lang) === lang)
    .toSorted((a, b) => compareText(a.id, b.id));
  const weigh = weights(units.filter(({ features }) => features.lang === lang));
  const openings = openingsOf(own, units, reader);
  const shares = sharesOf(own, outlets, openings);
  if (shares.outlets < 2) return null;
  const outletOf = (id: string): string => outlets.get(id) ?? id;

  let best: { article: Article; score: number } | null = null;
  for (const article of headed(own, outlets)) {
    const words = [...reader.read(article.title ?? "", lang).within];
    const outlet = outletOf(article.id);
    if (words.length < LEAST_WORDS) continue;
    let [sum, square] = [0, 0];
    for (const word of words) {
      const weight = weigh(word) ** 2;
      sum += weight * shares.butOf(outlet, word);
      square += weight;
    }
    const score = sum / (Math.sqrt(square) || 1);
    if (score > (best?.score ?? 0)) best = { article, score };
  }
  if (best === null) return null;
  const { article } = best;
  const words = [...reader.read(article.title ?? "", lang).within];
  const weight = (some: readonly string[]): number => some.reduce((sum, word) => sum + weigh(word), 0);
  const others = own.filter(({ id }) => outletOf(id) !== outletOf(article.id));
  const near = others.filter(
    ({ id }) => weight(words.filter((word) => openings.get(id)?.has(word))) >= HELD * weight(words),
  ).length;
  return near >= LEAST_ARTICLES && near >= LEAST_SHARE * others.length ? article : null;
}

/** The articles whose titles are headlines of their own. */
function headed(articles: readonly Article[], outlets: ReadonlyMap<string, string>): Article[] {
  const key = ({ id, title }: Article): string => `${outlets.get(id)}\n${fold(title ?? "")}`;
  const bearers = Map.groupBy(articles, key);
  return articles.filter(
    (article) =>
      article.title !== null &&
      article.titleBasis !== "lead" &&
      article.title.length <= LONGEST &&
      bearers.get(key(article))?.length === 1,
  );
}

/** How rare a word is among sentences; a word of none weighs as one of a single sentence. */
function weights(units: readonly Unit[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const { features } of units) for (const word of features.within) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log((units.length + 1) / (counts.get(word) ?? 1));
}

function openingsOf(
  articles: readonly Article[],
  units: readonly Unit[],
  reader: FeatureReader,
): Map<string, Set<string>> {
  const openings = new Map(
    articles.map(({ id, title, titleBasis, lang }) => [
      id,
      new Set(titleBasis === "lead" || title === null ? [] : reader.read(title.slice(0, LONGEST), lang).within),
    ]),
  );
  const taken = new Map<string, number>();
  for (const { articleId, features } of units) {
    const count = taken.get(articleId) ?? 0;
    const opening = openings.get(articleId);
    if (!opening || count >= OPENING) continue;
    taken.set(articleId, count + 1);
    for (const word of features.within) opening.add(word);
  }
  return openings;
}

/** For each word the share of articles that hold it in their openings, by outlet and summed over the outlets. */
function sharesOf(
  articles: readonly Article[],
  outlets: ReadonlyMap<string, string>,
  openings: ReadonlyMap<string, ReadonlySet<string>>,
): { outlets: number; butOf: (outlet: string, word: string) => number } {
  const byOutlet = Map.groupBy(articles, ({ id }) => outlets.get(id) ?? id);
  const sums = new Map<string, number>();
  const own = new Map<string, number>();
  for (const [outlet, its] of byOutlet) {
    for (const { id } of its) {
      for (const word of openings.get(id) ?? []) {
        sums.set(word, (sums.get(word) ?? 0) + 1 / its.length);
        own.set(`${outlet}\n${word}`, (own.get(`${outlet}\n${word}`) ?? 0) + 1 / its.length);
      }
    }
  }
  const count = byOutlet.size;
  return {
    outlets: count,
    butOf: (outlet, word) => ((sums.get(word) ?? 0) - (own.get(`${outlet}\n${word}`) ?? 0)) / Math.max(1, count - 1),
  };
}
