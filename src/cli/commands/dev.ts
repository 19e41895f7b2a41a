import { mkdir } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import path from "node:path";
import { dev } from "astro";
import type { AstroIntegration, HookParameters } from "astro";
import { storedContent } from "../../content/store.ts";
import { getWorkspace } from "../../lib/workspace.ts";
import type { Options } from "../args.ts";
import { astroHome } from "../../build/astro-home.ts";
import { reportFault } from "../faults/report.ts";
import { guardDevServer } from "../guard-dev-server.ts";
import { createProgress } from "../../build/progress.ts";
import { addressOf, findPort, takenNote } from "../serve/listen.ts";
import { readContent } from "../../build/steps/read-content.ts";
import { watchFolder } from "../watch-folder.ts";

/** Milliseconds of quiet after a change before the folder is read again: editors write a file in several steps. */
const SETTLE = 80;

/** `npm run dev`: serves the digest from memory and follows every change of the content folder. */
export async function run(options: Options): Promise<void> {
  const { input } = await readContent(options, createProgress());
  const { workDir } = getWorkspace(options.contentDir);
  await mkdir(path.join(workDir, "dev"), { recursive: true });
  const home = astroHome(path.join(workDir, "dev"), options.contentDir);
  // Found before, and taken strictly: a bundler that looks for another port says nothing of it.
  const port = await findPort(options);
  const server = await dev({
    ...home,
    // No page of another origin may read a draft, not even one of another server on this machine.
    vite: { ...home.vite, server: { ...home.vite.server, cors: false, strictPort: true } },
    cacheDir: path.join(workDir, "dev", "store"),
    site: input.config.site,
    base: input.config.base,
    server: { port, host: options.host },
    logLevel: "warn",
    integrations: [followContent(options), guardDevServer(options.host)],
  });
  const note = takenNote(options, server.address.port);
  if (note) console.log(note);
  const address = addressOf(options.host, server.address.port, input.config.base);
  console.log(`The digest is at ${address}\nPress Ctrl-C to stop.`);
}

type Environments = HookParameters<"astro:server:setup">["server"]["environments"];

/** Reads the content folder again after every change and has the open pages load anew. */
function followContent(options: Options): AstroIntegration {
  return {
    name: "accord-follow-content",
    hooks: {
      "astro:server:setup": ({ server }) => {
        let turn = 0;
        let css = storedContent()?.theme.css;
        const reread = async () => {
          const mine = ++turn;
          await wait(SETTLE);
          if (mine !== turn) return;
          try {
            const { theme } = await readContent(options, createProgress());
            if (theme.css !== css) forgetStyles(server.environments);
            css = theme.css;
            // Astro keeps the static paths it has asked for; what was added or renamed needs them asked again.
            for (const name of ["ssr", "prerender"]) server.environments[name]?.hot.send("astro:content-changed", {});
            server.environments.client.hot.send({ type: "full-reload" });
            console.log("The content changed; the pages show it.");
          } catch (error) {
            // A folder that cannot be read for a moment is no reason to stop.
            reportFault(error);
            console.error("The pages stay as they were until this is put right.");
          }
        };
        const stop = watchFolder(options.contentDir, () => void reread());
        server.httpServer?.on("close", stop);
      },
    },
  };
}

/**
 * Has every module read anew. Astro keeps the style sheets of each page it has rendered, and the bundler knows of a change
 * to a file only once it has found the file.
 */
function forgetStyles(environments: Environments): void {
  for (const [name, { moduleGraph, hot }] of Object.entries(environments)) {
    moduleGraph.invalidateAll();
    if (name !== "client") hot.send({ type: "full-reload" });
  }
}
