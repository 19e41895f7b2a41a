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

/**
 * The editor's names, and those the machine found, merged where the whole spelling is the same, case and accents folded.
 * Parts of names never merge over articles: Wang Xiang and Xiang Ligang are two people. What stands for one name within an
 * article, and is nobody's name elsewhere, leads to it. What the editor calls a description, or what
 * belongs to a name of the editor's already, is not proposed; nor is a longer guess around a name of the editor's.
 */
export function mergeNames(names: readonly Name[], articles: readonly Article[]): NameEntry[] {
  const index = new NameIndex(names);
  const own = new OwnNames(names);
  const descriptions = new Set(
    names.flatMap(({ aliases }) => aliases.filter(({ kind }) => kind === "description").map(({ text }) => fold(text))),
  );
  const shorts = new Map<string, { text: string; keys: Set<string> }>();
  const found = new Map<string, { spellings: Map<string, number>; types: Map<FoundName["type"], number> }>();
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
        const full = shorts.get(fold(part.text)) ?? { text: part.text, keys: new Set() };
        shorts.set(fold(part.text), { text: full.text, keys: full.keys.add(key) });
      }
      let entry = found.get(key);
      if (!entry) found.set(key, (entry = { spellings: new Map(), types: new Map() }));
      entry.spellings.set(text, (entry.spellings.get(text) ?? 0) + at.length);
      entry.types.set(type, (entry.types.get(type) ?? 0) + at.length);
    }
  }
  const aliases = new Map<string, NameEntry["aliases"]>();
  for (const [key, { text, keys }] of shorts) {
    const [full] = keys;
    if (keys.size > 1 || found.has(key) || keyOf(text) === null) continue;
    aliases.set(full!, [...(aliases.get(full!) ?? []), { text, kind: "short" }]);
  }
  const ids = new Set(names.map(({ id }) => id));
  const proposed: NameEntry[] = [];
  for (const key of [...found.keys()].sort(compareText)) {
    const entry = found.get(key);
    if (!entry) continue;
    const known = new Map([...entry.types].filter(([type]) => type !== "unknown"));
    proposed.push({
      id: freeId(key, ids),
      type: mostFrequent(known) ?? "unknown",
      name: mostFrequent(entry.spellings) ?? key,
      aliases: aliases.get(key) ?? [],
      notSameAs: [],
      reviewed: false,
    });
  }
  return [...names.map((name) => ({ ...name, reviewed: true })), ...proposed];
}

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
