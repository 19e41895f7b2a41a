import type { StartFile } from "../protocol.ts";
import { localeOf } from "../../lib/locale.ts";
import type { Facet, RecordType } from "../types.ts";

/** A message's form for each of a language's plural categories, with a hole for the number. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>>;

/** What the search page tells its script: where things are, and the interface's words. */
export interface SearchSettings {
  /** Address of the worker's script. */
  worker: string;
  /** Path of the bundle, ending with a slash; in it the files to start with, and the one with words to choose from. */
  bundle: string;
  start: Record<StartFile, string>;
  spellings: string;
  /** Address of the front page in the interface's language. */
  home: string;
  /** Address of the search page in the interface's language. */
  page: string;
  lang: string;
  titleLanguages: string[];
  /** Groups of words that mean the same. */
  glossary: readonly (readonly string[])[];
  /** What each type of result is called, in the order in which types are shown. */
  types: Record<RecordType, string>;
  facets: Record<Facet, string>;
  /** So many of a type, results, sources, filters that are on. */
  counts: Record<RecordType | "result" | "source" | "filter", Forms>;
  /** Labels by id; facets of other kinds speak for themselves. */
  labels: Record<"area" | "stance" | "modality" | "status" | "kind", Record<string, string>>;
  words: Record<
    | "loading"
    | "slow"
    | "told"
    | "all"
    | "filter"
    | "none"
    | "unknown"
    | "near"
    | "showing"
    | "fewer"
    | "widen"
    | "without"
    | "withoutAny"
    | "showAll"
    | "more"
    | "allValues"
    | "untitled"
    | "notReviewed"
    | "notRead"
    | "dateUnknown"
    | "since"
    | "foundAs",
    string
  >;
}

/** The types of results, in the order in which they are shown. */
export const typesOf = ({ types }: Pick<SearchSettings, "types">): RecordType[] => Object.keys(types) as RecordType[];

/** Puts values in the place of {names}. */
export function fill(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** A number in the interface's way. */
export const inDigits = (count: number, lang: string): string => new Intl.NumberFormat(localeOf(lang)).format(count);

/** So many of something: "1 claim", "28 claims". */
export function counted(forms: Forms, count: number, lang: string): string {
  const form = forms[new Intl.PluralRules(localeOf(lang)).select(count)] ?? forms.other ?? "";
  return fill(form, { count: inDigits(count, lang) });
}

/** Several things as a sentence lists them: "5 articles, 28 claims and 4 areas". */
export const listed = (things: readonly string[], lang: string): string =>
  new Intl.ListFormat(localeOf(lang), { type: "conjunction" }).format(things);
