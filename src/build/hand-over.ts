import type { IncomingMessage, ServerResponse } from "node:http";
import type { ContentResult } from "../content/store.ts";
import type { BuildOptions } from "./options.ts";
import type { BuildRun } from "./run.ts";

/** Answers a request; false where it is for somebody else. */
export type Answer = (req: IncomingMessage, res: ServerResponse) => boolean;

/** What the command line has begun and Astro, which reads its configuration anew, is to go on with. */
export interface HandedOver {
  /** A build that waits for its pages. */
  run?: BuildRun;
  /** A development server: what was read, errors and all, and the name or address it listens on. */
  dev?: { options: BuildOptions; reading: ContentResult; host: string; desk: Answer };
}

const KEY = Symbol.for("accord.handed-over");
/** Astro loads its configuration as a module of its own; the global registry is the one place that both share. */
const store = globalThis as { [KEY]?: HandedOver | undefined };

/** Leaves something for the integration, or takes it back. */
export function handOver(task: HandedOver | undefined): void {
  store[KEY] = task;
}

/** What the command line left; undefined where Astro was called by itself. */
export function handedOver(): HandedOver | undefined {
  return store[KEY];
}
