import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { LIMITS } from "./limits.ts";
import type { Ingested, Source } from "./pipeline.ts";
import { Quarantine, type QuarantineCode } from "./quarantine.ts";

/** What one file may take of its worker, beyond what the counts allow. */
export interface Guard {
  /** Milliseconds of the worker's own processor time. */
  processorMilliseconds: number;
  /** Milliseconds by the clock: see LIMITS. */
  patienceMilliseconds: number;
}

/** Milliseconds between two looks at the worker's processor time. */
const LOOK = 100;
/** Milliseconds after which an idle worker is ended. Starting one takes longer than reading most files; keeping it takes memory. */
const IDLE = 5_000;

/**
 * Runs the ingestion of untrusted files in a worker thread, one after another. A file is refused by counts, before the work is
 * done; the guard here is for what no count foresaw. What it measures is the worker's own processor time, so that other work on
 * the machine takes nothing from a file.
 *
 * A worker that overran, ran out of memory or ended is replaced, and its file is tried once more with a fresh one: what the files
 * before it left in a worker's memory decides nothing.
 */
export class Isolation {
  readonly #guard: Guard;
  #worker: Worker | undefined;
  #idle: NodeJS.Timeout | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(guard: Partial<Guard> = {}) {
    this.#guard = {
      processorMilliseconds: guard.processorMilliseconds ?? LIMITS.processorMilliseconds,
      patienceMilliseconds: guard.patienceMilliseconds ?? LIMITS.patienceMilliseconds,
    };
  }

  /** Ingests one file; several at once wait for each other. Throws a Quarantine. */
  ingest(source: Source): Promise<Ingested> {
    const mine = this.#last.then(() => this.#twice(source));
    this.#last = mine.catch(() => {});
    return mine;
  }

  async #twice(source: Source): Promise<Ingested> {
    try {
      return await this.#once(source);
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
      return await this.#once(source);
    }
  }

  /** One try. A worker that was stopped, or that stopped of itself, is gone afterwards. */
  async #once(source: Source): Promise<Ingested> {
    clearTimeout(this.#idle);
    const worker = (this.#worker ??= startWorker());
    worker.ref();
    try {
      return await this.#ask(worker, source);
    } catch (error) {
      if (error instanceof Stopped) await this.close();
      throw error;
    } finally {
      // An idle worker keeps no process alive.
      worker.unref();
      this.#idle = setTimeout(() => void this.close(), IDLE).unref();
    }
  }

  async #ask(worker: Worker, source: Source): Promise<Ingested> {
    const over = new AbortController();
    const answer = answerOf(worker, over.signal);
    try {
      // Loading the code belongs to no file.
      await Promise.race([ready(worker), answer]);
      const before = (await Promise.race([worker.cpuUsage(), answer])) as NodeJS.CpuUsage;
      worker.postMessage({ source });
      return await Promise.race([answer, this.#overrun(worker, before, over.signal)]);
    } finally {
      over.abort();
    }
  }

  /** Rejects when the worker has used up what it may. */
  #overrun(worker: Worker, before: NodeJS.CpuUsage, over: AbortSignal): Promise<never> {
    const { processorMilliseconds, patienceMilliseconds } = this.#guard;
    return new Promise((_, reject) => {
      const look = async () => {
        const used = await worker.cpuUsage(before);
        if ((used.user + used.system) / 1000 > processorMilliseconds) reject(new Stopped("raw-overrun"));
      };
      const looks = setInterval(() => void look().catch(() => {}), Math.min(LOOK, processorMilliseconds));
      const patience = setTimeout(() => reject(new Stopped("raw-overrun")), patienceMilliseconds);
      over.addEventListener("abort", () => {
        clearInterval(looks);
        clearTimeout(patience);
      });
    });
  }

  /** Ends the worker. The next file starts a new one. */
  async close(): Promise<void> {
    clearTimeout(this.#idle);
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }
}

let shared: Isolation | undefined;

/** The one that all files of a process share where nobody asks for one of his own. It keeps no process alive. */
export function sharedIsolation(): Isolation {
  return (shared ??= new Isolation());
}

/** The worker itself is gone, or has to go. */
class Stopped extends Quarantine {}

interface Answer {
  ready?: true;
  ingested?: Ingested;
  code?: QuarantineCode;
  detail?: string;
}

/** What the worker says to the file it is given next. */
function answerOf(worker: Worker, over: AbortSignal): Promise<Ingested> {
  const answer = new Promise<Ingested>((resolve, reject) => {
    const answered = (said: Answer) => {
      if (said.ready) return;
      if (said.ingested) resolve(said.ingested);
      else reject(new Quarantine(said.code ?? "raw-failed", said.detail));
    };
    const failed = (error: NodeJS.ErrnoException) =>
      reject(
        error.code === "ERR_WORKER_OUT_OF_MEMORY"
          ? new Stopped("raw-memory")
          : new Stopped("raw-failed", error.message.slice(0, 200)),
      );
    const ended = () => reject(new Stopped("raw-failed", "the reader stopped"));
    worker.on("message", answered).on("error", failed).on("exit", ended);
    over.addEventListener("abort", () => worker.off("message", answered).off("error", failed).off("exit", ended));
  });
  // Nobody may be listening any more when a worker ends.
  answer.catch(() => {});
  return answer;
}

const starting = new WeakMap<Worker, Promise<unknown>>();

/** Settles when the worker has loaded its code. */
async function ready(worker: Worker): Promise<void> {
  await starting.get(worker);
}

function startWorker(): Worker {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: LIMITS.heapMegabytes },
    stderr: false,
  });
  // A worker that dies between two files must not take the build along; the next file finds it gone.
  worker.on("error", () => {});
  starting.set(
    worker,
    once(worker, "message").catch(() => {}),
  );
  return worker;
}
