import { setTimeout as wait } from "node:timers/promises";
import type { HookParameters } from "astro";
import { storedContent, storeContent } from "../../content/store.ts";
import type { ContentResult } from "../../content/store.ts";
import { reportFault } from "../faults/report.ts";
import type { BuildOptions } from "../options.ts";
import { createProgress } from "../progress.ts";
import { isFit, readFolder } from "../steps/read-content.ts";
import { PageGate } from "./page-gate.ts";
import { problemPage } from "./problem-page.ts";
import { watchFolder } from "./watch-folder.ts";

export type DevServer = HookParameters<"astro:server:setup">["server"];

/** Milliseconds of quiet after a change before the folder is read again: editors write a file in several steps. */
const SETTLE = 80;

/**
 * Reads the content folder again after every change and has the open pages load anew. Errors are shown in the browser: over
 * the pages as they were, or in their place where nothing could be read yet.
 *
 * @param first What was read when the server began.
 * @param refresh Fills the content collections anew from what is stored.
 */
export function followContent(
  server: DevServer,
  options: BuildOptions,
  first: ContentResult,
  base: string,
  refresh: () => Promise<void> | undefined,
): void {
  let last = first;
  let shown = isFit(first);
  let css = storedContent()?.theme.css;
  const { client } = server.environments;
  const gate = new PageGate();
  const reread = async (): Promise<void> => {
    const read = await readFolder({ ...options, findings: true }, createProgress());
    last = read;
    if (!isFit(read)) {
      const message = problemsInWords(read);
      if (shown) client.hot.send({ type: "error", err: { message, stack: "" } });
      else client.hot.send({ type: "full-reload" });
      console.error("The pages stay as they were until this is put right.");
      return;
    }
    await gate.closedFor(async () => {
      storeContent(read);
      await refresh();
      shown = true;
      if (read.theme.css !== css) forgetStyles(server.environments);
      css = read.theme.css;
      // Astro keeps the static paths it has asked for; what was added or renamed needs them asked again.
      for (const name of ["ssr", "prerender"]) server.environments[name]?.hot.send("astro:content-changed", {});
    });
    client.hot.send({ type: "full-reload" });
    console.log("The content changed; the pages show it.");
  };
  // A folder that cannot be read for a moment is no reason to stop.
  const stop = watchFolder(
    options.contentDir,
    oneAtATime(() => reread().catch(reportFault)),
  );
  server.httpServer?.on("close", stop);
  server.middlewares.use(gate.pass);
  server.middlewares.use((req, res, next) => {
    if (shown || !(req.headers.accept ?? "").includes("text/html")) return next();
    res.writeHead(500, { "Content-Type": "text/html;charset=utf-8", "Cache-Control": "no-store" });
    res.end(
      problemPage(
        last.problems.filter(({ level }) => level === "error"),
        base,
      ),
    );
  });
}

/** Does work some quiet time after it was asked for. What is asked for meanwhile is done once more when the work has ended. */
function oneAtATime(work: () => Promise<unknown>): () => void {
  let asked = false;
  let busy = false;
  return () => {
    asked = true;
    if (busy) return;
    busy = true;
    void (async () => {
      try {
        while (asked) {
          while (asked) {
            asked = false;
            await wait(SETTLE);
          }
          await work();
        }
      } finally {
        busy = false;
      }
    })();
  };
}

function problemsInWords({ problems }: ContentResult): string {
  const errors = problems.filter(({ level }) => level === "error");
  return errors.map(({ file, line, what, fix }) => `${file}${line ? `:${line}` : ""}: ${what}\n  ${fix}`).join("\n\n");
}

/**
 * Has every module read anew. Astro keeps the style sheets of each page it has rendered, and the bundler knows of a change
 * to a file only once it has found the file.
 */
function forgetStyles(environments: DevServer["environments"]): void {
  for (const [name, { moduleGraph, hot }] of Object.entries(environments)) {
    moduleGraph.invalidateAll();
    if (name !== "client") hot.send({ type: "full-reload" });
  }
}
