import { Worker } from "node:worker_threads";
import { LIMITS } from "./limits.ts";
import type { Ingested, Source } from "./pipeline.ts";
import { Quarantine, type QuarantineCode } from "./quarantine.ts";

/** Runs the ingestion of untrusted files in one worker thread at a time, which is ended and replaced when it overruns. */
export class Isolation {
  readonly #milliseconds: number;
  #worker: Worker | undefined;

  constructor(milliseconds: number = LIMITS.milliseconds) {
    this.#milliseconds = milliseconds;
  }

  /** Ingests one file. Not to be called again before it has settled. Throws a Quarantine. */
  async ingest(source: Source): Promise<Ingested> {
    const worker = (this.#worker ??= startWorker());
    try {
      return await this.#ask(worker, source);
    } catch (error) {
      if (error instanceof Fatal || (error instanceof Quarantine && error.code === "raw-timeout")) await this.close();
      throw error;
    }
  }

  #ask(worker: Worker, source: Source): Promise<Ingested> {
    return new Promise<Ingested>((resolve, reject) => {
      const settle = (act: () => void) => {
        clearTimeout(timer);
        worker.off("message", answered).off("error", failed).off("exit", ended);
        act();
      };
      const answered = (answer: { ingested?: Ingested; code?: QuarantineCode; detail?: string }) =>
        settle(() =>
          answer.ingested
            ? resolve(answer.ingested)
            : reject(new Quarantine(answer.code ?? "raw-failed", answer.detail)),
        );
      const failed = (error: Error) => settle(() => reject(new Fatal("raw-failed", error.message)));
      const ended = () => settle(() => reject(new Fatal("raw-failed", "the reader stopped")));
      const timer = setTimeout(() => settle(() => reject(new Quarantine("raw-timeout"))), this.#milliseconds);
      worker.on("message", answered).on("error", failed).on("exit", ended);
      worker.postMessage({ source });
    });
  }

  /** Ends the worker. The next file starts a new one. */
  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }
}

/** The worker itself is gone. */
class Fatal extends Quarantine {}

function startWorker(): Worker {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: LIMITS.heapMegabytes },
    stderr: false,
  });
  // A worker that dies between two files must not take the build along; the next file finds it gone.
  worker.on("error", () => {});
  return worker;
}
