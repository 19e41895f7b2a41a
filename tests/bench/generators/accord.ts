import { existsSync, readdirSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { stringify } from "yaml";
import { DISCARDED } from "../../../src/build/output/discard.ts";
import { getWorkspace, PROJECT_ROOT } from "../../../src/lib/workspace.ts";
import { AREAS, OUTLETS, type CorpusArticle } from "../corpus.ts";
import { measure } from "../measure.ts";
import type { Generator } from "./types.ts";

const page = (article: CorpusArticle, extra = "") =>
  `---\n${stringify({
    title: article.title,
    titleBasis: "text",
    lang: "en",
    source: article.outlet,
    published: article.date,
    publishedBasis: "text",
    rights: { mode: "full" },
    dates: [
      { edtf: article.date, basis: "explicit", at: "0-10", sum: "0123456789ab", words: article.date, sentence: "0-10" },
    ],
  })}---\n\n${article.body}\n${extra}`;

/** Accord, with or without its search index. */
export function accord(search: boolean): Generator {
  return {
    name: search ? "Accord with search" : "Accord",
    available: async () => true,
    async prepare(dir, corpus) {
      for (const folder of ["articles", "areas", "sources"])
        await mkdir(path.join(dir, "content", folder), { recursive: true });
      const config = {
        title: "A corpus",
        site: "https://example.org",
        languages: ["en"],
        edition: { date: "2019-01-01", number: 1 },
        cards: "none",
        findings: "all",
      };
      await writeFile(path.join(dir, "content/digest.yaml"), stringify(config));
      await writeFile(
        path.join(dir, "content/sources/outlets.yaml"),
        stringify(OUTLETS.map((id) => ({ id, name: id }))),
      );
      for (const id of AREAS) {
        await writeFile(
          path.join(dir, `content/areas/${id}.mdx`),
          `---\n${stringify({ id, label: id, terms: { en: [id] } })}---\n\nAbout ${id}.\n`,
        );
      }
      for (const article of corpus)
        await writeFile(path.join(dir, `content/articles/${article.slug}.mdx`), page(article));
    },
    async forget(dir) {
      await rm(getWorkspace(path.join(dir, "content")).workDir, { recursive: true, force: true });
      await rm(path.join(dir, "dist"), { recursive: true, force: true });
    },
    async build(dir) {
      const folders = ["--content", path.join(dir, "content"), "--out", path.join(dir, "dist")];
      const main = path.join(PROJECT_ROOT, "src/cli/main.ts");
      const cost = await measure(
        process.execPath,
        [main, "build", ...folders, ...(search ? [] : ["--no-search"])],
        PROJECT_ROOT,
      );
      // The site that was replaced is removed after the command has ended; the next program is to have the machine for itself.
      while (existsSync(DISCARDED) && readdirSync(DISCARDED).length > 0) await setTimeout(100);
      return cost;
    },
    touch: (dir, article, text) =>
      writeFile(path.join(dir, `content/articles/${article.slug}.mdx`), page(article, `\n${text}\n`)),
    output: (dir) => path.join(dir, "dist"),
  };
}
