import type { ClaimView, Digest, NameView, SourceView } from "../digest/types.ts";
import { DISAGREEMENT_KINDS } from "../schemas/disagreement.ts";
import type { Disagreement } from "../schemas/disagreement.ts";
import type { Register } from "../schemas/kinds.ts";
import { NAME_TYPES } from "../schemas/name.ts";

/*
 * The order of the registers' entries. A link to an entry needs it as well: which page of a register it stands on follows
 * from its place.
 */

/** Claims by their home area, in the areas' order; within an area those on which most articles agree first. */
export function claimsByArea(digest: Digest): ClaimView[] {
  const place = new Map(digest.areas.map(({ id }, i) => [id, i]));
  const home = (claim: ClaimView): number => place.get(claim.areas[0] ?? "") ?? digest.areas.length;
  return digest.claims.toSorted(
    (a, b) =>
      home(a) - home(b) ||
      b.reportedBy.length - a.reportedBy.length ||
      b.origins - a.origins ||
      a.importance - b.importance,
  );
}

/** Disagreements by kind, within a kind in the digest's order. */
export function disagreementsByKind(digest: Digest): Disagreement[] {
  return DISAGREEMENT_KINDS.flatMap((kind) => digest.disagreements.filter((each) => each.kind === kind));
}

/** Sources with articles in the digest first, then those upstream; each in the digest's order. */
export function sourcesInOrder(digest: Digest): SourceView[] {
  return digest.sources.toSorted((a, b) => Number(a.articleIds.length === 0) - Number(b.articleIds.length === 0));
}

/** Names an editor knows by type, then those a program found; within each those mentioned in most articles first. */
export function namesInOrder(digest: Digest): NameView[] {
  const type = (name: NameView): number =>
    name.type === "unknown" ? NAME_TYPES.length : NAME_TYPES.indexOf(name.type);
  return digest.names.toSorted(
    (a, b) =>
      Number(b.reviewed) - Number(a.reviewed) ||
      type(a) - type(b) ||
      b.mentions.length - a.mentions.length ||
      (a.name < b.name ? -1 : 1),
  );
}

const ORDERS: { [K in Register]?: (digest: Digest) => Digest[K] } = {
  claims: claimsByArea,
  disagreements: disagreementsByKind,
  sources: sourcesInOrder,
  names: namesInOrder,
};

/** A register's entries in its order: the digest's, where nothing else is said. */
export function inRegisterOrder<K extends Register>(digest: Digest, register: K): Digest[K] {
  return ORDERS[register]?.(digest) ?? digest[register];
}

/** Entries that follow each other and share a key, as groups. */
export function grouped<T>(list: readonly T[], key: (item: T) => string): { key: string; items: T[] }[] {
  const groups: { key: string; items: T[] }[] = [];
  for (const item of list) {
    const last = groups.at(-1);
    if (last && last.key === key(item)) last.items.push(item);
    else groups.push({ key: key(item), items: [item] });
  }
  return groups;
}
