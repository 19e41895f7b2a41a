import type { Article } from "../../articles/types.ts";
import { nearestId } from "../../problems/nearest.ts";
import { isKind, isMarkKind, KIND_NAMES, kindOf, LIST_KINDS, type KindName } from "../../schemas/kinds.ts";
import { idSchema } from "../../schemas/primitives.ts";
import { contentProblem } from "../../problems/content-catalogue.ts";
import type { Place } from "../../problems/entry.ts";
import { thingsOf, type Check, type Reading } from "./context.ts";

type Path = (string | number)[];

/** A thing that is named somewhere. */
export interface Reference {
  kind: KindName;
  id: string;
  /** Where it is named. */
  place(): Place;
}

/** Every id that is named exists. */
export const checkReferences: Check = (reading) => {
  const known = new Map(KIND_NAMES.map((kind) => [kind, new Set(thingsOf(reading, kind).map(({ id }) => id))]));
  return referencesIn(reading).flatMap(({ kind, id, place }) => {
    const ids = known.get(kind)!;
    if (ids.has(id)) return [];
    if (!reading.articlesComplete && (kind === "articles" || isMarkKind(kind))) return [];
    if (!isMarkKind(kind) && reading.maybeBroken(kind, id)) return [];
    const { singular } = kindOf(kind);
    const near = nearestId(id, [...ids]);
    const remedy = near ? `Did you mean "${near}"?` : `Correct the id, or add the ${singular}.`;
    return [contentProblem("dangling", place(), { kind: singular, id, remedy })];
  });
};

/** Everything that the settings, entries, articles and marks refer to. */
export function referencesIn(reading: Reading): Reference[] {
  return [
    ...reading.config.keyClaims.map((id, i): Reference => ({
      kind: "claims",
      id,
      place: () => reading.configPlace(["keyClaims", i]),
    })),
    ...LIST_KINDS.flatMap((kind) => reading[kind].flatMap(({ value, place }) => namedIn(kind, value, place))),
    ...reading.articles.flatMap((article) => [
      ...namedIn("articles", article, (path) => reading.articlePlace(article, path)),
      ...namedInMarks(article),
    ]),
  ];
}

/** What an entry refers to, by the table of kinds. */
function namedIn(kind: KindName, entry: object, place: (path: Path) => Place): Reference[] {
  return Object.entries(kindOf(kind).refers).flatMap(([field, to]) =>
    idsAt(entry, field.split(".")).flatMap(({ id, path }): Reference[] => {
      const [type = "", own = ""] = to === "type/id" ? id.split("/") : [to, id];
      return isKind(type) ? [{ kind: type, id: own, place: () => place(path) }] : [];
    }),
  );
}

/** The ids at a path of an entry, "*" standing for each item of a list, and where exactly each stands. */
function idsAt(value: unknown, [step, ...rest]: readonly string[], before: Path = []): { id: string; path: Path }[] {
  if (step === undefined) return typeof value === "string" ? [{ id: value, path: before }] : [];
  if (typeof value !== "object" || value === null) return [];
  if (step !== "*") return idsAt((value as Record<string, unknown>)[step], rest, [...before, step]);
  return Array.isArray(value) ? value.flatMap((item, i) => idsAt(item, rest, [...before, i])) : [];
}

/** What the marks of an article's body refer to. */
function namedInMarks(article: Article): Reference[] {
  return [...article.evidence, ...article.quotes].flatMap((mark) => {
    const place = () => ({ file: article.file, ...(article.ingested ? {} : { line: mark.line, column: mark.column }) });
    const named: Omit<Reference, "place">[] = [];
    if ("claims" in mark) {
      named.push(...mark.claims.map((id) => ({ kind: "claims" as const, id })));
      if (mark.via !== undefined) named.push({ kind: "sources", id: mark.via });
    }
    // A speaker is an id or a name as printed; only what is written like an id of several words is held to be one.
    if (mark.speaker?.includes("-") && idSchema.safeParse(mark.speaker).success)
      named.push({ kind: "names", id: mark.speaker });
    return named.map((each) => ({ ...each, place }));
  });
}
