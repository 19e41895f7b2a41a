import { contentProblem } from "../../problems/content-catalogue.ts";
import type { Problem } from "../../problems/problem.ts";
import type { DigestConfig } from "../../schemas/digest.ts";
import { takenNames } from "../../site/map.ts";
import { isComponent, type ProseFile } from "../../site/own-pages.ts";

/** Each page of the editor's has an address that nothing else has: neither a page of the site's nor another of theirs. */
export function checkPages(prose: readonly ProseFile[], config: DigestConfig): Problem[] {
  const pages = prose.filter(({ kind }) => kind === "pages");
  if (pages.length === 0) return [];
  const taken = takenNames(config);
  return pages.flatMap((page) => {
    const { id, file } = page;
    if (taken.has(id)) return [contentProblem("page-taken", { file }, { id })];
    const other = pages.find((each) => each.file < file && atOneAddress(each, page));
    return other === undefined ? [] : [contentProblem("page-twice", { file }, { other: other.file })];
  });
}

/** Prose is there in every language, in its own words or in the main language's; a component in its own alone. */
function atOneAddress(one: ProseFile, other: ProseFile): boolean {
  return one.id === other.id && (one.lang === other.lang || isComponent(one) !== isComponent(other));
}
