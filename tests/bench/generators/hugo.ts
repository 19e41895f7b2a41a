import { spawnSync } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { stringify } from "yaml";
import { AREAS, type CorpusArticle } from "../corpus.ts";
import { measure } from "../measure.ts";
import type { Generator } from "./types.ts";

const page = (article: CorpusArticle, extra = "") =>
  `---\n${stringify({ title: article.title, date: article.date, areas: [article.area], outlet: article.outlet })}---\n\n${article.body}\n${extra}`;

const LAYOUTS: Record<string, string> = {
  "_default/baseof.html": `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title><link rel="canonical" href="{{ .Permalink }}"></head><body><nav><a href="/">Home</a> <a href="/articles/">Articles</a> <a href="/timeline/">Timeline</a></nav><main>{{ block "main" . }}{{ end }}</main></body></html>`,
  "_default/single.html": `{{ define "main" }}<h1>{{ .Title }}</h1><p>{{ .Params.outlet }} <time>{{ .Date.Format "2006-01-02" }}</time></p>{{ .Content }}{{ end }}`,
  "_default/list.html": `{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range (.Paginate .Pages 50).Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> <time>{{ .Date.Format "2006-01-02" }}</time></li>{{ end }}</ul>{{ with .Paginator.Next }}<a href="{{ .URL }}">Next</a>{{ end }}{{ end }}`,
  "index.html": `{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range first 10 .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}`,
  "timeline/single.html": `{{ define "main" }}<h1>Timeline</h1><ol>{{ range where .Site.RegularPages "Section" "articles" }}<li><time>{{ .Date.Format "2006-01-02" }}</time> <a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ol>{{ end }}`,
};

/** Hugo, as Debian packages it. */
export const hugo: Generator = {
  name: "Hugo",
  available: async () => spawnSync("hugo", ["version"]).status === 0,
  async prepare(dir, corpus) {
    for (const folder of ["content/articles", "content/timeline", "layouts/_default", "layouts/timeline"]) {
      await mkdir(path.join(dir, folder), { recursive: true });
    }
    await writeFile(path.join(dir, "config.yaml"), stringify({ baseURL: "https://example.org/", title: "A corpus", taxonomies: { area: "areas" } }));
    for (const [name, text] of Object.entries(LAYOUTS)) await writeFile(path.join(dir, "layouts", name), text);
    await writeFile(path.join(dir, "content/timeline/index.md"), "---\ntitle: Timeline\n---\n");
    for (const area of AREAS) {
      await mkdir(path.join(dir, "content/areas", area), { recursive: true });
      await writeFile(path.join(dir, "content/areas", area, "_index.md"), `---\ntitle: ${area}\n---\n`);
    }
    for (const article of corpus) await writeFile(path.join(dir, `content/articles/${article.slug}.md`), page(article));
  },
  async forget(dir) {
    await rm(path.join(dir, "public"), { recursive: true, force: true });
    await rm(path.join(dir, "resources"), { recursive: true, force: true });
  },
  build: (dir) => measure("hugo", ["--quiet", "--ignoreCache"], dir),
  touch: (dir, article, text) => writeFile(path.join(dir, `content/articles/${article.slug}.md`), page(article, `\n${text}\n`)),
  output: (dir) => path.join(dir, "public"),
};
