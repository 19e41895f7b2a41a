import { readMeta } from "./meta.ts";
import { BLOCK, hasStandIns, languageOf, namesPath } from "./name-blocks.ts";
import { decompress } from "./packed-bytes.ts";
import type { Files } from "./restore-files.ts";

/** Milliseconds after the first block in which a first answer is there; then all names are fetched, for the next ones. */
const FIRST_ANSWER = 2_000;

/** The names of records, by what Pagefind calls them here. */
export class RecordNames {
  readonly #bundle: string;
  /** Of each language whose index has stand-ins the name of its meta file. */
  readonly #apart: ReadonlyMap<string, string>;
  readonly #all = new Map<string, string[]>();
  readonly #blocks = new Map<string, Promise<string[]>>();

  /**
   * @param bundle Path of the bundle, ending with a slash.
   * @param files Pagefind's files as they came, each index's meta file among them.
   */
  constructor(bundle: string, files: Files, hashes: readonly string[]) {
    this.#bundle = bundle;
    this.#apart = new Map(
      hashes
        .filter((hash) => hasStandIns(hash, readMeta(files.get(`pagefind.${hash}.pf_meta`)!)))
        .map((hash) => [languageOf(hash), hash]),
    );
  }

  /** The name of a record's file. Rejects where it does not come; the next time it is asked for anew. */
  async of(id: string): Promise<string> {
    const hash = this.#apart.get(languageOf(id));
    if (hash === undefined) return id;
    const number = Number(id.slice(id.lastIndexOf("_") + 1));
    const all = this.#all.get(hash);
    const name = all ? all[number] : (await this.#block(hash, Math.floor(number / BLOCK)))[number % BLOCK];
    if (name === undefined) throw new Error(`no record has the number ${id}`);
    return name;
  }

  #block(hash: string, block: number): Promise<string[]> {
    if (this.#blocks.size === 0) setTimeout(() => void this.#readAll(), FIRST_ANSWER);
    const path = namesPath(hash, block);
    const coming = this.#blocks.get(path) ?? this.#read(path);
    this.#blocks.set(path, coming);
    coming.catch(() => this.#blocks.delete(path));
    return coming;
  }

  async #readAll(): Promise<void> {
    for (const hash of this.#apart.values()) {
      // Without them each answer asks for its blocks.
      const names = await this.#read(namesPath(hash)).catch(() => undefined);
      if (names) this.#all.set(hash, names);
    }
  }

  async #read(path: string): Promise<string[]> {
    const response = await fetch(this.#bundle + path);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    const names = await decompress(new Uint8Array(await response.arrayBuffer()));
    return new TextDecoder().decode(names).split(" ");
  }
}
