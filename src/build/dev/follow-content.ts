import { setTimeout as wait } from "node:timers/promises";
import type { HookParameters } from "astro";
import { storedContent, storeContent } from "../../content/store.ts";
import type { ContentResult } from "../../content/store.ts";
import { reportFault } from "../faults/report.ts";
import type { BuildOptions } from "../options.ts";
import { createProgress } from "../progress.ts";
import { isFit, readFolder } from "../steps/read-content.ts";
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
  let turn = 0;
  let last = first;
  let shown = isFit(first);
  let css = storedContent()?.theme.css;
  const { client } = server.environments;
  const reread = async (): Promise<void> => {
    const mine = ++turn;
    await wait(SETTLE);
    if (mine !== turn) return;
    last = await readFolder({ ...options, findings: true }, createProgress());
    if (!isFit(last)) {
      const message = problemsInWords(last);
      if (shown) client.hot.send({ type: "error", err: { message, stack: "" } });
      else client.hot.send({ type: "full-reload" });
      console.error("The pages stay as they were until this is put right.");
      return;
    }
    storeContent(last);
    await refresh();
    shown = true;
    if (last.theme.css !== css) forgetStyles(server.environments);
    css = last.theme.css;
    // Astro keeps the static paths it has asked for; what was added or renamed needs them asked again.
    for (const name of ["ssr", "prerender"]) server.environments[name]?.hot.send("astro:content-changed", {});
    client.hot.send({ type: "full-reload" });
    console.log("The content changed; the pages show it.");
  };
  // A folder that cannot be read for a moment is no reason to stop.
  const stop = watchFolder(options.contentDir, () => void reread().catch(reportFault));
  server.httpServer?.on("close", stop);
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
