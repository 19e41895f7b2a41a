/** Queries that are kept, and letters of each. */
const MAX_QUERIES = 8;
const MAX_LENGTH = 120;

/** What a reader has looked for, kept in the browser alone and never sent. Where nothing can be kept, nothing is. */
export class RecentQueries {
  readonly #storage: () => Storage;
  readonly #key: string;

  /** @param site What tells this site from others of the same origin. */
  constructor(site: string, storage: () => Storage = () => localStorage) {
    this.#storage = storage;
    this.#key = `accord:searches:${site}`;
  }

  /** The latest first. */
  list(): string[] {
    try {
      const kept: unknown = JSON.parse(this.#storage().getItem(this.#key) ?? "[]");
      return Array.isArray(kept) ? kept.filter((each) => typeof each === "string").slice(0, MAX_QUERIES) : [];
    } catch {
      return [];
    }
  }

  add(query: string): void {
    const text = query.trim().slice(0, MAX_LENGTH).toWellFormed();
    if (text === "") return;
    const others = this.list().filter((each) => each.toLowerCase() !== text.toLowerCase());
    this.#change((storage) => storage.setItem(this.#key, JSON.stringify([text, ...others].slice(0, MAX_QUERIES))));
  }

  clear(): void {
    this.#change((storage) => storage.removeItem(this.#key));
  }

  /** A browser may refuse storage altogether, or be full. */
  #change(change: (storage: Storage) => void): void {
    try {
      change(this.#storage());
    } catch {
      return;
    }
  }
}
