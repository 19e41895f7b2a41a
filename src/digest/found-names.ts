import { compareText } from "../lib/compare.ts";
import { idFromName } from "../lib/id.ts";
import { fold, slugify } from "../lib/text.ts";
import type { Article } from "../articles/types.ts";
import type { FoundName } from "../schemas/article.ts";
import type { Name } from "../schemas/name.ts";
import { NameIndex } from "./name-index.ts";
import { OwnNames } from "./own-names.ts";
import type { NameView } from "./types.ts";

/** A name before its mentions are known. */
export type NameEntry = Omit<NameView, "mentions" | "quoteIds" | "claimIds">;

/** A name as articles have it. */
interface Found {
  articles: number;
  /** Its spellings and types, with the number of its places. */
  spellings: Map<string, number>;
  types: Map<FoundName["type"], number>;
}

/** What stands for names within articles, with the names and the number of those articles. */
interface Short {
  text: string;
  keys: Map<string, number>;
}

/** Articles in which a part has to stand for somebody before it does in those that give it alone. */
const WELL_KNOWN = 3;

/**
 * The editor's names, and those the machine found, merged where the whole spelling is the same, case and accents folded.
 * Parts of names do not merge over articles: Wang Xiang and Xiang Ligang are two people. What stands for one name within an
 * article, and is nobody's name elsewhere, leads to it; so does what many articles shorten one person's name to. What the editor
 * calls a description, or what belongs to a name of the editor's already, is not proposed; nor is a longer guess around a name of
 * the editor's.
 */
export function mergeNames(names: readonly Name[], articles: readonly Article[]): NameEntry[] {
  const index = new NameIndex(names);
  const own = new OwnNames(names);
  const descriptions = new Set(
    names.flatMap(({ aliases }) => aliases.filter(({ kind }) => kind === "description").map(({ text }) => fold(text))),
  );
  const shorts = new Map<string, Short>();
  const found = new Map<string, Found>();
  // A name occurs in many articles in one spelling: each spelling is judged once.
  const keys = new Map<string, string | null>();
  const keyOf = (text: string): string | null => {
    let key = keys.get(text);
    if (key === undefined) {
      const folded = fold(text);
      const isKnown = index.knows(text) || descriptions.has(folded) || own.inside(text).length > 0;
      key = folded === "" || isKnown ? null : folded;
      keys.set(text, key);
    }
    return key;
  };
  for (const article of articles) {
    for (const { text, type, at, short = [] } of article.names) {
      const key = keyOf(text);
      if (key === null) continue;
      for (const part of short) {
        const full = shorts.get(fold(part.text)) ?? { text: part.text, keys: new Map<string, number>() };
        shorts.set(fold(part.text), full);
        full.keys.set(key, (full.keys.get(key) ?? 0) + 1);
      }
      let entry = found.get(key);
      if (!entry) found.set(key, (entry = { articles: 0, spellings: new Map(), types: new Map() }));
      entry.articles++;
      entry.spellings.set(text, (entry.spellings.get(text) ?? 0) + at.length);
      entry.types.set(type, (entry.types.get(type) ?? 0) + at.length);
    }
  }
  const aliases = new Map<string, NameEntry["aliases"]>();
  for (const [key, { text, keys }] of shorts) {
    const [full] = keys.keys();
    if (full === undefined || keys.size > 1 || keyOf(text) === null) continue;
    if (found.has(key) && !isWellKnown(key, keys.get(full)!, full, found)) continue;
    found.delete(key);
    aliases.set(full, [...(aliases.get(full) ?? []), { text, kind: "short" }]);
  }
  const ids = new Set(names.map(({ id }) => id));
  const proposed: NameEntry[] = [];
  for (const key of [...found.keys()].sort(compareText)) {
    const entry = found.get(key);
    if (!entry) continue;
    proposed.push({
      id: freeId(key, ids),
      type: typeOf(entry),
      name: mostFrequent(entry.spellings) ?? key,
      aliases: aliases.get(key) ?? [],
      notSameAs: [],
      reviewed: false,
    });
  }
  return [...names.map((name) => ({ ...name, reviewed: true })), ...proposed];
}

/**
 * Whether a part that some articles give alone is so well known as somebody's that it means him there too: it stands for him in
 * enough articles, and for nobody else of the pile, of whom no second article knows another bearer.
 */
function isWellKnown(part: string, articles: number, full: string, found: ReadonlyMap<string, Found>): boolean {
  const [alone, person] = [found.get(part), found.get(full)];
  if (!alone || !person || articles < WELL_KNOWN || typeOf(person) !== "person") return false;
  if (!["person", "unknown"].includes(typeOf(alone))) return false;
  return [...found].every(
    ([key, other]) => other.articles < 2 || key === part || key === full || !key.split(/[\s-]+/).includes(part),
  );
}

/** What most of its places say a name is, as far as they say anything. */
const typeOf = ({ types }: Found): FoundName["type"] =>
  mostFrequent(new Map([...types].filter(([type]) => type !== "unknown"))) ?? "unknown";

/** The most frequent key, among equals the smallest. */
function mostFrequent<K extends string>(counts: ReadonlyMap<K, number>): K | undefined {
  let best: K | undefined;
  for (const [key, count] of counts) {
    const most = best === undefined ? -1 : (counts.get(best) ?? 0);
    if (count > most || (count === most && best !== undefined && key < best)) best = key;
  }
  return best;
}

/** An id from the spelling; from its code points where no Latin letter or digit is in it. */
function freeId(key: string, taken: Set<string>): string {
  const slug =
    slugify(key) !== ""
      ? idFromName(key)
      : `name-${Array.from(key.slice(0, 12), (character) => (character.codePointAt(0) ?? 0).toString(16)).join("-")}`;
  let id = slug;
  for (let n = 2; taken.has(id); n++) id = `${slug}-${n}`;
  taken.add(id);
  return id;
}
