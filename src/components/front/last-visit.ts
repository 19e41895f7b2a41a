/**
 * Which edition a reader has seen, kept in the browser alone and never sent. Within one visit the answer stays the same, however
 * often the page is opened. Where nothing can be kept, nobody has been here before.
 */
export class LastVisit {
  readonly #visit: () => Storage;
  readonly #kept: () => Storage;
  readonly #key: string;

  /** @param site What tells this site from others of the same origin. */
  constructor(site: string, visit: () => Storage = () => sessionStorage, kept: () => Storage = () => localStorage) {
    this.#visit = visit;
    this.#kept = kept;
    this.#key = `accord:edition:${site}`;
  }

  /** The edition that was seen at the visit before this one; null at the first. */
  edition(): number | null {
    return read(this.#visit, this.#key) ?? read(this.#kept, this.#key);
  }

  /** Keeps that an edition is seen now. */
  see(edition: number): void {
    write(this.#visit, this.#key, this.edition() ?? edition);
    write(this.#kept, this.#key, edition);
  }
}

function read(storage: () => Storage, key: string): number | null {
  try {
    const kept = storage().getItem(key) ?? "";
    return /^\d{1,9}$/.test(kept) ? Number(kept) : null;
  } catch {
    return null;
  }
}

function write(storage: () => Storage, key: string, edition: number): void {
  try {
    storage().setItem(key, String(edition));
  } catch {
    // A browser may refuse storage altogether, or be full.
  }
}
