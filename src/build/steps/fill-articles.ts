import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { RenderedBodies } from "../../articles/types.ts";
import { areasAre } from "../../digest/index.ts";
import type { Digest } from "../../digest/types.ts";
import { createTranslator } from "../../i18n/index.ts";
import { fewAtOnce } from "../../lib/few-at-once.ts";
import { createUrls } from "../../site/url.ts";
import { compileTemplate, TEMPLATE_ID } from "../../view/article/placeholders.ts";
import { slotFiller } from "../../view/article/index.ts";
import type { LinkLedger } from "./link-ledger.ts";

/** Writes every article's page in every language from the templates that Astro rendered, and removes the templates. */
export async function fillArticles(
  dir: string,
  digest: Digest,
  bodies: RenderedBodies,
  ledger: LinkLedger,
): Promise<void> {
  const urls = createUrls(digest.config);
  for (const lang of digest.config.languages) {
    const t = createTranslator(lang, areasAre(digest));
    const name = urls.folder("articles", lang);
    const folder = path.join(dir, name);
    const templateDir = path.join(folder, TEMPLATE_ID);
    const html = await readFile(path.join(templateDir, "index.html"), "utf8");
    await rm(templateDir, { recursive: true });
    const template = compileTemplate(html);
    const note = ledger.template(html);

    // Most of a page is the template, which is turned into bytes once.
    const texts = template.texts.map((text) => Buffer.from(text));

    await fewAtOnce(digest.articles, async (article) => {
      const fill = slotFiller({ article, digest, bodies, urls, lang, t });
      const values = template.slots.map(fill);
      note(
        `${name}/${article.id}/index.html`,
        values.filter((_, i) => template.slots[i]?.kind === "html").join(""),
        fill,
      );
      const page = Buffer.concat(texts.flatMap((text, i) => (i === 0 ? text : [Buffer.from(values[i - 1]!), text])));
      await mkdir(path.join(folder, article.id));
      await writeFile(path.join(folder, article.id, "index.html"), page);
    });
  }
}
