import type { Article } from "../../articles/types.ts";
import { nearestId } from "../../problems/nearest.ts";
import type { Problem } from "../../problems/problem.ts";
import { isKind, isMarkKind, KIND_NAMES, kindOf, LIST_KINDS, type KindName } from "../../schemas/kinds.ts";
import { idSchema } from "../../schemas/primitives.ts";
import { contentProblem } from "../../problems/content-catalogue.ts";
import type { Place } from "../../problems/entry.ts";
import { thingsOf, type Check } from "./context.ts";

type Path = (string | number)[];
/** Demands that a thing exists; `place` says where it is named. */
type Need = (kind: KindName, id: string | null | undefined, place: () => Place) => void;

/** Every id that is named exists. */
export const checkReferences: Check = (reading) => {
  const known = new Map(KIND_NAMES.map((kind) => [kind, new Set(thingsOf(reading, kind).map(({ id }) => id))]));
  const problems: Problem[] = [];
  const need: Need = (kind, id, place) => {
    const ids = known.get(kind)!;
    if (id === null || id === undefined || ids.has(id)) return;
    if (!reading.articlesComplete && (kind === "articles" || isMarkKind(kind))) return;
    if (!isMarkKind(kind) && reading.maybeBroken(kind, id)) return;
    const { singular } = kindOf(kind);
    const near = nearestId(id, [...ids]);
    const remedy = near ? `Did you mean "${near}"?` : `Correct the id, or add the ${singular}.`;
    problems.push(contentProblem("dangling", place(), { kind: singular, id, remedy }));
  };
  for (const [i, id] of reading.config.keyClaims.entries())
    need("claims", id, () => reading.configPlace(["keyClaims", i]));
  for (const kind of LIST_KINDS) {
    for (const { value, place } of reading[kind]) needAll(kind, value, place, need);
  }
  for (const article of reading.articles) {
    needAll("articles", article, (path) => reading.articlePlace(article, path), need);
    checkMarks(article, need);
  }
  return problems;
};

/** Demands what an entry refers to, by the table of kinds. */
function needAll(kind: KindName, entry: object, place: (path: Path) => Place, need: Need): void {
  for (const [field, to] of Object.entries(kindOf(kind).refers)) {
    for (const { id, path } of idsAt(entry, field.split("."))) {
      const [type = "", own] = to === "type/id" ? id.split("/") : [to, id];
      if (isKind(type)) need(type, own, () => place(path));
    }
  }
}

/** The ids at a path of an entry, "*" standing for each item of a list, and where exactly each stands. */
function idsAt(value: unknown, [step, ...rest]: readonly string[], before: Path = []): { id: string; path: Path }[] {
  if (step === undefined) return typeof value === "string" ? [{ id: value, path: before }] : [];
  if (typeof value !== "object" || value === null) return [];
  if (step !== "*") return idsAt((value as Record<string, unknown>)[step], rest, [...before, step]);
  return Array.isArray(value) ? value.flatMap((item, i) => idsAt(item, rest, [...before, i])) : [];
}

/** Demands what the marks of an article's body refer to. */
function checkMarks(article: Article, need: Need): void {
  for (const mark of [...article.evidence, ...article.quotes]) {
    const place = () => ({ file: article.file, ...(article.ingested ? {} : { line: mark.line, column: mark.column }) });
    if ("claims" in mark) {
      for (const claim of mark.claims) need("claims", claim, place);
      need("sources", mark.via, place);
    }
    // A speaker is an id or a name as printed; only what is written like an id of several words is held to be one.
    if (mark.speaker?.includes("-") && idSchema.safeParse(mark.speaker).success) need("names", mark.speaker, place);
  }
}
