import { parentPort } from "node:worker_threads";
import { ingestSource, type Source } from "./pipeline.ts";
import { Quarantine } from "./quarantine.ts";

/* Reads one file after another in a thread of its own, so that a file that never ends can be ended. */
parentPort?.on("message", async ({ source }: { source: Source }) => {
  try {
    parentPort?.postMessage({ ingested: await ingestSource(source) });
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
