import path from "node:path";
import { drawCards } from "../cards/draw-cards.ts";
import { getDigest } from "../get-digest.ts";
import { createUrls } from "../lib/url.ts";
import { getWorkspace } from "../lib/workspace.ts";
import type { Options } from "./args.ts";
import type { Progress } from "./progress.ts";
import { checkLinks } from "./steps/check-links.ts";
import { checkStyles } from "./steps/check-styles.ts";
import { fillArticles } from "./steps/fill-articles.ts";
import { LinkLedger } from "./steps/link-ledger.ts";
import { narrowPolicies } from "./steps/narrow-policy.ts";
import { prepareOutput, publish } from "./steps/publish.ts";
import { readContent } from "./steps/read-content.ts";
import { renderPages } from "./steps/render-pages.ts";
import { writeRedirects } from "./steps/write-redirects.ts";
import { writeHostFiles } from "./steps/write-host-files.ts";
import { writeSearchIndex } from "../search/write-index.ts";

export interface BuildSummary {
  pages: number;
  articles: number;
  draft: boolean;
  milliseconds: number;
}

/**
 * Builds the site of a content folder. Every step works in a staging folder beside the output; only the last one, after all
 * checks, touches what is published.
 *
 * @throws BuildStopped after the problems were reported; the published site is as it was.
 */
export async function buildSite(options: Options, progress: Progress): Promise<BuildSummary> {
  const begun = performance.now();
  const output = await prepareOutput(options);
  try {
    const { input, bodies, look } = await readContent(options, progress);
    const digest = getDigest();
    progress.step("Rendering the pages");
    const cacheDir = path.join(getWorkspace(options.contentDir).workDir, "cache");
    const [writeCards] = await Promise.all([
      drawCards(digest, look, cacheDir),
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
    const pages = checkLinks(output.staging, createUrls(input.config).base, ledger);
    const site = { base: input.config.base, articles: input.articles.length, pages };
    await writeHostFiles(output.staging, site, [...styles.keys()]);
    await publish(output);
    return { pages, articles: input.articles.length, draft: input.draft, milliseconds: performance.now() - begun };
  } finally {
    progress.done();
    await output.discard();
  }
}
