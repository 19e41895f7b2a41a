import { compareText } from "../lib/compare.ts";
import { isUnnamed, PARTNERSHIP_LABEL, TOPICS_LABEL } from "../schemas/digest.ts";
import type { Article } from "../articles/types.ts";
import { describeGroups } from "./alike/describe.ts";
import { FeatureReader } from "./alike/features.ts";
import { unitsOf } from "./alike/units.ts";
import { areasByPassage, findAreaPassages, type FoundPassage } from "./area-passages.ts";
import { changesOf } from "./changes.ts";
import { corroborate } from "./corroboration.ts";
import { joinAreas, joinClaims } from "./cross-references.ts";
import { weighDays } from "./days.ts";
import { collectFigures } from "./figures.ts";
import { withoutFar } from "./far-dates.ts";
import { withoutFindings, withoutRejected } from "./findings.ts";
import { mergeNames } from "./found-names.ts";
import { buildMatrix } from "./matrix.ts";
import { NameIndex } from "./name-index.ts";
import { describeNames } from "./names.ts";
import { orderInput } from "./order.ts";
import { traceOrigins } from "./origins.ts";
import { OwnNames } from "./own-names.ts";
import { areasFit } from "./pile/fit.ts";
import { describePile } from "./pile/index.ts";
import { findTopics } from "./pile/topics.ts";
import { FoldedPassages, isProposed } from "./passages.ts";
import { collectQuotes } from "./quotes.ts";
import { Rejections } from "./rejections.ts";
import { applyRights, citable, rightsOf } from "./rights.ts";
import { describeSources } from "./sources.ts";
import { buildTimeline } from "./timeline.ts";
import type { Digest, DigestInput } from "./types.ts";

export type * from "./types.ts";
export { isAgreedOn } from "./agreement.ts";
export { compareArticles } from "./comparison.ts";
export type { ComparedClaim, Comparison } from "./comparison.ts";
export { RELATIONS } from "./relation.ts";
export type { Relation } from "./relation.ts";
export { withPresentEdition } from "./present-edition.ts";
export { changesOf, finalTarget } from "./changes.ts";
export type { ChangedEntry, EditionChanges, StatusChange } from "./changes.ts";
export { dayOfEvent, mainEvents } from "./days.ts";
export { isFoundMark, withoutFindings } from "./findings.ts";
export { lineageTree } from "./lineage.ts";
export type { LineageTree } from "./lineage.ts";
export { overlaps, PassageFinder, placeOf, textOf, visibleText } from "./passages.ts";
export { rightsOf } from "./rights.ts";
export { compareStances, strongest } from "./stances.ts";

/**
 * The whole model, computed from what was written: pure, and independent of the order of the input. Each step is a file;
 * here is their order. Assumes input whose references and ids were checked; what dangles is passed over, never a crash.
 *
 * @param compare Whether sentences are compared for what several report alike, which takes most of the time of a large draft: who
 *   does not show the groups need not wait for them.
 */
export function buildDigest(input: DigestInput, { compare = true } = {}): Digest {
  const {
    config,
    draft,
    untitled,
    defaultAreas,
    findings,
    rejected,
    proofs,
    images,
    articles: given,
    editions,
    redirects,
    ...ordered
  } = orderInput(input);

  // What the machine found goes before anything else is computed from it, unless it is to be shown.
  const rejections = new Rejections(rejected ?? []);
  const accepted = (article: Article) => (findings ? withoutRejected(article, rejections) : withoutFindings(article));
  const written = findings && rejections.isEmpty ? given : given.map(accepted);

  // Rights first: every later step that copies words copies them from `shown`.
  const rights = written.map((article) => applyRights(article, rightsOf(article, config, draft)));
  const pairs = written.map((whole, i) => ({ whole, shown: rights[i]?.article ?? whole }));
  const articles = pairs.map(({ shown }) => shown);
  const folded = new FoldedPassages();

  const tracer = traceOrigins(articles, ordered.sources);
  const corroborated = corroborate(ordered.claims, articles, tracer);

  const proposed = findings ? pairs.filter(({ whole }) => isProposed(whole)) : [];
  const reader = new FeatureReader(config.glossary);
  const units = unitsOf(
    proposed.map(({ whole }) => whole),
    reader,
  );
  const topics =
    draft && defaultAreas === true && ordered.claims.length === 0 && !areasFit(ordered.areas, articles, folded);
  const areas = topics ? findTopics(units) : ordered.areas;

  const found = findings
    ? findAreaPassages(areas, pairs, folded, rejections, topics ? "whole" : "start")
    : new Map<string, FoundPassage[]>();
  const passageAreas = areasByPassage(areas, found);
  const areaIds = areas.map(({ id }) => id);

  const timeline = buildTimeline(ordered.events, { articles: pairs, claims: corroborated, areaIds, passageAreas });
  const { unresolved } = timeline;
  const events = draft ? withoutFar(timeline.events, articles) : timeline.events;
  const figures = collectFigures(pairs, { claims: ordered.claims, areaIds, passageAreas });
  const entries = mergeNames(ordered.names, articles);
  const quotes = collectQuotes(pairs, new NameIndex(entries), new OwnNames(ordered.names));
  const names = describeNames(entries, { articles: pairs, folded, claims: ordered.claims, quotes });
  const claims = joinClaims(corroborated, events, ordered.disagreements);

  const pile = draft ? describePile(articles, { units, reader, untitled: untitled === true, topics }) : null;
  const ownLabel = defaultAreas && isUnnamed(config.areasLabel) ? PARTNERSHIP_LABEL : config.areasLabel;
  const areasLabel = topics ? TOPICS_LABEL : ownLabel;
  const title = pile?.headline ? { [pile.headline.lang]: pile.headline.text } : config.title;

  return {
    ...ordered,
    config: { ...config, title, areasLabel },
    draft,
    findings,
    articles,
    claims,
    areas: joinAreas(areas, { claims, events, figures }, found),
    events,
    unresolved,
    alike: compare ? describeGroups(proposed, units, reader) : [],
    pile,
    days: weighDays(events, articles),
    figures,
    quotes,
    names,
    sources: describeSources(ordered.sources, articles, tracer.origins),
    changes: changesOf(citable(editions ?? [], rights), redirects),
    redirects: redirects ?? {},
    proofs: proofs ?? {},
    images: images ?? {},
    matrix: buildMatrix(areas, articles, corroborated, found),
    origins: tracer.origins,
    allowances: Object.fromEntries(rights.map(({ article, allowance }) => [article.id, allowance])),
    articleLanguages: languagesOf(articles),
  };
}

/** What a digest has in the place of areas. */
export const areasAre = ({ pile }: Pick<Digest, "pile">): "areas" | "topics" => (pile?.topics ? "topics" : "areas");

/** Languages of the articles, the most frequent first, then by code. */
function languagesOf(articles: readonly Article[]): string[] {
  const count = new Map<string, number>();
  for (const { lang } of articles) count.set(lang, (count.get(lang) ?? 0) + 1);
  return [...count].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).map(([lang]) => lang);
}
