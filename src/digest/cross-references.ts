import { append } from "../lib/compare.ts";
import { without } from "../lib/without.ts";
import type { Area } from "../schemas/area.ts";
import type { Disagreement } from "../schemas/disagreement.ts";
import type { FoundPassage } from "./area-passages.ts";
import type { Corroborated } from "./corroboration.ts";
import type { AreaView, ClaimView, EventView, FigureView } from "./types.ts";

/** Ids of items by what they refer to, in the items' order. */
function invert<T extends { id: string }>(
  items: readonly T[],
  refers: (item: T) => readonly string[],
): Map<string, string[]> {
  const result = new Map<string, string[]>();
  for (const item of items) {
    for (const key of new Set(refers(item))) {
      append(result, key, item.id);
    }
  }
  return result;
}

/** Joins to each claim the events and disagreements that are about it. */
export function joinClaims(
  claims: readonly Corroborated[],
  events: readonly EventView[],
  disagreements: readonly Disagreement[],
): ClaimView[] {
  const byEvent = invert(events, (event) => event.claimIds);
  const byDisagreement = invert(disagreements, (disagreement) => disagreement.claims);
  return claims.map((claim) => ({
    ...claim,
    eventIds: byEvent.get(claim.id) ?? [],
    disagreementIds: byDisagreement.get(claim.id) ?? [],
  }));
}

/** Joins to each area what belongs to it. */
export function joinAreas(
  areas: readonly Area[],
  joined: { claims: readonly ClaimView[]; events: readonly EventView[]; figures: readonly FigureView[] },
  found: ReadonlyMap<string, readonly FoundPassage[]>,
): AreaView[] {
  const claims = invert(joined.claims, (claim) => claim.areas);
  const events = invert(joined.events, (event) => event.areaIds);
  const figures = invert(joined.figures, (figure) => figure.areaIds);
  return areas.map((area) => ({
    ...area,
    claimIds: claims.get(area.id) ?? [],
    eventIds: events.get(area.id) ?? [],
    figureIds: figures.get(area.id) ?? [],
    passages: (found.get(area.id) ?? []).filter(({ visible }) => visible).map((each) => without(each, "visible")),
  }));
}
