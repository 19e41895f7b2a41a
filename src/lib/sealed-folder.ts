import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { seal, unseal } from "./sealed.ts";
import { writeWhole } from "./write-whole.ts";

/**
 * Files that took long to make, kept for the next build, each sealed under its name and the way it was made. The way is named by
 * a version: what was made another way is forgotten.
 */
export class SealedFolder {
  readonly #parent: string;
  readonly #version: string;

  /** @param parent Folder of all versions. @param version Fit for a folder's name. */
  private constructor(parent: string, version: string) {
    this.#parent = parent;
    this.#version = version;
  }

  static async open(parent: string, version: string): Promise<SealedFolder> {
    const folder = new SealedFolder(parent, version);
    await mkdir(folder.#dir, { recursive: true });
    return folder;
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
    const sealed = await readFile(this.#fileOf(name)).catch(() => null);
    return sealed && unseal(this.#keyOf(name), sealed);
  }

  async write(name: string, bytes: Uint8Array): Promise<void> {
    await writeWhole(this.#fileOf(name), seal(this.#keyOf(name), bytes));
  }

  /** Forgets every other file, and what was made another way. */
  async keepOnly(names: Iterable<string>): Promise<void> {
    const used = new Set([...names].map((name) => `${name}.sealed`));
    for (const version of await readdir(this.#parent)) {
      if (version !== this.#version) await rm(path.join(this.#parent, version), { recursive: true, force: true });
    }
    for (const name of await readdir(this.#dir)) {
      if (!used.has(name)) await rm(path.join(this.#dir, name), { force: true });
    }
  }
}
