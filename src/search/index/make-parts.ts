import { Worker } from "node:worker_threads";
import { packFiles } from "../pagefind/pack-files.ts";
import type { SearchRecord } from "../types.ts";
import { makeBundle } from "./make-bundle.ts";

/** Pagefind uses one processor; a second process takes some 200 MB more, a third helps few machines. */
const AT_ONCE = 2;

/**
 * Indexes parts, each by itself, two at a time.
 *
 * @param made Is given each part's files, packed as one, as soon as they are there; it is awaited.
 * @throws Error with Pagefind's own words, where it refuses something.
 */
export async function makeParts(
  parts: readonly SearchRecord[][],
  made: (packed: Uint8Array, place: number) => Promise<void>,
): Promise<void> {
  if (parts.length === 1) return made(packFiles(await makeBundle(parts[0]!)), 0);
  const queue = parts.entries();
  const worker = async (): Promise<void> => {
    const thread = new Worker(new URL("./part-worker.ts", import.meta.url));
    try {
      for (const [place, records] of queue) {
        await made(await ask(thread, records), place);
      }
    } finally {
      await thread.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, parts.length) }, worker));
}

function ask(thread: Worker, records: readonly SearchRecord[]): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    thread.removeAllListeners();
    thread.once("message", resolve);
    thread.once("error", reject);
    thread.once("exit", (code) => reject(new Error(`indexing a part for the search ended with ${code}`)));
    thread.postMessage(records);
  });
}
