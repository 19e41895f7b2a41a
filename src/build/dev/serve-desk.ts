import type { Answer } from "../hand-over.ts";
import type { DevServer } from "./follow-content.ts";

/**
 * Has the editor's desk answer under a path of its own, before the site does. It is the command line's alone: `astro dev` by itself
 * has none. Call it before guardDevServer(), which then looks at every request first.
 */
export function serveDesk({ middlewares }: DevServer, desk: Answer | undefined): void {
  if (!desk) return;
  const handle = middlewares.handle.bind(middlewares);
  middlewares.handle = (req, res, next) => {
    if (!desk(req, res)) handle(req, res, next);
  };
}
