import type { Article } from "../../articles/types.ts";
import type { DigestConfig } from "../../schemas/digest.ts";
import type { Area } from "../../schemas/area.ts";
import type { Claim } from "../../schemas/claim.ts";
import type { Correction } from "../../schemas/correction.ts";
import type { Disagreement } from "../../schemas/disagreement.ts";
import type { Event } from "../../schemas/event.ts";
import type { Name } from "../../schemas/name.ts";
import type { Problem } from "../../problems/problem.ts";
import type { Source } from "../../schemas/source.ts";
import type { Place } from "../../problems/content-catalogue.ts";
import type { Located } from "../read/entries.ts";

/** Everything that was read, with places: what the checks across files work on. */
export interface Reading {
  config: DigestConfig;
  configPlace: Located<DigestConfig>["place"];
  areas: Located<Area>[];
  claims: Located<Claim>[];
  events: Located<Event>[];
  sources: Located<Source>[];
  names: Located<Name>[];
  disagreements: Located<Disagreement>[];
  corrections: Located<Correction>[];
  articles: Article[];
  /** Whether no article is in error. Where one is, what refers to articles is not reported as well. */
  articlesComplete: boolean;
  /** Whether an entry of a list may exist although it was not read, being in error. */
  maybeBroken(list: ListName | "articles", id: string): boolean;
  /** Place of a front matter's field. */
  articlePlace(article: Article, path: (string | number)[]): Place;
}

/** One rule across files. It reads, and returns what is wrong. */
export type Check = (reading: Reading) => Problem[];

/** The lists of entries, by the name of their folder. */
export const LISTS = ["areas", "claims", "events", "sources", "names", "disagreements", "corrections"] as const;
export type ListName = (typeof LISTS)[number];
