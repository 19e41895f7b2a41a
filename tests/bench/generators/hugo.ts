import { spawnSync } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { stringify } from "yaml";
import { AREAS, OUTLETS, type CorpusArticle } from "../corpus.ts";
import { frame, PLAIN_PAGES } from "../frame.ts";
import { measure } from "../measure.ts";
import * as parts from "../templates/parts.ts";
import type { Generator } from "./types.ts";

const page = (article: CorpusArticle, extra = "") =>
  `---\n${stringify({
    title: article.title,
    date: article.date,
    areas: [article.area],
    outlet: article.outlet,
    letters: [article.title[0]!.toLowerCase()],
  })}---\n\n${article.body}\n${extra}`;

const line = {
  title: "{{ .Title }}",
  outlet: "{{ .Params.outlet }}",
  day: '{{ .Date.Format "2006-01-02" }}',
  date: '{{ .Date.Format "2 January 2006" }}',
  href: "{{ .RelPermalink }}",
  words: "{{ .WordCount }}",
};
const article = parts.article({
  ...line,
  body: "{{ .Content }}",
  areas: `{{ range .GetTerms "areas" }}${parts.areaItem("{{ .Data.Term }}")}{{ end }}`,
  siblings: `{{ with .PrevInSection }}${parts.sibling("prev", line.href, line.title)}{{ end }}{{ with .NextInSection }}${parts.sibling("next", line.href, line.title)}{{ end }}`,
});
const pager = `{{ with $p.Prev }}<a rel="prev" href="{{ .URL }}">Previous page</a>{{ end }} <span>Page {{ $p.PageNumber }} of {{ $p.TotalPages }}</span> {{ with $p.Next }}<a rel="next" href="{{ .URL }}">Next page</a>{{ end }}`;
const list = (pages: string, size: number, open: string, item: string, close: string) =>
  `{{ define "main" }}{{ $p := .Paginate (${pages}) ${size} }}${parts.listPage("{{ .Title }}", `${open}{{ range $p.Pages }}${item}{{ end }}${close}`, pager)}{{ end }}`;
const links = `{{ define "main" }}${parts.listPage("{{ .Title }}", '<ul class="ruled">{{ range .Data.Terms.Alphabetical }}<li><a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a> <span class="meta">{{ .Count }} articles</span></li>{{ end }}</ul>', "")}{{ end }}`;

const layouts = (): Record<string, string> => ({
  "_default/baseof.html": frame({
    title: "{{ .Title }}",
    description: '{{ template "description" . }}',
    canonical: "{{ .Permalink }}",
    main: '{{ block "main" . }}{{ end }}',
  }).replace(
    "<!DOCTYPE html>",
    '{{ define "description" }}{{ if eq .Section "articles" }}' +
      `{{ if .IsPage }}${parts.description(line)}{{ else }}Every article, page by page{{ end }}{{ else }}{{ .Title }}{{ end }}{{ end }}<!DOCTYPE html>`,
  ),
  "articles/single.html": `{{ define "main" }}${article}{{ end }}`,
  "articles/list.html": list(
    ".Pages.ByDate",
    parts.PAGE.articles,
    '<ul class="ruled register">',
    parts.articleLine(line),
    "</ul>",
  ),
  "timeline/list.html": list(
    '(where .Site.RegularPages "Section" "articles").ByDate',
    parts.PAGE.timeline,
    '<ol class="events">',
    parts.eventLine(line),
    "</ol>",
  ),
  "areas/term.html": list(
    `first ${parts.AREA_LIMIT} .Pages.ByDate`,
    parts.PAGE.area,
    "",
    parts.areaLine(line, "{{ .Summary }}"),
    "",
  ),
  "areas/taxonomy.html": links,
  "letters/term.html": list(".Pages.ByTitle", parts.PAGE.letter, '<ul class="az">', parts.indexLine(line), "</ul>"),
  "letters/taxonomy.html": links,
  "_default/single.html": `{{ define "main" }}${parts.listPage("{{ .Title }}", "{{ .Content }}", "")}{{ end }}`,
  "index.html": `{{ define "main" }}${parts.listPage("{{ .Title }}", `<ul class="ruled">{{ range first 6 .Site.RegularPages }}${parts.articleLine(line)}{{ end }}</ul>`, "")}{{ end }}`,
});

const CONFIG = {
  baseURL: "https://example.org/",
  title: "A corpus",
  languageCode: "en",
  taxonomies: { area: "areas", letter: "letters" },
  permalinks: { letters: "/a-z/:slug/" },
  services: { rss: { limit: parts.FEED } },
  outputs: { home: ["HTML", "RSS"], section: ["HTML"], taxonomy: ["HTML"], term: ["HTML"] },
};

/** Hugo, as Debian packages it. */
export const hugo: Generator = {
  name: "Hugo",
  available: async () => spawnSync("hugo", ["version"]).status === 0,
  async prepare(dir, corpus) {
    for (const folder of ["content/articles", "content/timeline", "content/letters", "layouts/_default"]) {
      await mkdir(path.join(dir, folder), { recursive: true });
    }
    await writeFile(path.join(dir, "config.yaml"), stringify(CONFIG));
    for (const [name, text] of Object.entries(layouts())) {
      await mkdir(path.dirname(path.join(dir, "layouts", name)), { recursive: true });
      await writeFile(path.join(dir, "layouts", name), text);
    }
    const write = (file: string, title: string, more = "", extra = {}) =>
      writeFile(path.join(dir, "content", file), `---\n${stringify({ title, ...extra })}---\n${more}\n`);
    await write("articles/_index.md", "Articles");
    await write("timeline/_index.md", "Timeline");
    await write("letters/_index.md", "A–Z index", "", { url: "/a-z/" });
    for (const area of AREAS) {
      await mkdir(path.join(dir, "content/areas", area), { recursive: true });
      await write(`areas/${area}/_index.md`, area, `About ${area}.`);
    }
    await write("sources.md", "Sources", OUTLETS.map((id) => `## ${id} {#${id}}\n`).join("\n"));
    for (const name of PLAIN_PAGES) await write(`${name}.md`, name);
    for (const each of corpus) await writeFile(path.join(dir, `content/articles/${each.slug}.md`), page(each));
  },
  async forget(dir) {
    await rm(path.join(dir, "public"), { recursive: true, force: true });
    await rm(path.join(dir, "resources"), { recursive: true, force: true });
  },
  build: (dir) => measure("hugo", ["--quiet", "--ignoreCache"], dir),
  touch: (dir, article, text) =>
    writeFile(path.join(dir, `content/articles/${article.slug}.md`), page(article, `\n${text}\n`)),
  output: (dir) => path.join(dir, "public"),
};
