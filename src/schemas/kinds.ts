import type { z } from "zod";
import { areaSchema } from "./area.ts";
import { articleFrontMatterSchema } from "./article.ts";
import { claimSchema } from "./claim.ts";
import { correctionSchemaFor } from "./correction.ts";
import { disagreementSchema } from "./disagreement.ts";
import { eventSchema } from "./event.ts";
import { figureMarkSchema, quoteMarkSchema } from "./marks.ts";
import { nameSchema } from "./name.ts";
import { sourceSchema } from "./source.ts";

/** A kind of thing that a digest holds and that has an id of its own. */
export interface Kind {
  /** What one is called, in English: in problems, and as a type of the search's results. */
  singular: string;
  /** Of the entry as it is written. */
  schema: z.ZodType;
  /**
   * How it is written. yaml, area and article: files of the content folder's sub-folder that is called like the kind, in YAML,
   * as the front matter of the site's prose, as articles. mark: a component in an article's body.
   */
  written: "yaml" | "area" | "article" | "mark";
  /**
   * The field that says what a thing is called, and the field's language: localised text, text in the entry's own `lang`, or a
   * name that is the same in every language. null where nothing does.
   */
  title: { field: string; language: "localised" | "own" | "any" } | null;
  /** Path of the register that lists it, without base and language, where that is not the kind's own name. */
  path?: string;
  /** Whether each has a page of its own, at path/id. */
  pages: boolean;
  /** Entries on a page of its register; null where the register is cut into pages otherwise, or not at all. */
  perPage: number | null;
  /** Place of its register in the site's menu; null where the menu does not hold it. */
  menu: number | null;
  /** Whether the search and the alphabetical index find it. */
  searched: boolean;
  /** The fields that hold another thing's id, "*" for each item of a list, and its kind; "type/id" where the field says it. */
  refers: Readonly<Record<string, string>>;
}

/** What can be corrected, or stand in an article. In the order in which editions, changes and the search list kinds. */
const THINGS = {
  articles: {
    singular: "article",
    schema: articleFrontMatterSchema,
    written: "article",
    title: { field: "title", language: "own" },
    pages: true,
    perPage: 50,
    menu: 5,
    searched: true,
    refers: { source: "sources", "derivedFrom.*.source": "sources" },
  },
  claims: {
    singular: "claim",
    schema: claimSchema,
    written: "yaml",
    title: { field: "statement", language: "localised" },
    pages: true,
    perPage: 60,
    menu: 3,
    searched: true,
    refers: { "areas.*": "areas" },
  },
  events: {
    singular: "event",
    schema: eventSchema,
    written: "yaml",
    title: { field: "title", language: "localised" },
    path: "timeline",
    pages: false,
    perPage: null,
    menu: 2,
    searched: true,
    refers: { "claims.*": "claims", inherited: "sources", "evidence.*.article": "articles" },
  },
  areas: {
    singular: "area",
    schema: areaSchema,
    written: "area",
    title: { field: "label", language: "localised" },
    pages: true,
    perPage: null,
    menu: 1,
    searched: true,
    refers: {},
  },
  disagreements: {
    singular: "disagreement",
    schema: disagreementSchema,
    written: "yaml",
    title: { field: "topic", language: "localised" },
    pages: false,
    perPage: 16,
    menu: 4,
    searched: true,
    refers: { "claims.*": "claims", "quotes.*": "quotes", "positions.*.articles.*": "articles" },
  },
  sources: {
    singular: "source",
    schema: sourceSchema,
    written: "yaml",
    title: { field: "name", language: "any" },
    pages: false,
    perPage: 40,
    menu: 6,
    searched: false,
    refers: { "derivedFrom.*.source": "sources" },
  },
  names: {
    singular: "name",
    schema: nameSchema,
    written: "yaml",
    title: { field: "name", language: "any" },
    pages: true,
    perPage: 120,
    menu: 7,
    searched: true,
    refers: { "notSameAs.*": "names" },
  },
  quotes: {
    singular: "quotation",
    schema: quoteMarkSchema,
    written: "mark",
    title: null,
    pages: false,
    perPage: 30,
    menu: 8,
    searched: false,
    refers: {},
  },
  figures: {
    singular: "figure",
    schema: figureMarkSchema,
    written: "mark",
    title: null,
    pages: false,
    perPage: 40,
    menu: 9,
    searched: false,
    refers: {},
  },
} as const satisfies Record<string, Kind>;

/** The kinds that a correction may name. */
const CORRECTABLE = namesOf(THINGS, ({ written }) => written !== "mark");

/**
 * Every kind of thing with an id, by its plural. Whatever asks which kinds there are asks here: reading, the checks of ids,
 * collections, editions, corrections, registers, the menu, addresses, the search.
 */
export const KINDS = {
  ...THINGS,
  corrections: {
    singular: "correction",
    schema: correctionSchemaFor(CORRECTABLE),
    written: "yaml",
    title: { field: "target", language: "any" },
    pages: false,
    perPage: null,
    menu: null,
    searched: false,
    refers: { target: "type/id" },
  },
} as const satisfies Record<string, Kind>;

type Table = typeof KINDS;
type KindWhere<T, Facts> = { [K in keyof T]: T[K] extends Facts ? K : never }[keyof T];

export type KindName = keyof Table;
/** Kinds that are lists of entries in files of their own; articles and their marks are read apart. */
export type ListKind = KindWhere<Table, { written: "yaml" | "area" }>;
export type MarkKind = KindWhere<Table, { written: "mark" }>;
export type YamlKind = KindWhere<Table, { written: "yaml" }>;
/** Kinds whose register is cut into pages of so many entries. */
export type Register = KindWhere<Table, { perPage: number }>;
/** Kinds of which each thing has a page of its own. */
export type PagedKind = KindWhere<Table, { pages: true }>;
export type SearchedKind = KindWhere<Table, { searched: true }>;

type RegisterPath = { [K in KindName]: Table[K] extends { path: infer Path } ? Path : K }[KindName];

/** An entry of a kind as it is written. */
export type Entry<K extends KindName> = z.infer<Table[K]["schema"]>;
/** The entries of every list. */
export type Lists = { [K in ListKind]: Entry<K>[] };

export const KIND_NAMES = Object.keys(KINDS) as KindName[];
export const LIST_KINDS = namesOf(KINDS, ({ written }) => written === "yaml" || written === "area") as ListKind[];
export const YAML_KINDS = namesOf(KINDS, ({ written }) => written === "yaml") as YamlKind[];
const MARK_KINDS = namesOf(KINDS, ({ written }) => written === "mark") as MarkKind[];
export const REGISTERS = namesOf(KINDS, ({ perPage }) => perPage !== null) as Register[];
export const SEARCHED_KINDS = namesOf(KINDS, ({ searched }) => searched) as SearchedKind[];

/** What the table says of a kind, without what is particular to it. */
export const kindOf = (kind: KindName): Kind => KINDS[kind];

/** Path of the page on which a kind's register begins, without base and language. */
export const registerPath = (kind: KindName) => (kindOf(kind).path ?? kind) as RegisterPath;

/** The registers that the site's menu holds, in its order. */
export const MENU: readonly RegisterPath[] = KIND_NAMES.filter((kind) => kindOf(kind).menu !== null)
  .sort((a, b) => kindOf(a).menu! - kindOf(b).menu!)
  .map(registerPath);

export const isListKind = (kind: KindName): kind is ListKind => (LIST_KINDS as KindName[]).includes(kind);
export const isRegister = (kind: KindName): kind is Register => (REGISTERS as KindName[]).includes(kind);
export const isMarkKind = (kind: KindName): kind is MarkKind => (MARK_KINDS as KindName[]).includes(kind);

/** Whether a word is the name of a kind. */
export const isKind = (name: string): name is KindName => Object.hasOwn(KINDS, name);

function namesOf(table: Readonly<Record<string, Kind>>, wanted: (kind: Kind) => boolean): string[] {
  return Object.keys(table).filter((name) => wanted(table[name]!));
}
