import type { Article } from "../../articles/types.ts";
import { TermMatcher } from "../../lib/term-matcher.ts";
import type { Area } from "../../schemas/area.ts";
import type { FoldedPassages } from "../passages.ts";
import { primarySubtag } from "../../lib/primary-subtag.ts";

/** Different terms in a passage, over all passages, that a hundred words of an article hold where it is about the areas. */
const LEAST_DENSITY = 1;
/** So many areas have to occur in it. */
const LEAST_AREAS = 3;
/** An article of fewer words counts as if it had so many: a headline is no measure. */
const FEWEST_WORDS = 60;
/** Share of the articles that have to be so. */
const OF_ARTICLES = 1 / 2;
/** The engine's area whose words say that there is an agreement at all. */
const AGREEMENT = "agreement";

interface Term {
  area: Area;
  term: string;
}

/**
 * Whether the engine's areas are the fields of a story: half of its articles use words of several areas densely, and half speak of an
 * agreement. Articles in a language of which no area has words are passed over; where there is no other, the areas do not fit.
 * docs/draft.md says on which stories the numbers were found and tried.
 */
export function areasFit(areas: readonly Area[], articles: readonly Article[], folded: FoldedPassages): boolean {
  const matchers = new Map<string, TermMatcher<Term>>();
  for (const area of areas) {
    for (const [lang, terms] of Object.entries(area.terms)) {
      const matcher = matchers.get(primarySubtag(lang)) ?? new TermMatcher<Term>({ match: "start" });
      matchers.set(primarySubtag(lang), matcher);
      for (const term of terms) matcher.add(term, { area, term });
    }
  }
  let [judged, dense, agreeing] = [0, 0, 0];
  for (const article of articles) {
    const matcher = matchers.get(primarySubtag(article.lang));
    if (!matcher) continue;
    judged++;
    const found = read(article, matcher, folded);
    if (found.areas >= LEAST_AREAS && found.density >= LEAST_DENSITY) dense++;
    if (found.agrees) agreeing++;
  }
  return judged > 0 && Math.min(dense, agreeing) >= OF_ARTICLES * judged;
}

function read(
  article: Article,
  matcher: TermMatcher<Term>,
  folded: FoldedPassages,
): { areas: number; density: number; agrees: boolean } {
  const areas = new Set<Area>();
  let [hits, agrees] = [0, false];
  for (const passage of article.passages) {
    const terms = new Set<Term>();
    matcher.forEach(folded.get(passage), (each) => terms.add(each));
    for (const { area } of terms) {
      if (area.kind === "partnership") {
        hits++;
        areas.add(area);
      } else if (area.id === AGREEMENT) agrees = true;
    }
  }
  const words = Math.max(FEWEST_WORDS, article.words);
  return { areas: areas.size, density: (100 * hits) / words, agrees };
}
