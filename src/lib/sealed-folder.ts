import { readdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { seal, unseal } from "./sealed.ts";
import { writeWhole } from "./write-whole.ts";

/**
 * Files that took long to make, kept for the next build, each sealed under its name and the way it was made. The way is named by
 * a version: what was made another way is forgotten. What the disk does not take is there for this build alone.
 */
export class SealedFolder {
  readonly #parent: string;
  readonly #version: string;
  readonly #onFailure: (error: unknown) => void;
  readonly #unkept = new Map<string, Buffer>();

  /**
   * @param parent Folder of all versions; it is made where it lacks.
   * @param version Fit for a folder's name.
   * @param onFailure Is told each time that something cannot be kept, or not be forgotten.
   */
  constructor(parent: string, version: string, onFailure: (error: unknown) => void = () => {}) {
    this.#parent = parent;
    this.#version = version;
    this.#onFailure = onFailure;
  }

  get #dir(): string {
    return path.join(this.#parent, this.#version);
  }
  #fileOf(name: string): string {
    return path.join(this.#dir, `${name}.sealed`);
  }
  #keyOf(name: string): string {
    return `${this.#version} ${name}`;
  }

  /** A kept file's bytes; null where there are none, or where they are damaged or another's. */
  async read(name: string): Promise<Buffer | null> {
    const unkept = this.#unkept.get(name);
    if (unkept) return unkept;
    const sealed = await readFile(this.#fileOf(name)).catch(() => null);
    return sealed && unseal(this.#keyOf(name), sealed);
  }

  async write(name: string, bytes: Uint8Array): Promise<void> {
    try {
      await writeWhole(this.#fileOf(name), seal(this.#keyOf(name), bytes));
    } catch (error) {
      this.#onFailure(error);
      this.#unkept.set(name, Buffer.from(bytes));
    }
  }

  /** Forgets every other file, and what was made another way. */
  async keepOnly(names: Iterable<string>): Promise<void> {
    const used = new Set([...names].map((name) => `${name}.sealed`));
    try {
      await removeBut(this.#parent, (version) => version === this.#version);
      await removeBut(this.#dir, (name) => used.has(name));
    } catch (error) {
      this.#onFailure(error);
    }
  }
}

async function removeBut(dir: string, stays: (name: string) => boolean): Promise<void> {
  for (const name of await readdir(dir))
    if (!stays(name)) await rm(path.join(dir, name), { recursive: true, force: true });
}
