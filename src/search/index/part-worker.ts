import { on } from "node:events";
import { parentPort } from "node:worker_threads";
import { packFiles } from "../pagefind/pack-files.ts";
import type { SearchRecord } from "../types.ts";
import { makeBundle } from "./make-bundle.ts";

/* Makes one part after the other, each when it is asked for, with a Pagefind of its own. An error ends the thread. */
for await (const [records] of on(parentPort!, "message")) {
  const packed = new Uint8Array(packFiles(await makeBundle(records as SearchRecord[])));
  parentPort!.postMessage(packed, [packed.buffer]);
}
