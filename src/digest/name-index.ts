import { fold } from "../lib/text.ts";
import type { Name } from "../schemas/name.ts";

/** What is needed of a name, whoever found it. */
export type Named = Pick<Name, "id" | "name" | "aliases">;

/** The spellings that lead to a name: its own and every alias but descriptions, which fit others as well. */
export function spellings(name: Named): string[] {
  return [name.name, ...name.aliases.filter(({ kind }) => kind !== "description").map(({ text }) => text)];
}

/** Finds names by id or by a whole spelling. A spelling that belongs to two leads to neither: nobody is merged by a part of a name. */
export class NameIndex {
  readonly #byId: Map<string, Named>;
  readonly #bySpelling = new Map<string, Named | null>();
  readonly #resolved = new Map<string, Named | null>();

  constructor(names: readonly Named[]) {
    this.#byId = new Map(names.map((name) => [name.id, name]));
    // A name's own spelling comes before anybody's alias.
    for (const name of names) this.#set(name.name, name);
    const own = new Set(this.#bySpelling.keys());
    for (const name of names)
      for (const text of spellings(name).slice(1)) if (!own.has(fold(text))) this.#set(text, name);
  }

  #set(text: string, name: Named): void {
    const key = fold(text);
    const known = this.#bySpelling.get(key);
    this.#bySpelling.set(key, known === undefined || known?.id === name.id ? name : null);
  }

  /** The name of an id or a spelling; null where nothing fits, or more than one. */
  resolve(text: string): Named | null {
    const known = this.#resolved.get(text);
    if (known !== undefined) return known;
    const found = this.#byId.get(text) ?? this.#bySpelling.get(fold(text)) ?? null;
    this.#resolved.set(text, found);
    return found;
  }

  /** Whether a spelling is known, be it to one name or to several. */
  knows(text: string): boolean {
    return this.#bySpelling.has(fold(text));
  }
}
