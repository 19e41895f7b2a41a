import { enableCompileCache, flushCompileCache } from "node:module";
import { workerData } from "node:worker_threads";

/* Begins a worker. What V8 compiled is kept between runs where the process keeps it, but each thread has to be told. */
const { compiled } = workerData as { compiled: string | null };
if (compiled !== null) enableCompileCache(compiled);
await import("./worker.ts");
// A worker is ended from outside, and would keep nothing then.
if (compiled !== null) flushCompileCache();
