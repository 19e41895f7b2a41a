import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { RenderedBodies } from "../../articles/types.ts";
import type { Digest } from "../../digest/types.ts";
import { createTranslator } from "../../i18n/index.ts";
import { createUrls } from "../../lib/url.ts";
import { compileShell, fillShell, SHELL_ID } from "../../shell/tokens.ts";
import { fillSlot } from "../../shell/slots/index.ts";

/** How many pages are being written at any time. */
const WRITERS = 32;

/** Writes every article's page in every language from the shells that Astro rendered, and removes the shells. */
export async function fillArticles(dir: string, digest: Digest, bodies: RenderedBodies): Promise<void> {
  const urls = createUrls(digest.config);
  for (const lang of digest.config.languages) {
    const t = createTranslator(lang);
    const folder = path.join(dir, urls.folder("articles", lang));
    const shellDir = path.join(folder, SHELL_ID);
    const shell = compileShell(await readFile(path.join(shellDir, "index.html"), "utf8"));
    await rm(shellDir, { recursive: true });

    const queue = digest.articles.values();
    const write = async () => {
      for (const article of queue) {
        const context = { article, digest, bodies, urls, lang, t };
        const page = fillShell(shell, (slot) => fillSlot(slot, context));
        await mkdir(path.join(folder, article.id), { recursive: true });
        await writeFile(path.join(folder, article.id, "index.html"), page);
      }
    };
    await Promise.all(Array.from({ length: WRITERS }, write));
  }
}
