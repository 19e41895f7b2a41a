import type { Query, Suggested } from "../worker/engine.ts";
import type { Asked, Shown, Told } from "../protocol.ts";
import type { SearchSettings } from "./settings.ts";

/** Milliseconds after which a start is taken for a failure. */
const START_LIMIT = 30_000;

/** The search that runs in the worker. Once a question has failed, all do: begin anew. */
export class RemoteEngine {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, { resolve: (answer: Told["answer"]) => void; reject: (error: Error) => void }>();
  readonly #started: Promise<unknown>;
  #last = 0;

  /** @param worker One that is on its way already. */
  constructor(settings: SearchSettings, worker = new Worker(settings.worker, { type: "module" })) {
    this.#worker = worker;
    this.#worker.addEventListener("message", ({ data: { id, answer, error } }: MessageEvent<Told>) => {
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error === undefined) waiting?.resolve(answer);
      else waiting?.reject(new Error(error));
    });
    this.#worker.addEventListener("error", () => this.stop());
    const timer = setTimeout(() => this.stop(), START_LIMIT);
    this.#started = this.#ask({ what: "start", settings }).finally(() => clearTimeout(timer));
    this.#started.catch(() => undefined);
  }

  /** Null where the query asks nothing. Rejects where something does not load. For `pages` see Engine. */
  search = (query: Query, pages: number): Promise<Shown | null> =>
    this.#ask({ what: "search", query, pages }) as Promise<Shown | null>;

  /** Other queries that find something. */
  suggest = (query: Query, unknown: readonly string[]): Promise<Suggested> =>
    this.#ask({ what: "suggest", query, unknown }) as Promise<Suggested>;

  /** Settled when questions can be answered. */
  get started(): Promise<unknown> {
    return this.#started;
  }

  stop(): void {
    this.#worker.terminate();
    for (const { reject } of this.#waiting.values()) reject(new Error("the search does not load"));
    this.#waiting.clear();
  }

  #ask(asked: Asked): Promise<Told["answer"]> {
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, asked });
    });
  }
}
