import { fold } from "../lib/text.ts";
import type { FigureMark } from "../articles/types.ts";
import type { Claim } from "../schemas/claim.ts";
import { isFoundMark } from "./findings.ts";
import { PassageFinder, placeOf } from "./passages.ts";
import type { ArticlePair } from "./passages.ts";
import type { FigureView } from "./types.ts";
import { uniqueIds } from "./unique-ids.ts";

interface Context {
  claims: readonly Claim[];
  areaIds: readonly string[];
  passageAreas: ReadonlyMap<string, readonly string[]>;
}

/**
 * The figures of all articles, those with one subject and one unit side by side, in the order in which they first occur; those
 * that nobody reviewed behind the others, by how many articles give one value, and so are the values of each.
 * A figure without a subject stands by itself, under its own words.
 * A figure that the machine found and whose words rights withhold is left out: its subject, too, is taken from the article's words.
 */
export function collectFigures(articles: readonly ArticlePair[], context: Context): FigureView[] {
  const areasOfClaim = new Map(context.claims.map((claim) => [claim.id, claim.areas]));
  const place = new Map(context.areaIds.map((id, i) => [id, i]));
  const idOf = uniqueIds(
    articles.map(({ shown }) => ({ articleId: shown.id, ids: shown.figures.map(({ id }) => id) })),
  );
  const groups = new Map<string | FigureMark, { view: FigureView; areas: Set<string> }>();
  const found = new Set<FigureMark>();
  for (const { whole, shown } of articles) {
    if (whole.figures.length === 0) continue;
    const finder = new PassageFinder(whole);
    const origin = new Map(whole.figures.map((mark) => [mark.anchor, mark]));
    for (const mark of shown.figures) {
      const isFound = isFoundMark(whole, mark);
      if (mark.text === "" && isFound) continue;
      const key = mark.subject === undefined ? mark : `${fold(mark.subject)}\n${fold(mark.unit)}`;
      let group = groups.get(key);
      if (!group) {
        const view = {
          id: idOf(shown.id, mark.id),
          subject: mark.subject ?? (mark.text || mark.unit),
          unit: mark.unit,
          entries: [],
          conflicting: false,
          areaIds: [],
          reviewed: true,
        };
        groups.set(key, (group = { view, areas: new Set() }));
      }
      group.view.entries.push({ articleId: shown.id, mark });
      group.view.reviewed &&= !isFound;
      if (isFound) found.add(mark);
      for (const area of areasOfFigure(mark, whole, areasOfClaim)) group.areas.add(area);
      const passage = finder.of(origin.get(mark.anchor) ?? mark);
      for (const area of (passage && context.passageAreas.get(`${whole.id} ${passage.anchor}`)) ?? [])
        group.areas.add(area);
    }
  }
  return byArticles([...groups.values()]).map(({ view, areas }) => ({
    ...view,
    entries: view.reviewed ? view.entries : byValue(view.entries),
    conflicting: isConflicting(
      view.entries.map(({ mark }) => mark),
      found,
    ),
    areaIds: [...areas].filter((id) => place.has(id)).sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0)),
  }));
}

type Entry = FigureView["entries"][number];

function articlesOfValues(entries: readonly Entry[]): Map<string, number> {
  const values = Map.groupBy(entries, ({ mark }) => canonical(mark.value));
  return new Map([...values].map(([value, own]) => [value, new Set(own.map(({ articleId }) => articleId)).size]));
}

/** What most articles give first; sorting keeps the order of equals. */
function byValue(entries: readonly Entry[]): Entry[] {
  const counts = articlesOfValues(entries);
  const countOf = ({ mark }: Entry): number => counts.get(canonical(mark.value)) ?? 0;
  return entries.toSorted((a, b) => countOf(b) - countOf(a));
}

function byArticles<Group extends { view: FigureView }>(groups: readonly Group[]): Group[] {
  const most = new Map(groups.map((group) => [group, Math.max(...articlesOfValues(group.view.entries).values())]));
  const rank = (group: Group): number => (group.view.reviewed ? Infinity : most.get(group)!);
  return groups.toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)));
}

/** A figure belongs to the areas of the claims whose passages contain it. */
function areasOfFigure(
  mark: FigureMark,
  article: ArticlePair["whole"],
  areasOfClaim: ReadonlyMap<string, readonly string[]>,
): string[] {
  const { start, end } = placeOf(mark.at);
  return article.evidence
    .filter((evidence) => {
      const place = placeOf(evidence.at);
      return place.start <= start && end <= place.end;
    })
    .flatMap((evidence) => evidence.claims.flatMap((id) => areasOfClaim.get(id) ?? []));
}

/** "150.0" and "150" are one value. Text is compared, so that no digit is lost. */
function canonical(value: string): string {
  const [, sign = "", whole = "", fraction = ""] = /^(-?)0*(\d*)(?:\.(\d*?)0*)?$/.exec(value) ?? [];
  const digits = `${whole === "" ? "0" : whole}${fraction === "" ? "" : `.${fraction}`}`;
  return digits === "0" ? digits : sign + digits;
}

/**
 * Whether two articles state one quantity differently: no value of the one is one of the other's, and the values conflict.
 *
 * @param entries Those of one figure.
 */
export function differInFigure({ entries, reviewed }: FigureView, firstId: string, secondId: string): boolean {
  const [first, second] = [firstId, secondId].map((id) =>
    entries.filter(({ articleId }) => articleId === id).map(({ mark }) => mark),
  ) as [FigureMark[], FigureMark[]];
  if (first.length === 0 || second.length === 0) return false;
  const [ours, theirs] = [first, second].map((marks) => new Set(marks.map(({ value }) => canonical(value))));
  const both = [...first, ...second];
  return ours!.isDisjointFrom(theirs!) && isConflicting(both, new Set(reviewed ? [] : both));
}

/**
 * Two values conflict unless each is said of a day of its own. That figures count the same thing is an editor's word, who gave
 * them one subject; of those that a machine found, only values of one day, said to be that day's, are held against others.
 */
function isConflicting(marks: readonly FigureMark[], found: ReadonlySet<FigureMark>): boolean {
  const dated = new Map<string, Set<string>>();
  const all = new Set<string>();
  let undated = false;
  for (const mark of marks) {
    const { value, asOf } = mark;
    if (asOf === undefined && found.has(mark)) continue;
    all.add(canonical(value));
    if (asOf === undefined) undated = true;
    else dated.set(asOf, (dated.get(asOf) ?? new Set()).add(canonical(value)));
  }
  return (undated && all.size > 1) || [...dated.values()].some((values) => values.size > 1);
}
