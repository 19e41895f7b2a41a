import type { z } from "zod";
import { bodyMarker } from "../lib/body-marker.ts";
import type { Digest, DigestInput } from "../digest/types.ts";
import { articleFrontMatterSchema } from "../schemas/article.ts";
import { isListKind, isMarkKind, KIND_NAMES, kindOf, KINDS, type KindName, type MarkKind } from "../schemas/kinds.ts";

/** Kinds that are written in files, each a content collection. Marks stand in an article's body. */
export type CollectionName = Exclude<KindName, MarkKind>;

export const COLLECTION_NAMES = KIND_NAMES.filter((name) => !isMarkKind(name)) as CollectionName[];

/** Name of the loader that fills a collection. */
export const loaderName = (name: CollectionName): string => `accord-${name}`;

/** An entry of another collection, as Astro's getEntry() takes it. */
interface Reference<C> {
  collection: C;
  id: string;
}
/** What a table of paths says of the fields under one. */
type Under<Refers, Path extends string> = {
  [P in keyof Refers as P extends `${Path}.${infer Rest}` ? Rest : never]: Refers[P];
};
type LinkedAt<T, Refers, Path extends string> = Path extends keyof Refers
  ? Refers[Path] extends CollectionName
    ? Reference<Refers[Path]> | Exclude<T, string>
    : T
  : [keyof Under<Refers, Path>] extends [never]
    ? T
    : Linked<T, Under<Refers, Path>>;
type Linked<T, Refers> = T extends readonly (infer Item)[]
  ? LinkedAt<Item, Refers, "*">[]
  : T extends object
    ? { [K in keyof T]: LinkedAt<T[K], Refers, K & string> }
    : T;

/** What an editor states of an article. What a machine noted of its file for the engine's own steps is left out. */
const statedSchema = articleFrontMatterSchema.omit({
  cleaning: true,
  blocks: true,
  dates: true,
  names: true,
  reviewed: true,
});

/** The schemas of the collections. */
const SCHEMAS = { ...KINDS, articles: { ...KINDS.articles, schema: statedSchema } } as const;

/** The data of a collection's entry: the entry as it is written, each id of another entry as a reference to it. */
export type EntryData<C extends CollectionName> = Linked<
  z.infer<(typeof SCHEMAS)[C]["schema"]>,
  (typeof KINDS)[C]["refers"]
>;

/** The schema that types a collection. Entries are checked before a collection is filled, and are not parsed again. */
export const schemaOf = <C extends CollectionName>(name: C) =>
  SCHEMAS[name].schema as unknown as z.ZodType<EntryData<C>>;

/** An entry as Astro's store takes it. */
export interface StoredEntry {
  id: string;
  data: Record<string, unknown>;
  /** Of an article: a mark that is replaced by the rendered body once the page is there. */
  rendered?: { html: string };
}

const STATED = Object.keys(statedSchema.shape);

/** The entries of a collection: of articles as far as rights allow them to be shown, of lists as they were written. */
export function entriesOf(name: CollectionName, input: DigestInput, digest: Digest): StoredEntry[] {
  const linked = (value: object) => link(value, name);
  if (isListKind(name)) return input[name].map((entry) => ({ id: entry.id, data: linked(entry) }));
  return digest.articles.map((article) => {
    const stated = Object.fromEntries(Object.entries(article).filter(([field]) => STATED.includes(field)));
    return { id: article.id, data: linked(stated), rendered: { html: bodyMarker(article.id) } };
  });
}

/** An entry with references in the place of ids. */
function link(entry: object, name: CollectionName): Record<string, unknown> {
  let linked: unknown = entry;
  for (const [path, collection] of Object.entries(kindOf(name).refers)) {
    if (Object.hasOwn(SCHEMAS, collection) && kindOf(collection as KindName).written !== "mark")
      linked = linkAt(linked, path.split("."), collection);
  }
  return linked as Record<string, unknown>;
}

function linkAt(value: unknown, [step, ...rest]: readonly string[], collection: string): unknown {
  if (step === undefined) return typeof value === "string" ? { collection, id: value } : value;
  if (step === "*") return Array.isArray(value) ? value.map((item) => linkAt(item, rest, collection)) : value;
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return value;
  return { ...value, [step]: linkAt((value as Record<string, unknown>)[step], rest, collection) };
}
