import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { AstroConfig, AstroIntegration } from "astro";
import { buildOptionsOf, type AccordOptions } from "./build/accord-options.ts";
import { layerStyles } from "./build/bundler/layer-styles.ts";
import { replaceComponents } from "./build/bundler/own-components.ts";
import { ownTokens } from "./build/bundler/own-tokens.ts";
import { pagefindModule } from "./build/bundler/pagefind-module.ts";
import { stableScopes } from "./build/bundler/stable-scopes.ts";
import { followContent } from "./build/dev/follow-content.ts";
import { guardDevServer } from "./build/dev/guard-dev-server.ts";
import { serveFiles } from "./build/dev/serve-files.ts";
import { serveImages } from "./build/dev/serve-images.ts";
import { serveDesk } from "./build/dev/serve-desk.ts";
import { reportFault } from "./build/faults/report.ts";
import { handedOver } from "./build/hand-over.ts";
import { iconRoutes } from "./build/icons/routes.ts";
import type { BuildOptions } from "./build/options.ts";
import { createProgress } from "./build/progress.ts";
import { beginBuild, type BuildRun } from "./build/run.ts";
import { SITE_CONFIG } from "./build/site-config.ts";
import { isFit, readFolder } from "./build/steps/read-content.ts";
import { tellSummary } from "./build/summary.ts";
import { routeOf, userPages } from "./build/user-pages.ts";
import { COLLECTION_NAMES, entriesOf, loaderName, type CollectionName } from "./content/collections.ts";
import { emptyContent } from "./content/index.ts";
import { offerEntries, storeContent, storedContent, type ContentResult } from "./content/store.ts";
import { getDigest } from "./get-digest.ts";
import { getWorkspace, PROJECT_ROOT } from "./lib/workspace.ts";

export type { AccordOptions } from "./build/accord-options.ts";

/**
 * Makes an Astro project a digest. It reads the content folder, brings the editor's tokens and pages, and after rendering does
 * what comes then: articles are filled in, policies narrowed, the search indexed, links checked, host files written, and the
 * site is published by a rename. `npm run build` and `npx astro build` give the same bytes.
 *
 * Errors of the content stop `build` alone: `dev` shows them in the browser, and `sync` and `check` go on.
 */
export function accord(given: AccordOptions = {}): AstroIntegration {
  let options: BuildOptions;
  let reading: ContentResult;
  return {
    name: "accord",
    hooks: {
      async "astro:config:setup"({ addMiddleware, command, config, injectRoute, updateConfig }) {
        const task = handedOver();
        options =
          task?.run?.options ?? task?.dev?.options ?? (await orEnd(() => buildOptionsOf(given, placesOf(config))));
        process.env.ACCORD_CONTENT = options.contentDir;
        offerEntries(entriesNow);
        updateConfig(SITE_CONFIG);
        updateConfig({ vite: bundlerConfig(options.contentDir) });
        for (const icon of iconRoutes(config.publicDir)) injectRoute(icon);
        const addPages = (dir: string): void => {
          for (const page of userPages(options.contentDir)) injectRoute({ ...routeOf(page, dir), prerender: true });
        };
        if (command === "build") {
          const run = task?.run ?? (await orEnd(() => beginBuild(options, createProgress())));
          if (!task) process.once("exit", run.discard);
          addPages(path.join(run.home, "pages"));
          updateConfig({ ...placesIn(run), integrations: [publisher(run, !task)] });
        } else if (command !== "preview") {
          reading = task?.dev?.reading ?? (await readFolder({ ...options, findings: true }, createProgress()));
          storeContent(isFit(reading) ? reading : emptyContent(options.contentDir));
          const { site, base } = reading.input.config;
          updateConfig({ site, base });
          addPages(path.join(getWorkspace(options.contentDir).workDir, "dev", "pages"));
          if (command === "dev")
            addMiddleware({ entrypoint: new URL("build/dev/fill-bodies.ts", import.meta.url), order: "pre" });
        }
      },
      "astro:server:setup"({ server, refreshContent }) {
        serveDesk(server, handedOver()?.dev?.desk);
        serveFiles(server);
        serveImages(server, options.contentDir);
        guardDevServer(server, handedOver()?.dev?.host ?? server.config.server.host);
        followContent(server, options, reading, reading.input.config.base, () =>
          refreshContent?.({ loaders: COLLECTION_NAMES.map(loaderName) }),
        );
      },
    },
  };
}

/** The entries of a collection, of the folder as it was read last. */
function entriesNow(name: CollectionName) {
  const content = storedContent();
  return content ? entriesOf(name, content.input, getDigest()) : [];
}

/** Comes last of all integrations, since after it the folder that Astro rendered into is gone. */
function publisher(run: BuildRun, bare: boolean): AstroIntegration {
  return {
    name: "accord-publish",
    hooks: {
      async "astro:build:done"() {
        if (!bare) return void (await run.finish());
        tellSummary(await orEnd(() => run.finish()), run.options.outDir);
      },
    },
  };
}

/** Where Astro renders to and keeps its files: all of it in folders of this build's own. */
function placesIn({ config, home, staging }: BuildRun) {
  const out = pathToFileURL(`${staging}/`);
  return {
    site: config.site,
    base: config.base,
    outDir: out,
    cacheDir: pathToFileURL(`${path.join(home, "store")}/`),
    build: { client: out, server: out },
  };
}

function bundlerConfig(contentDir: string) {
  return {
    plugins: [
      ownTokens(contentDir),
      replaceComponents(contentDir),
      layerStyles(),
      ...stableScopes({ src: path.join(PROJECT_ROOT, "src"), content: contentDir }),
      pagefindModule(),
    ],
    // The server takes a worker's modules for the site's, the build does not.
    worker: { plugins: () => [pagefindModule()] },
    // The site's scripts may lie outside Astro's root, and its server hands out nothing from outside unless it is told.
    server: { fs: { allow: [PROJECT_ROOT, contentDir] }, cors: false },
  };
}

function placesOf({ root, outDir, site, base }: AstroConfig) {
  return { root: fileURLToPath(root), outDir: fileURLToPath(outDir).replace(/[\\/]$/, ""), site, base };
}

/** Ends the process in our own words where Astro, called by itself, would print where in the code a fault arose. */
async function orEnd<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    process.exit(reportFault(error));
  }
}
