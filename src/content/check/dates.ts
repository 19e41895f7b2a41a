import { parseEdtf } from "../../lib/edtf.ts";
import type { Problem } from "../../problems/problem.ts";
import { contentProblem } from "../../problems/content-catalogue.ts";
import type { Place } from "../../problems/entry.ts";
import type { Check } from "./context.ts";

/** Every date is one that exists, and a date by the editor says on what grounds. */
export const checkDates: Check = (reading) => {
  const problems: Problem[] = [];
  const check = (date: string | null | undefined, place: () => Place): void => {
    if (date === null || date === undefined) return;
    const parsed = parseEdtf(date);
    if (!parsed.ok) problems.push(contentProblem("date-impossible", place(), { date, detail: parsed.reason }));
  };
  check(reading.config.edition?.date, () => reading.configPlace(["edition", "date"]));
  for (const { value, place } of reading.sources) check(value.published, () => place(["published"]));
  for (const { value, place } of reading.corrections) check(value.date, () => place(["date"]));
  for (const { value, place } of reading.events) {
    check(value.edtf, () => place(["edtf"]));
    if (value.basis === "editor" && value.reason === undefined)
      problems.push(contentProblem("reason-missing", place(["basis"])));
  }
  for (const article of reading.articles) {
    check(article.published, () => reading.articlePlace(article, ["published"]));
    check(article.retrieved, () => reading.articlePlace(article, ["retrieved"]));
    for (const [i, { edtf }] of article.dates.entries())
      check(edtf, () => reading.articlePlace(article, ["dates", i, "edtf"]));
    for (const { asOf, line, column } of article.figures) check(asOf, () => ({ file: article.file, line, column }));
  }
  return problems;
};
