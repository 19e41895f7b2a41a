import { contentProblem } from "../../problems/content-catalogue.ts";
import type { Check } from "./context.ts";

/** Every claim has evidence in an article, or says that the editor supplied it. Not asked while an article is in error. */
export const checkClaims: Check = (reading) => {
  if (!reading.articlesComplete) return [];
  const shown = new Set(reading.articles.flatMap((article) => article.evidence.flatMap((mark) => mark.claims)));
  return reading.claims.flatMap(({ value, place }) =>
    shown.has(value.id) || value.supplied !== undefined
      ? []
      : [contentProblem("claim-without-evidence", place(["id"]), { id: value.id })],
  );
};
