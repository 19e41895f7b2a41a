import { append, compareText, distinct } from "../lib/compare.ts";
import { compareRangeKeys, rangeKey, rangeOf } from "../lib/edtf.ts";
import { holdsWords } from "../lib/holds-words.ts";
import { without } from "../lib/without.ts";
import type { Event } from "../schemas/event.ts";
import type { FoundDate } from "../schemas/article.ts";
import type { Corroborated } from "./corroboration.ts";
import { sortedBy } from "./order.ts";
import { isProposed, overlaps, PassageFinder, placeOf } from "./passages.ts";
import type { ArticlePair, Place } from "./passages.ts";
import { sentenceOf } from "./sentence.ts";
import { dayInStoryYear, storyYear } from "./story-year.ts";
import type { EventView, UnresolvedDate } from "./types.ts";

export interface Timeline {
  /** By first day, then last day, then id. */
  events: EventView[];
  /** Dates that nothing resolves, in the articles' order. */
  unresolved: UnresolvedDate[];
}

interface Context {
  articles: readonly ArticlePair[];
  claims: readonly Corroborated[];
  /** Ids of all areas, in their order. */
  areaIds: readonly string[];
  /** Areas of unreviewed passages, by "article anchor". */
  passageAreas: ReadonlyMap<string, readonly string[]>;
}

/** The same with the year of the story, where it has one. */
interface InYear extends Context {
  year: string | null;
}

/**
 * The editor's events, and one for each dated passage of an unreviewed article, where its date may be shown. Two articles that give one date stay two
 * events: whether they speak of one thing is for an editor to say. A dated passage that already is the evidence of an
 * event of the editor's is not proposed again.
 */
export function buildTimeline(events: readonly Event[], context: Context): Timeline {
  const reviewed = reviewedEvents(events, context);
  const taken = new Map<string, Place[]>();
  for (const event of events) {
    for (const { article, at } of event.evidence) append(taken, article, placeOf(at));
  }
  const proposed: EventView[] = [];
  const unresolved: UnresolvedDate[] = [];
  const year = storyYear(context.articles.map(({ whole }) => whole));
  for (const pair of context.articles) {
    if (pair.shown.dates.length === 0 || !isProposed(pair.whole)) continue;
    const places = taken.get(pair.whole.id) ?? [];
    const { events: found, unresolved: open } = datedPassages(pair, { ...context, year });
    proposed.push(
      ...found.filter(
        ({ evidence }) => !evidence.some(({ at }) => places.some((place) => overlaps(place, placeOf(at)))),
      ),
    );
    unresolved.push(...open);
  }
  return {
    events: sortedBy(
      [...reviewed, ...proposed],
      ({ range }) => rangeKey(range),
      compareRangeKeys,
      (a, b) => compareText(a.id, b.id),
    ),
    unresolved,
  };
}

function reviewedEvents(events: readonly Event[], { articles, claims, areaIds }: Context): EventView[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const place = new Map(articles.map(({ whole }, i) => [whole.id, i]));
  const areaPlace = new Map(areaIds.map((id, i) => [id, i]));
  return events.map((event) => {
    const its = event.claims.flatMap((id) => byId.get(id) ?? []);
    return {
      ...without(event, "claims"),
      claimIds: distinct(event.claims),
      areaIds: inOrderOf(
        its.flatMap((claim) => claim.areas),
        areaPlace,
      ),
      articleIds: inOrderOf(
        [...its.flatMap((claim) => claim.reportedBy), ...event.evidence.map(({ article }) => article)],
        place,
      ),
      range: rangeOf(event.edtf),
      reviewed: true,
    };
  });
}

/** The distinct values that have a place, in the order of their places. */
function inOrderOf(values: readonly string[], place: ReadonlyMap<string, number>): string[] {
  return distinct(values)
    .filter((value) => place.has(value))
    .sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
}

function datedPassages({ whole, shown }: ArticlePair, { passageAreas, year }: InYear): Timeline {
  const result: Timeline = { events: [], unresolved: [] };
  const finder = new PassageFinder(whole);
  const visible = new Map(shown.passages.map((passage) => [passage.anchor, passage.text]));
  const ids = new Set<string>();
  for (const date of shown.dates) {
    const passage = finder.at(date.at);
    const visibleText = passage && visible.get(passage.anchor);
    // The words may stand in what is shown, and this date in what is not.
    if (shown !== whole && !(visibleText !== undefined && holdsWords(visibleText, date.words))) continue;
    const anchor = visibleText === undefined ? undefined : passage?.anchor;
    const dated = dayOf(date, whole, year);
    if (!dated) {
      if (anchor !== undefined) result.unresolved.push({ ...date, articleId: whole.id, anchor });
      continue;
    }
    const id = `auto-${whole.id}-${placeOf(date.at).start}`;
    if (ids.has(id)) continue;
    ids.add(id);
    const sentence = passage && passageSentence(passage, date, whole.lang);
    // Only words that the article's own page may show become a title; its headline may always be cited.
    const shownSentence = sentence && visibleText?.includes(sentence.replace(/^…|…$/g, "")) ? sentence : undefined;
    result.events.push({
      id,
      ...dated,
      title: { [whole.lang]: shownSentence ?? shown.title ?? whole.id },
      claimIds: [],
      areaIds: [...(passage ? (passageAreas.get(`${whole.id} ${passage.anchor}`) ?? []) : [])],
      articleIds: [whole.id],
      evidence: [{ article: whole.id, at: date.at, sum: date.sum }],
      range: rangeOf(dated.edtf),
      reviewed: false,
      ...(anchor === undefined ? {} : { anchor }),
    });
  }
  return result;
}

/** What a dated passage says of its day, and on what grounds; null where it stays open. */
function dayOf(
  date: FoundDate,
  article: ArticlePair["whole"],
  year: string | null,
): Pick<EventView, "edtf" | "basis"> | null {
  if (date.edtf !== null && date.basis !== "unresolved") return { edtf: date.edtf, basis: date.basis };
  const edtf = dayInStoryYear(article, date, year);
  return edtf === null ? null : { edtf, basis: "story" };
}

function passageSentence(passage: { text: string; at?: string }, date: FoundDate, lang: string): string | null {
  const place = passage.at === undefined ? { start: 0, end: 0 } : placeOf(passage.at);
  return sentenceOf(passage.text, place, placeOf(date.sentence), date.words, lang);
}
