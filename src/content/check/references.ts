import type { Article } from "../../articles/types.ts";
import { nearest } from "../../problems/nearest.ts";
import type { Problem } from "../../problems/problem.ts";
import { idSchema } from "../../schemas/primitives.ts";
import { contentProblem, type Place } from "../../problems/content-catalogue.ts";
import type { Check, ListName, Reading } from "./context.ts";

type Kind = "claim" | "area" | "source" | "name" | "article" | "quotation" | "event" | "disagreement" | "figure";
type Path = (string | number)[];

/** Every id that is named exists. */
export const checkReferences: Check = (reading) => {
  const known = knownIds(reading);
  const problems: Problem[] = [];
  const need = (
    kind: Kind,
    id: string | null | undefined,
    place: () => Place,
    level: Problem["level"] = "error",
  ): void => {
    if (id === null || id === undefined || known[kind].has(id)) return;
    if (!reading.articlesComplete && (kind === "article" || kind === "quotation")) return;
    const list = LIST_OF[kind];
    if (list && reading.maybeBroken(list, id)) return;
    const near = nearest(id, [...known[kind]]);
    const remedy = near ? `Did you mean "${near}"?` : `Correct the id, or add the ${kind}.`;
    problems.push(contentProblem("dangling", place(), { kind, id, remedy }, level));
  };
  const needAll = (kind: Kind, ids: readonly string[], place: (path: Path) => Place, path: Path): void => {
    for (const [i, id] of ids.entries()) need(kind, id, () => place([...path, i]));
  };
  needAll("claim", reading.config.keyClaims, reading.configPlace, ["keyClaims"]);
  for (const { value, place } of reading.claims) needAll("area", value.areas, place, ["areas"]);
  for (const { value, place } of reading.names) needAll("name", value.notSameAs, place, ["notSameAs"]);
  for (const { value, place } of reading.sources) {
    for (const [i, { source }] of value.derivedFrom.entries())
      need("source", source, () => place(["derivedFrom", i, "source"]));
  }
  for (const { value, place } of reading.events) {
    needAll("claim", value.claims, place, ["claims"]);
    need("source", value.inherited, () => place(["inherited"]));
    for (const [i, { article }] of value.evidence.entries())
      need("article", article, () => place(["evidence", i, "article"]));
  }
  for (const { value, place } of reading.disagreements) {
    needAll("claim", value.claims, place, ["claims"]);
    needAll("quotation", value.quotes, place, ["quotes"]);
    for (const [i, { articles }] of value.positions.entries())
      needAll("article", articles, place, ["positions", i, "articles"]);
  }
  for (const { value, place } of reading.corrections) {
    const [list = "", id = ""] = value.target.split("/");
    need(TARGETS[list] ?? "claim", id, () => place(["target"]));
  }
  for (const article of reading.articles) checkArticle(article, reading, need);
  return problems;
};

const TARGETS: Record<string, Kind> = {
  articles: "article",
  claims: "claim",
  events: "event",
  areas: "area",
  sources: "source",
  names: "name",
  disagreements: "disagreement",
};

const LIST_OF: Partial<Record<Kind, ListName | "articles">> = {
  article: "articles",
  claim: "claims",
  area: "areas",
  source: "sources",
  name: "names",
  event: "events",
  disagreement: "disagreements",
};

function checkArticle(
  article: Article,
  reading: Reading,
  need: (kind: Kind, id: string | null | undefined, place: () => Place, level?: Problem["level"]) => void,
): void {
  const field = (path: Path) => () => reading.articlePlace(article, path);
  need("source", article.source, field(["source"]));
  for (const [i, { source }] of article.derivedFrom.entries())
    need("source", source, field(["derivedFrom", i, "source"]));
  for (const mark of [...article.evidence, ...article.quotes]) {
    const place = () => ({ file: article.file, ...(article.ingested ? {} : { line: mark.line, column: mark.column }) });
    if ("claims" in mark) {
      for (const claim of mark.claims) need("claim", claim, place);
      need("source", mark.via, place);
    }
    // A speaker is an id or a name as printed; only what is written like an id of several words is held to be one.
    if (mark.speaker?.includes("-") && idSchema.safeParse(mark.speaker).success) need("name", mark.speaker, place);
  }
}

function knownIds(reading: Reading): Record<Kind, Set<string>> {
  const ids = (list: ListName) => new Set(reading[list].map(({ value }) => value.id));
  const marks = (kind: "quotes" | "figures") =>
    new Set(reading.articles.flatMap((article) => article[kind].map(({ id }) => id)));
  return {
    claim: ids("claims"),
    area: ids("areas"),
    source: ids("sources"),
    name: ids("names"),
    event: ids("events"),
    disagreement: ids("disagreements"),
    article: new Set(reading.articles.map(({ id }) => id)),
    quotation: marks("quotes"),
    figure: marks("figures"),
  };
}
