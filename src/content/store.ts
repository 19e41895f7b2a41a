import type { RenderedBodies } from "../articles/types.ts";
import type { DigestInput } from "../digest/types.ts";
import type { Theme } from "../lib/theme.ts";
import type { Place } from "../problems/entry.ts";
import type { Problem } from "../problems/problem.ts";
import type { KindName } from "../schemas/kinds.ts";
import type { ProseFile } from "../site/own-pages.ts";
import type { CollectionName, StoredEntry } from "./collections.ts";

/** A content folder that has been read, with everything that is wrong with it. */
export interface ContentResult {
  input: DigestInput;
  bodies: RenderedBodies;
  problems: Problem[];
  /** What of the texts an editor may want to look at; told by check alone. */
  advice: Problem[];
  /** The places at which a thing is named by others. */
  referencesTo(kind: KindName, id: string): Place[];
  /** What the editor wrote for the site. */
  prose: ProseFile[];
  theme: Theme;
  /** SHA-256 of what was read: see digestOfContent(). */
  digest: string;
}

const KEY = Symbol.for("accord.content");
const ENTRIES = Symbol.for("accord.entries");
const store = globalThis as { [KEY]?: ContentResult; [ENTRIES]?: (name: CollectionName) => StoredEntry[] };

/**
 * Keeps a reading of the content folder for the whole process. The command line, the collections' loaders and the pages are
 * separate bundles with separate module instances; the global registry is the one place they share.
 */
export function storeContent(result: ContentResult): void {
  store[KEY] = result;
}

/** The kept reading, or undefined while nothing has been read. */
export function storedContent(): ContentResult | undefined {
  return store[KEY];
}

/**
 * Offers the entries of the collections to their configuration. Astro runs that through its bundler, module by module, so that it
 * asks here, and imports nothing that makes them.
 */
export function offerEntries(entries: (name: CollectionName) => StoredEntry[]): void {
  store[ENTRIES] = entries;
}

/** The entries of a collection as they are now; none where nobody offers any. */
export function offeredEntries(name: CollectionName): StoredEntry[] {
  return store[ENTRIES]?.(name) ?? [];
}
