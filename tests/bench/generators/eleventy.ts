import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, rm, symlink, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { stringify } from "yaml";
import type { CorpusArticle } from "../corpus.ts";
import { measure } from "../measure.ts";
import type { Generator } from "./types.ts";

const VERSION = "3.1.2";
const HOME = path.join(os.tmpdir(), `accord-bench-eleventy-${VERSION}`);

const page = (article: CorpusArticle, extra = "") =>
  `---\n${stringify({ title: article.title, date: article.date, tags: ["articles", article.area], layout: "article.njk", outlet: article.outlet })}---\n\n${article.body}\n${extra}`;

const shell = (main: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ title }}</title></head><body><nav><a href="/">Home</a> <a href="/timeline/">Timeline</a></nav><main>${main}</main></body></html>`;

/** Eleventy, installed from npm into the system's temporary folder. */
export const eleventy: Generator = {
  name: "Eleventy",
  async available() {
    if (existsSync(path.join(HOME, "node_modules/@11ty/eleventy/cmd.cjs"))) return true;
    await mkdir(HOME, { recursive: true });
    await writeFile(path.join(HOME, "package.json"), "{}");
    return spawnSync("npm", ["install", "--silent", `@11ty/eleventy@${VERSION}`], { cwd: HOME }).status === 0;
  },
  async prepare(dir, corpus) {
    for (const folder of ["src/articles", "src/_includes"]) await mkdir(path.join(dir, folder), { recursive: true });
    await symlink(path.join(HOME, "node_modules"), path.join(dir, "node_modules"));
    await writeFile(path.join(dir, "package.json"), `{"type":"module"}`);
    await writeFile(path.join(dir, "eleventy.config.js"), `export default () => ({ dir: { input: "src", output: "_site" } });`);
    await writeFile(path.join(dir, "src/_includes/article.njk"), shell("<h1>{{ title }}</h1><p>{{ outlet }}</p>{{ content | safe }}"));
    const list = "<ol>{% for item in items %}<li><a href=\"{{ item.url }}\">{{ item.data.title }}</a></li>{% endfor %}</ol>";
    const paged = (name: string, title: string) =>
      `---\n${stringify({ title, pagination: { data: `collections.${name}`, size: 50, alias: "items" } })}---\n${shell(list)}`;
    await writeFile(path.join(dir, "src/index.njk"), `---\ntitle: A corpus\n---\n${shell("<h1>A corpus</h1>")}`);
    await writeFile(path.join(dir, "src/timeline.njk"), paged("articles", "Timeline"));
    for (const area of new Set(corpus.map((article) => article.area))) {
      await writeFile(path.join(dir, `src/${area}.njk`), paged(area, area));
    }
    for (const article of corpus) await writeFile(path.join(dir, `src/articles/${article.slug}.md`), page(article));
  },
  forget: (dir) => rm(path.join(dir, "_site"), { recursive: true, force: true }),
  build: (dir) => measure(process.execPath, [path.join(HOME, "node_modules/@11ty/eleventy/cmd.cjs"), "--quiet"], dir),
  touch: (dir, article, text) => writeFile(path.join(dir, `src/articles/${article.slug}.md`), page(article, `\n${text}\n`)),
  output: (dir) => path.join(dir, "_site"),
};
