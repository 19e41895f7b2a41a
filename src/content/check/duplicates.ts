import { contentProblem, type Place } from "../../problems/content-catalogue.ts";
import { LISTS, type Check } from "./context.ts";

/** No two entries of a list, quotations or figures share an id. The second place is reported, and names the first. */
export const checkDuplicates: Check = (reading) => {
  const marks = (kind: "quotes" | "figures") =>
    reading.articles.flatMap((article) =>
      article[kind].map(({ id, line, column }) => ({
        id,
        place: { file: article.file, ...(article.ingested ? {} : { line, column }) },
      })),
    );
  const lists = LISTS.map((list) => reading[list].map(({ value, place }) => ({ id: value.id, place: place(["id"]) })));
  return [...lists, marks("quotes"), marks("figures")].flatMap((entries) => {
    const first = new Map<string, Place>();
    return entries.flatMap(({ id, place }) => {
      const other = first.get(id);
      if (!other) {
        first.set(id, place);
        return [];
      }
      return [
        contentProblem("duplicate-id", place, {
          id,
          other: [other.file, other.line, other.column].filter((part) => part !== undefined).join(":"),
        }),
      ];
    });
  });
};
