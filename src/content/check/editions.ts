import type { Edition, Redirects } from "../../schemas/edition.ts";
import { isKind, isMarkKind, KIND_NAMES, type KindName } from "../../schemas/kinds.ts";
import type { Problem } from "../../problems/problem.ts";
import { contentProblem } from "../../problems/content-catalogue.ts";
import type { Located } from "../read/entries.ts";
import { thingsOf, type Reading } from "./context.ts";

/**
 * Ids are permanent: what a published edition held is still there, or redirected to something that is; and what is
 * redirected is not there as well.
 */
export function checkEditions(
  reading: Reading,
  editions: readonly Located<Edition>[],
  redirects: Located<Redirects>,
): Problem[] {
  const present = new Map(KIND_NAMES.map((kind) => [kind, new Set(thingsOf(reading, kind).map(({ id }) => id))]));
  const isThere = (reference: string): boolean => {
    const [kind = "", id = ""] = reference.split("/");
    return isKind(kind) && (present.get(kind)?.has(id) === true || mayBeBroken(reading, kind, id));
  };
  return [...checkRedirects(redirects, isThere, present), ...checkVanished(editions, redirects.value, isThere)];
}

function checkVanished(
  editions: readonly Located<Edition>[],
  redirects: Redirects,
  isThere: (reference: string) => boolean,
): Problem[] {
  const problems: Problem[] = [];
  const told = new Set<string>();
  // The latest edition that held a thing is the one to name.
  for (const { value, place } of editions.toReversed()) {
    for (const type of KIND_NAMES) {
      for (const id of Object.keys(value.entries[type])) {
        const reference = `${type}/${id}`;
        if (told.has(reference) || isThere(reference) || Object.hasOwn(redirects, reference)) continue;
        told.add(reference);
        problems.push(
          contentProblem("id-vanished", place(["entries", type, id], true), {
            id: reference,
            detail: String(value.number),
          }),
        );
      }
    }
  }
  return problems;
}

function checkRedirects(
  { value: redirects, place }: Located<Redirects>,
  isThere: (reference: string) => boolean,
  present: ReadonlyMap<KindName, ReadonlySet<string>>,
): Problem[] {
  return Object.entries(redirects).flatMap(([from, to]) => {
    const [type = "", id = ""] = from.split("/");
    if (present.get(type as KindName)?.has(id))
      return [contentProblem("redirect-present", place([from], true), { id: from })];
    const seen = new Set([from]);
    let target = to;
    while (Object.hasOwn(redirects, target)) {
      if (seen.has(target)) return [contentProblem("redirect-circle", place([from]), { id: from })];
      seen.add(target);
      target = redirects[target] ?? "";
    }
    return isThere(target) ? [] : [contentProblem("redirect-dangling", place([from]), { id: target })];
  });
}

/** Whether a thing may be there although it was not read, being in error. */
function mayBeBroken(reading: Reading, kind: KindName, id: string): boolean {
  if (isMarkKind(kind)) return !reading.articlesComplete;
  return reading.maybeBroken(kind, id) || (kind === "articles" && !reading.articlesComplete);
}
