import path from "node:path";
import { BuildStopped, OutputError, UsageError } from "./errors.ts";
import { prepareOutput } from "./output/index.ts";
import { hashSite, writeManifest } from "./steps/write-manifest.ts";
import { writeHostFiles } from "./steps/write-host-files.ts";
import { drawCards } from "../cards/draw-cards.ts";
import { getDigest } from "../get-digest.ts";
import { createUrls } from "../site/url.ts";
import { getWorkspace } from "../lib/workspace.ts";
import type { BuildOptions } from "./options.ts";
import type { Progress } from "./progress.ts";
import { checkLinks } from "./steps/check-links.ts";
import { checkStyles } from "./steps/check-styles.ts";
import { fillArticles } from "./steps/fill-articles.ts";
import { LinkLedger } from "./steps/link-ledger.ts";
import { narrowPolicies } from "./steps/narrow-policy.ts";
import { readContent } from "./steps/read-content.ts";
import { renderPages } from "./steps/render-pages.ts";
import { usableCache } from "./steps/usable-cache.ts";
import { writeRedirects } from "./steps/write-redirects.ts";
import { writeSearchIndex } from "../search/index/write-index.ts";

export interface BuildSummary {
  pages: number;
  articles: number;
  draft: boolean;
  milliseconds: number;
  /** What became of the old output, where there is something to say. */
  notes: string[];
}

/**
 * Builds the site of a content folder. Every step works in a staging folder beside the output; only the last one, after all
 * checks, touches what is published.
 *
 * @throws BuildStopped after the problems were reported; the published site is as it was.
 */
export async function buildSite(options: BuildOptions, progress: Progress): Promise<BuildSummary> {
  const begun = performance.now();
  const { workDir } = getWorkspace(options.contentDir);
  const output = await prepareOutput({ ...options, workDir }).catch(refuse);
  try {
    const { input, bodies, theme, digest: content } = await readContent(options, progress);
    await output.checked.catch(refuse);
    const digest = getDigest();
    progress.step("Rendering the pages");
    const cacheDir = path.join(workDir, "cache");
    const [writeCards] = await Promise.all([
      drawCards(digest, theme, usableCache(cacheDir)),
      renderPages(options, output.staging, input.config),
    ]);
    const styles = await narrowPolicies(output.staging);
    checkStyles(styles.values(), input.config.base);
    await writeCards(output.staging);
    progress.step("Filling in the articles");
    const ledger = new LinkLedger(createUrls(input.config).base);
    await fillArticles(output.staging, digest, bodies, ledger);
    await writeRedirects(output.staging, digest);
    if (options.search) {
      progress.step("Indexing for the search");
      await writeSearchIndex(digest, path.join(output.staging, "pagefind"));
    }
    progress.step("Checking every link");
    const hashing = hashSite(output.staging);
    // Whoever awaits it hears of it; a broken link ends the build before.
    hashing.catch(() => {});
    const pages = checkLinks(output.staging, createUrls(input.config).base, ledger);
    const site = { base: input.config.base, articles: input.articles.length, pages };
    const added = await writeHostFiles(output.staging, site, [...styles.keys()]);
    await writeManifest(output.staging, await hashing, added, content);
    const notes = await output.publish();
    return {
      pages,
      articles: input.articles.length,
      draft: input.draft,
      milliseconds: performance.now() - begun,
      notes,
    };
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    progress.done();
    console.error(`${error.message}\n  What to do: ${error.fix}`);
    throw new BuildStopped();
  } finally {
    progress.done();
    output.discard();
  }
}

/** What stands in the way before anything was done is told as a command that cannot be carried out. */
function refuse(error: unknown): never {
  throw error instanceof OutputError ? new UsageError(error.message, error.fix) : error;
}
