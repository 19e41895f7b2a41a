import type { Digest } from "../digest/types.ts";
import { localeOf } from "../lib/locale.ts";
import { pathOf, titleOf } from "./things.ts";
import { KINDS, SEARCHED_KINDS, type SearchedKind } from "../schemas/kinds.ts";
import { primarySubtag } from "../lib/primary-subtag.ts";

/** A line of the index. */
export interface IndexEntry {
  label: string;
  /** Language of the label. */
  lang: string;
  type: (typeof KINDS)[SearchedKind]["singular"];
  /** Path of its page, without base and language. */
  path: string;
  /** For another spelling of a name: the name it leads to. */
  see?: string;
}

export interface IndexLetter {
  /** What is shown: "A", "É" is under "E"; "" for figures and signs. */
  letter: string;
  /** Part of an address: "a", "u416" for Ж, "0" for figures and signs. */
  slug: string;
  entries: IndexEntry[];
}

/** A page of the index. */
export interface IndexPage {
  /** After "a-z/"; "" for the first page. */
  path: string;
  /** The letters with entries on this page. */
  letters: IndexLetter[];
  /** Every letter, with the path of its (first) page. */
  all: { letter: string; slug: string; path: string }[];
  /** Which part of a letter it is, from 1, and of how many. */
  part: number;
  parts: number;
  /** Paths of the parts before and after. */
  previous: string | null;
  next: string | null;
}

/** Up to this many entries stand on one page; above, each letter has a page, or several. */
const ONE_PAGE = 250;

const SEARCHED = new Set(["typo", "translation", "short"]);

/** Everything a digest holds, in the alphabetical order of a language, by letters. */
export function indexLetters(digest: Digest, lang: string): IndexLetter[] {
  const collator = new Intl.Collator(localeOf(lang), { sensitivity: "base", numeric: true });
  const order = (a: IndexEntry, b: IndexEntry): number =>
    collator.compare(sortKey(a), sortKey(b)) || compare(a.label, b.label) || compare(a.path, b.path);
  const letters = new Map<string, IndexEntry[]>();
  for (const entry of entries(digest, lang).sort(order)) {
    const letter = letterOf(sortKey(entry));
    const list = letters.get(letter);
    if (list) list.push(entry);
    else letters.set(letter, [entry]);
  }
  return [...letters]
    .map(([letter, list]) => ({ letter, slug: slugOf(letter), entries: list }))
    .sort(
      (a, b) =>
        Number(b.letter !== "") - Number(a.letter !== "") ||
        collator.compare(a.letter, b.letter) ||
        compare(a.letter, b.letter),
    );
}

/** The pages of the index. A small one is one page. */
export function indexPages(digest: Digest, lang: string): IndexPage[] {
  const letters = indexLetters(digest, lang);
  const count = letters.reduce((sum, letter) => sum + letter.entries.length, 0);
  const alone = { part: 1, parts: 1, previous: null, next: null };
  if (count <= ONE_PAGE) {
    const all = letters.map(({ letter, slug }) => ({ letter, slug, path: `a-z#${slug}` }));
    return [{ ...alone, path: "", letters, all }];
  }
  const all = letters.map(({ letter, slug }) => ({ letter, slug, path: `a-z/${slug}` }));
  const pathOf = (slug: string, part: number): string => (part === 1 ? slug : `${slug}/${part}`);
  const pages = letters.flatMap((letter): IndexPage[] => {
    const parts = Math.ceil(letter.entries.length / ONE_PAGE);
    return Array.from({ length: parts }, (_, i) => ({
      path: pathOf(letter.slug, i + 1),
      letters: [{ ...letter, entries: letter.entries.slice(i * ONE_PAGE, (i + 1) * ONE_PAGE) }],
      all,
      part: i + 1,
      parts,
      previous: i > 0 ? `a-z/${pathOf(letter.slug, i)}` : null,
      next: i + 1 < parts ? `a-z/${pathOf(letter.slug, i + 2)}` : null,
    }));
  });
  return [{ ...alone, path: "", letters: [], all }, ...pages];
}

function entries(digest: Digest, lang: string): IndexEntry[] {
  const list = SEARCHED_KINDS.flatMap((kind) =>
    digest[kind].flatMap(({ id }): IndexEntry[] => {
      const title = titleOf(digest, kind, id, lang);
      if (title === undefined || title.text === "") return [];
      return [{ label: title.text, lang: title.lang, type: KINDS[kind].singular, path: pathOf(digest, kind, id) }];
    }),
  );
  for (const { id, name, aliases } of digest.names) {
    for (const alias of aliases) {
      if (!SEARCHED.has(alias.kind)) continue;
      list.push({ label: alias.text, lang, type: "name", path: pathOf(digest, "names", id), see: name });
    }
  }
  return list;
}

/** Articles that stand before the word under which a sentence or a title is looked for. */
const ARTICLES: Readonly<Record<string, RegExp>> = {
  de: /^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer)\s+(?=\S)/i,
  en: /^(?:a|an|the)\s+(?=\S)/i,
  es: /^(?:el|la|los|las|un|una|unos|unas)\s+(?=\S)/i,
  fr: /^(?:(?:le|la|les|un|une|des)\s+|l['’])(?=\S)/i,
  it: /^(?:(?:il|lo|la|i|gli|le|un|uno|una)\s+|(?:l|un)['’])(?=\S)/i,
  pt: /^(?:o|a|os|as|um|uma)\s+(?=\S)/i,
};

/** What an entry is sorted by: quotation marks and the like do not count at the beginning, nor do articles, names' own excepted. */
function sortKey({ label, lang, type }: IndexEntry): string {
  const words = label.replace(/^[^\p{L}\p{N}]+/u, "");
  const article = type === "name" ? undefined : ARTICLES[primarySubtag(lang)];
  return article ? words.replace(article, "") : words;
}

/** The letter an entry stands under: without accents and quotation marks, in capitals. */
function letterOf(label: string): string {
  const first = /[\p{L}\p{N}]/u.exec(label)?.[0] ?? "";
  const base = first.normalize("NFKD").replace(/\p{M}/gu, "").toUpperCase();
  return /^\p{L}/u.test(base) ? ([...base][0] ?? "") : "";
}

function slugOf(letter: string): string {
  if (letter === "") return "0";
  return /^[A-Z]$/.test(letter) ? letter.toLowerCase() : `u${(letter.codePointAt(0) ?? 0).toString(16)}`;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
