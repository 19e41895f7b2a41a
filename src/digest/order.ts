import { compareBy, compareText } from "../lib/compare.ts";
import { compareRangeKeys, compareRanges, rangeKey, rangeOf } from "../lib/edtf.ts";
import { fold } from "../lib/text.ts";
import type { Article } from "../articles/types.ts";
import type { Area } from "../schemas/area.ts";
import { DISAGREEMENT_KINDS } from "../schemas/disagreement.ts";
import type { Disagreement } from "../schemas/disagreement.ts";
import type { Claim } from "../schemas/claim.ts";
import { LIST_KINDS, type Lists } from "../schemas/kinds.ts";
import type { DigestInput } from "./types.ts";

const byId = (a: { id: string }, b: { id: string }): number => compareText(a.id, b.id);

/** Sorts a copy by a key that is computed once for each item. */
export function sortedBy<T, K>(
  items: readonly T[],
  key: (item: T) => K,
  compare: (a: K, b: K) => number,
  tie: (a: T, b: T) => number,
): T[] {
  return items
    .map((item) => ({ item, key: key(item) }))
    .sort((a, b) => compare(a.key, b.key) || tie(a.item, b.item))
    .map(({ item }) => item);
}

/** By date of publication, undated ones last, then by id. */
function orderArticles(articles: readonly Article[]): Article[] {
  const key = ({ published }: Article): [number, number] =>
    published === null ? [Infinity, Infinity] : rangeKey(rangeOf(published));
  return sortedBy(articles, key, compareRangeKeys, byId);
}

/** Partnership areas before context, official ones before others, then by the editor's order and by id. */
function orderAreas(areas: readonly Area[]): Area[] {
  return [...areas].sort(
    compareBy<Area>(
      (a, b) => Number(a.kind === "context") - Number(b.kind === "context"),
      (a, b) => Number(b.official) - Number(a.official),
      (a, b) => a.order - b.order,
      byId,
    ),
  );
}

/** By home area, then importance, then id. */
function orderClaims(claims: readonly Claim[], areas: readonly Area[]): Claim[] {
  const place = new Map(areas.map((area, i) => [area.id, i]));
  const home = (claim: Claim): number => place.get(claim.areas[0] ?? "") ?? areas.length;
  return [...claims].sort(
    compareBy<Claim>(
      (a, b) => home(a) - home(b),
      (a, b) => a.importance - b.importance,
      byId,
    ),
  );
}

const byName = <T extends { id: string; name: string }>(items: readonly T[]): T[] =>
  sortedBy(items, (item) => fold(item.name), compareText, byId);

const inOrderOfIds = (lists: Lists): Lists =>
  Object.fromEntries(LIST_KINDS.map((kind) => [kind, [...lists[kind]].sort(byId)])) as unknown as Lists;

/**
 * Puts every collection in its order, so that no later step depends on the order in which files were read: by
 * id where nothing else is said. Events are ordered by the timeline, where automatic ones join them.
 */
export function orderInput(input: DigestInput): DigestInput {
  const areas = orderAreas(input.areas);
  return {
    ...inOrderOfIds(input),
    config: input.config,
    draft: input.draft,
    untitled: input.untitled === true,
    defaultAreas: input.defaultAreas === true,
    findings: input.findings,
    rejected: input.rejected,
    proofs: input.proofs,
    images: input.images,
    articles: orderArticles(input.articles),
    areas,
    claims: orderClaims(input.claims, areas),
    sources: byName(input.sources),
    names: byName(input.names),
    disagreements: [...input.disagreements].sort(
      compareBy<Disagreement>((a, b) => DISAGREEMENT_KINDS.indexOf(a.kind) - DISAGREEMENT_KINDS.indexOf(b.kind), byId),
    ),
    // Newest first.
    corrections: sortedBy(
      input.corrections,
      (each) => rangeOf(each.date),
      (a, b) => compareRanges(b, a),
      byId,
    ),
    editions: [...(input.editions ?? [])].sort((a, b) => a.number - b.number),
    redirects: input.redirects ?? {},
  };
}
