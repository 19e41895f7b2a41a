import path from "node:path";
import { drawCards } from "../cards/draw-cards.ts";
import { getDigest } from "../get-digest.ts";
import { getWorkspace } from "../lib/workspace.ts";
import { writeImages } from "../images/write-images.ts";
import type { DigestConfig } from "../schemas/digest.ts";
import { writeSearchIndex } from "../search/index/write-index.ts";
import { ASSET_FOLDERS, createUrls } from "../site/url.ts";
import { OutputError, UsageError } from "./errors.ts";
import type { BuildOptions } from "./options.ts";
import { prepareOutput } from "./output/index.ts";
import type { Progress } from "./progress.ts";
import { checkLinks } from "./steps/check-links.ts";
import { checkStyles } from "./steps/check-styles.ts";
import { fillArticles } from "./steps/fill-articles.ts";
import { bodyFiller } from "./steps/fill-bodies.ts";
import { LinkLedger } from "./steps/link-ledger.ts";
import { narrowPolicies } from "./steps/narrow-policy.ts";
import { endReading } from "../content/index.ts";
import { readContent } from "./steps/read-content.ts";
import { tellCacheFailure, usableCache } from "./steps/usable-cache.ts";
import { writeCitations } from "./steps/write-citations.ts";
import { writeHostFiles } from "./steps/write-host-files.ts";
import { hashSite, writeManifest } from "./steps/write-manifest.ts";
import { writeRedirects } from "./steps/write-redirects.ts";

export interface BuildSummary {
  pages: number;
  articles: number;
  draft: boolean;
  milliseconds: number;
  /** What became of the old output, where there is something to say. */
  notes: string[];
}

/** A build whose content has been read and whose pages Astro renders. */
export interface BuildRun {
  options: BuildOptions;
  /** The digest's own, with what the options replace. */
  config: DigestConfig;
  /** Absolute path of the empty folder that Astro renders into. */
  staging: string;
  /** A folder for what Astro keeps; it goes with the staging folder, so that nothing passes from build to build. */
  home: string;
  /** All that comes after rendering: articles, policies, search, links, host files, and last the publishing by a rename. */
  finish(): Promise<BuildSummary>;
  /** Removes what is not published; harmless after finish(). */
  discard(): void;
}

/**
 * Begins a build: prepares the output, reads the content and starts to draw the cards. Every step works in a staging folder;
 * only the last one of finish(), after all checks, touches what is published.
 *
 * @throws BuildStopped after the content's problems were reported, UsageError where the output cannot be used; nothing has
 *   changed then.
 */
export async function beginBuild(options: BuildOptions, progress: Progress): Promise<BuildRun> {
  const begun = performance.now();
  const { workDir } = getWorkspace(options.contentDir);
  const output = await prepareOutput({ ...options, workDir }).catch(refuse);
  try {
    const { input, bodies, theme, digest: content } = await readContent(options, progress);
    await endReading();
    await output.checked.catch(refuse);
    const digest = getDigest();
    progress.step("Rendering the pages");
    const cacheDir = usableCache(path.join(workDir, "cache"));
    const cards = drawCards(digest, theme, cacheDir, tellCacheFailure);
    // Whoever awaits them hears of it.
    cards.catch(() => {});
    const { staging } = output;
    const { base } = createUrls(input.config);
    return {
      options,
      config: input.config,
      staging,
      home: path.join(path.dirname(staging), "astro"),
      discard: () => {
        progress.done();
        output.discard();
      },
      async finish() {
        const writeCards = await cards;
        const styles = await narrowPolicies(staging, bodyFiller(digest, bodies));
        checkStyles(styles.values(), input.config.base);
        await writeCards(staging);
        await writeImages(digest, options.contentDir, staging, cacheDir, tellCacheFailure);
        progress.step("Filling in the articles");
        const ledger = new LinkLedger(base);
        await fillArticles(staging, digest, bodies, ledger);
        writeCitations(staging, digest, ledger);
        await writeRedirects(staging, digest);
        if (options.search) {
          progress.step("Indexing for the search");
          await writeSearchIndex(digest, path.join(staging, ASSET_FOLDERS.search), cacheDir);
        }
        progress.step("Checking every link");
        const hashing = hashSite(staging);
        // Whoever awaits it hears of it; a broken link ends the build before.
        hashing.catch(() => {});
        const pages = checkLinks(staging, base, ledger);
        const { proofs } = digest;
        const site = { base: input.config.base, articles: input.articles.length, pages, proofs };
        const added = await writeHostFiles(staging, site, [...styles.keys()]);
        await writeManifest(staging, await hashing, added, content);
        const notes = await output.publish();
        progress.done();
        const milliseconds = performance.now() - begun;
        return { pages, articles: input.articles.length, draft: input.draft, milliseconds, notes };
      },
    };
  } catch (error) {
    progress.done();
    output.discard();
    throw error;
  }
}

/** What stands in the way before anything was done is told as a command that cannot be carried out. */
function refuse(error: unknown): never {
  throw error instanceof OutputError ? new UsageError(error.message, error.fix) : error;
}
