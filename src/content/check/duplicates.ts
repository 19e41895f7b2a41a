import { contentProblem } from "../../problems/content-catalogue.ts";
import type { Place } from "../../problems/entry.ts";
import { KIND_NAMES } from "../../schemas/kinds.ts";
import { thingsOf, type Check } from "./context.ts";

/** No two things of a kind share an id. The second place is reported, and names the first. Articles are called like their files. */
export const checkDuplicates: Check = (reading) =>
  KIND_NAMES.filter((kind) => kind !== "articles").flatMap((kind) => {
    const first = new Map<string, () => Place>();
    return thingsOf(reading, kind).flatMap(({ id, place }) => {
      const other = first.get(id)?.();
      if (!other) {
        first.set(id, place);
        return [];
      }
      return [
        contentProblem("duplicate-id", place(), {
          id,
          other: [other.file, other.line, other.column].filter((part) => part !== undefined).join(":"),
        }),
      ];
    });
  });
