import { once } from "node:events";
import { getCompileCacheDir } from "node:module";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { LIMITS } from "./limits.ts";
import type { Ingested, Source } from "./pipeline.ts";
import { Quarantine, type QuarantineCode } from "./quarantine.ts";
import type { Item, RefusedItem } from "./read/format.ts";

/** What became of a file's items. */
export interface FileReading {
  articles: Ingested[];
  /** Items that are left out. */
  refused: RefusedItem[];
}

/** What one item of a file may take of its worker, beyond what the counts allow. */
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
  /** The file that the worker holds open. */
  #opened: { worker: Worker; source: Source } | undefined;

  constructor(guard: Partial<Guard> = {}) {
    this.#guard = {
      processorMilliseconds: guard.processorMilliseconds ?? LIMITS.processorMilliseconds,
      patienceMilliseconds: guard.patienceMilliseconds ?? LIMITS.patienceMilliseconds,
    };
  }

  /**
   * Reads one file with all its items; several files at once wait for each other. Each item has what one file may take.
   *
   * @throws Quarantine where the file as a whole cannot be read.
   */
  ingest(source: Source): Promise<FileReading> {
    return this.#inTurn(async () => {
      const { items, refused } = await this.#twice({ open: source }, source);
      const reading: FileReading = { articles: [], refused };
      for (const [index, item] of items.entries()) {
        try {
          reading.articles.push(...(await this.#twice({ read: index }, source)));
        } catch (error) {
          if (!(error instanceof Quarantine)) throw error;
          reading.refused = [...reading.refused, { ...item, code: error.code, detail: error.detail }];
        }
      }
      return reading;
    });
  }

  /**
   * The decoded text of one item of a file, and what it is; null where the file has no such item.
   *
   * @throws Quarantine where the file cannot be opened.
   */
  text(source: Source, item: string | null): Promise<Pick<Item, "text" | "as"> | null> {
    return this.#inTurn(async () => {
      const { items } = await this.#twice({ open: source }, source);
      const index = items.findIndex((each) => each.item === item);
      return index < 0 ? null : await this.#twice({ text: index }, source);
    });
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#last.then(work);
    this.#last = mine.catch(() => {});
    return mine;
  }

  async #twice<R extends Request>(request: R, source: Source): Promise<Answered<R>> {
    try {
      return await this.#once(request, source);
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
      return await this.#once(request, source);
    }
  }

  /** One try. A worker that was stopped, or that stopped of itself, is gone afterwards, and its file is no longer open. */
  async #once<R extends Request>(request: R, source: Source): Promise<Answered<R>> {
    clearTimeout(this.#idle);
    const worker = (this.#worker ??= startWorker());
    worker.ref();
    try {
      const isOpen = this.#opened?.worker === worker && this.#opened.source === source;
      if (!("open" in request) && !isOpen) await this.#ask(worker, { open: source });
      const answer = await this.#ask(worker, request);
      this.#opened = { worker, source };
      return answer;
    } catch (error) {
      if (error instanceof Stopped) await this.close();
      throw error;
    } finally {
      // An idle worker keeps no process alive.
      worker.unref();
      this.#idle = setTimeout(() => void this.close(), IDLE).unref();
    }
  }

  async #ask<R extends Request>(worker: Worker, request: R): Promise<Answered<R>> {
    const over = new AbortController();
    const answer = answerOf(worker, over.signal);
    try {
      // Loading the code belongs to no file.
      await Promise.race([ready(worker), answer]);
      const before = (await Promise.race([worker.cpuUsage(), answer])) as NodeJS.CpuUsage;
      worker.postMessage(request);
      return (await Promise.race([answer, this.#overrun(worker, before, over.signal)])) as Answered<R>;
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

/** What the worker is asked: to open a file, to read one of its items, for the text of one. */
export type Request = { open: Source } | { read: number } | { text: number };

/** What it says to that. */
export interface Answer {
  ready?: true;
  opened?: { items: Pick<Item, "item" | "key">[]; refused: RefusedItem[] };
  ingested?: Ingested[];
  text?: Pick<Item, "text" | "as"> | null;
  code?: QuarantineCode;
  detail?: string;
}

type Answered<R extends Request> = R extends { open: Source }
  ? NonNullable<Answer["opened"]>
  : R extends { read: number }
    ? Ingested[]
    : Pick<Item, "text" | "as"> | null;

/** What the worker says to what it is asked next. */
function answerOf(worker: Worker, over: AbortSignal): Promise<Answered<Request>> {
  const answer = new Promise<Answered<Request>>((resolve, reject) => {
    const answered = (said: Answer) => {
      if (said.ready) return;
      if (said.opened) resolve(said.opened);
      else if (said.ingested) resolve(said.ingested);
      else if (said.text !== undefined) resolve(said.text);
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
  const compiled = getCompileCacheDir();
  const worker = new Worker(new URL("./worker-start.ts", import.meta.url), {
    // Node gives the folder of its own version within the one that it was told.
    workerData: { compiled: compiled === undefined ? null : path.dirname(compiled) },
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
