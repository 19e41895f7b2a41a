import { parentPort } from "node:worker_threads";
import { openSource, readItem, type OpenSource } from "./pipeline.ts";
import type { Answer, Request } from "./isolate.ts";
import { Quarantine } from "./quarantine.ts";

let open: OpenSource | undefined;

/** What a request comes to. Items are numbered in the order in which opening the file found them. */
async function answer(request: Request): Promise<Answer> {
  if ("open" in request) {
    open = undefined;
    open = await openSource(request.open);
    const { items, refused } = open.opened;
    return { opened: { items: items.map(({ item, key }) => ({ item, key })), refused } };
  }
  if (!open) throw new Error("no file is open");
  if ("text" in request) {
    const item = open.opened.items[request.text];
    return { text: item ? { text: item.text, as: item.as } : null };
  }
  return { ingested: await readItem(open, request.read) };
}

/* Reads one file after another in a thread of its own, so that a file that never ends can be ended. */
parentPort?.on("message", async (request: Request) => {
  try {
    parentPort?.postMessage(await answer(request));
  } catch (error) {
    if (error instanceof Quarantine) parentPort?.postMessage({ code: error.code, detail: error.detail });
    else
      parentPort?.postMessage({
        code: "raw-failed",
        detail: error instanceof Error ? error.message.slice(0, 200) : undefined,
      });
  }
});
parentPort?.postMessage({ ready: true });
