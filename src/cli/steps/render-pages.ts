import path from "node:path";
import { build } from "astro";
import { getWorkspace, PROJECT_ROOT } from "../../lib/workspace.ts";
import type { DigestConfig } from "../../schemas/digest.ts";
import type { Options } from "../args.ts";

/** Has Astro render every page into the staging folder: all but the articles, of which it renders one shell a language. */
export async function renderPages(options: Options, staging: string, config: DigestConfig): Promise<void> {
  await build({
    root: PROJECT_ROOT,
    outDir: staging,
    cacheDir: path.join(getWorkspace(options.contentDir).workDir, "astro"),
    site: config.site,
    base: config.base,
    logLevel: "error",
  });
}
