import path from "node:path";
import { build } from "astro";
import { getWorkspace } from "../../lib/workspace.ts";
import type { DigestConfig } from "../../schemas/digest.ts";
import type { Options } from "../args.ts";
import { astroHome } from "../astro-home.ts";
import { usableCache } from "./usable-cache.ts";

/** Has Astro render every page into the staging folder: all but the articles, of which it renders one shell a language. */
export async function renderPages(options: Options, staging: string, config: DigestConfig): Promise<void> {
  const { workDir } = getWorkspace(options.contentDir);
  await build({
    ...astroHome(workDir, options.contentDir),
    outDir: staging,
    cacheDir: usableCache(path.join(workDir, "store")),
    site: config.site,
    base: config.base,
    logLevel: "error",
  });
}
