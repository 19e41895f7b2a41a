import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";

/** Milliseconds that a change waits for pages under way: a reader who takes a page slowly must not hold it up for good. */
const PATIENCE = 5000;

/**
 * Keeps pages and changes of the content apart. A page that is made while the content collections are exchanged is kept by
 * the bundler's module runner as if it were of the new content, and every later page would be made of the old one.
 */
export class PageGate {
  readonly #underWay = new Set<ServerResponse>();
  #open: Promise<unknown> = Promise.resolve();

  /** A middleware: lets a request pass as soon as no change is under way. */
  readonly pass = (_: IncomingMessage, res: ServerResponse, next: () => void): void => {
    void this.#open.then(() => {
      if (res.destroyed) return;
      this.#underWay.add(res);
      res.once("close", () => this.#underWay.delete(res));
      next();
    });
  };

  /**
   * Runs work while no page is being made: what is under way ends first, what comes meanwhile waits. One work at a time.
   *
   * @throws What the work throws; the gate opens all the same.
   */
  closedFor<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#open.then(() => this.#ended()).then(work);
    this.#open = done.catch(() => {});
    return done;
  }

  async #ended(): Promise<void> {
    const end = performance.now() + PATIENCE;
    while (this.#underWay.size > 0 && performance.now() < end) await wait(5);
  }
}
