import { EDITION_TYPES, type Edition, type EditionType, type Redirects } from "../../schemas/edition.ts";
import type { Problem } from "../../problems/problem.ts";
import { contentProblem } from "../../problems/content-catalogue.ts";
import type { Located } from "../read/entries.ts";
import { LISTS, type Reading } from "./context.ts";

/**
 * Ids are permanent: what a published edition held is still there, or redirected to something that is; and what is
 * redirected is not there as well.
 */
export function checkEditions(
  reading: Reading,
  editions: readonly Located<Edition>[],
  redirects: Located<Redirects>,
): Problem[] {
  const present = presentIds(reading);
  const isThere = (reference: string): boolean => {
    const [type = "", id = ""] = reference.split("/");
    return present.get(type as EditionType)?.has(id) === true || mayBeBroken(reading, type as EditionType, id);
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
    for (const type of EDITION_TYPES) {
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
  present: ReadonlyMap<EditionType, ReadonlySet<string>>,
): Problem[] {
  return Object.entries(redirects).flatMap(([from, to]) => {
    const [type = "", id = ""] = from.split("/");
    if (present.get(type as EditionType)?.has(id))
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

function presentIds({ articles, ...lists }: Reading): Map<EditionType, Set<string>> {
  const present = new Map<EditionType, Set<string>>();
  present.set("articles", new Set(articles.map(({ id }) => id)));
  present.set("quotes", new Set(articles.flatMap(({ quotes }) => quotes.map(({ id }) => id))));
  present.set("figures", new Set(articles.flatMap(({ figures }) => figures.map(({ id }) => id))));
  for (const list of LISTS) present.set(list, new Set(lists[list].map(({ value }) => value.id)));
  return present;
}

/** Whether a thing may be there although it was not read, being in error. */
function mayBeBroken(reading: Reading, type: EditionType, id: string): boolean {
  if (type === "quotes" || type === "figures") return !reading.articlesComplete;
  return reading.maybeBroken(type, id) || (type === "articles" && !reading.articlesComplete);
}
