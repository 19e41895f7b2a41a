import type { Article } from "../../articles/types.ts";
import type { DigestConfig } from "../../schemas/digest.ts";
import { isListKind, isMarkKind, type Entry, type KindName, type ListKind } from "../../schemas/kinds.ts";
import type { Problem } from "../../problems/problem.ts";
import type { Place } from "../../problems/entry.ts";
import type { Located } from "../read/entries.ts";

/** The entries of every list, with places. */
export type LocatedLists = { [K in ListKind]: Located<Entry<K>>[] };

/** Everything that was read, with places: what the checks across files work on. */
export interface Reading extends LocatedLists {
  config: DigestConfig;
  configPlace: Located<DigestConfig>["place"];
  articles: Article[];
  /** Whether no article is in error. Where one is, what refers to articles is not reported as well. */
  articlesComplete: boolean;
  /** Whether a thing that is written in a file of its kind's folder may exist although it was not read, being in error. */
  maybeBroken(kind: KindName, id: string): boolean;
  /** Place of a front matter's field. */
  articlePlace(article: Article, path: (string | number)[]): Place;
}

/** One rule across files. It reads, and returns what is wrong. */
export type Check = (reading: Reading) => Problem[];

/** Every thing of a kind that was read, with the place of its id. */
export function thingsOf(reading: Reading, kind: KindName): { id: string; place: () => Place }[] {
  if (isListKind(kind)) return reading[kind].map(({ value, place }) => ({ id: value.id, place: () => place(["id"]) }));
  if (!isMarkKind(kind)) return reading.articles.map(({ id, file }) => ({ id, place: () => ({ file }) }));
  return reading.articles.flatMap((article) =>
    article[kind].map(({ id, line, column }) => ({
      id,
      place: () => ({ file: article.file, ...(article.ingested ? {} : { line, column }) }),
    })),
  );
}
