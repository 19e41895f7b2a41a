import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, rm, symlink, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { stringify } from "yaml";
import { AREAS, OUTLETS, type CorpusArticle } from "../corpus.ts";
import { frame, PLAIN_PAGES } from "../frame.ts";
import { measure } from "../measure.ts";
import * as parts from "../templates/parts.ts";
import type { Generator } from "./types.ts";

const VERSION = "3.1.2";
const HOME = path.join(os.tmpdir(), `accord-bench-eleventy-${VERSION}`);

const page = (article: CorpusArticle, extra = "") =>
  `---\n${stringify({ title: article.title, date: article.date, tags: ["articles"], layout: "article.njk", outlet: article.outlet, area: article.area })}---\n\n${article.body}\n${extra}`;

/** Expressions for an article named by a variable; "" for the page itself. */
const line = (own: string) => ({
  title: `{{ ${own === "" ? "title" : `${own}.data.title`} }}`,
  outlet: `{{ ${own === "" ? "outlet" : `${own}.data.outlet`} }}`,
  day: `{{ ${own === "" ? "page.date" : `${own}.date`} | day }}`,
  date: `{{ ${own === "" ? "page.date" : `${own}.date`} | words }}`,
  href: `{{ ${own === "" ? "page.url" : `${own}.url`} }}`,
  words: `{{ ${own === "" ? "page" : own}.rawInput | count }}`,
});

const CONFIG = `
const LONG = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
export default (config) => {
  config.addFilter("day", (date) => date.toISOString().slice(0, 10));
  config.addFilter("words", (date) => LONG.format(date));
  config.addFilter("rfc822", (date) => date.toUTCString());
  config.addFilter("count", (text) => text.split(/\\s+/).length);
  config.addFilter("summary", (text) => text.slice(0, 420));
  const sorted = (api) => api.getFilteredByTag("articles");
  config.addCollection("byDate", (api) => {
    const items = sorted(api);
    items.forEach((item, i) => Object.assign(item.data, { before: items[i - 1], after: items[i + 1] }));
    return items;
  });
  config.addCollection("newest", (api) => sorted(api).toReversed());
  for (const area of ${JSON.stringify(AREAS)}) {
    config.addCollection("area-" + area, (api) => sorted(api).filter((item) => item.data.area === area).slice(0, ${parts.AREA_LIMIT}));
  }
  config.addCollection("letters", (api) => {
    const groups = Map.groupBy(sorted(api), (item) => item.data.title[0].toLowerCase());
    return [...groups].sort().flatMap(([letter, items]) => {
      items.sort((a, b) => (a.data.title < b.data.title ? -1 : 1));
      const pages = Math.ceil(items.length / ${parts.PAGE.letter});
      return Array.from({ length: pages }, (_, i) => ({
        letter, items: items.slice(i * ${parts.PAGE.letter}, (i + 1) * ${parts.PAGE.letter}), url: letter + "/" + (i ? i + 1 + "/" : ""),
      }));
    });
  });
  return { dir: { input: "src", output: "_site" }, markdownTemplateEngine: false, htmlTemplateEngine: "njk" };
};
`;

const shell = (description: string, main: string) =>
  frame(
    { title: "{{ title }}", description, canonical: "https://example.org{{ page.url }}", main },
    (html) => `{% raw %}${html}{% endraw %}`,
  );
const pager = `{% if pagination.href.previous %}<a rel="prev" href="{{ pagination.href.previous }}">Previous page</a>{% endif %} <span>Page {{ pagination.pageNumber + 1 }} of {{ pagination.pages.length }}</span> {% if pagination.href.next %}<a rel="next" href="{{ pagination.href.next }}">Next page</a>{% endif %}`;

/** A paged list of a collection. */
const list = (title: string, collection: string, size: number, url: string, item: string) =>
  `---\n${stringify({ title, pagination: { data: `collections.${collection}`, size, alias: "items" }, permalink: `${url}{% if pagination.pageNumber > 0 %}page/{{ pagination.pageNumber + 1 }}/{% endif %}index.html` })}---\n${shell("{{ title }}", parts.listPage("{{ title }}", `<ul class="ruled register">{% for item in items %}${item}{% endfor %}</ul>`, pager))}`;

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
    for (const folder of ["src/articles", "src/_includes", "src/areas"])
      await mkdir(path.join(dir, folder), { recursive: true });
    await symlink(path.join(HOME, "node_modules"), path.join(dir, "node_modules"));
    await writeFile(path.join(dir, "package.json"), `{"type":"module"}`);
    await writeFile(path.join(dir, "eleventy.config.js"), CONFIG);
    const write = (name: string, text: string) => writeFile(path.join(dir, "src", name), text);
    const own = line("");
    const article = parts.article({
      ...own,
      body: "{{ content | safe }}",
      areas: parts.areaItem("{{ area }}"),
      siblings: `{% if before %}${parts.sibling("prev", "{{ before.url }}", "{{ before.data.title }}")}{% endif %}{% if after %}${parts.sibling("next", "{{ after.url }}", "{{ after.data.title }}")}{% endif %}`,
    });
    await write("_includes/article.njk", shell(parts.description(own), article));
    const item = line("item");
    await write("articles.njk", list("Articles", "byDate", parts.PAGE.articles, "articles/", parts.articleLine(item)));
    await write("timeline.njk", list("Timeline", "byDate", parts.PAGE.timeline, "timeline/", parts.eventLine(item)));
    for (const area of AREAS) {
      await write(
        `areas/${area}.njk`,
        list(
          area,
          `area-${area}`,
          parts.PAGE.area,
          `areas/${area}/`,
          parts.areaLine(item, "{{ item.rawInput | summary }}"),
        ),
      );
    }
    const plain = (title: string, main: string, url: string) =>
      `---\n${stringify({ title, permalink: `${url}index.html` })}---\n${shell("{{ title }}", parts.listPage("{{ title }}", main, ""))}`;
    await write(
      "letters.njk",
      `---\n${stringify({ title: "A–Z index", pagination: { data: "collections.letters", size: 1, alias: "part" }, permalink: "a-z/{{ part.url }}index.html" })}---\n${shell("{{ title }}", parts.listPage("{{ part.letter }}", `<ul class="az">{% for item in part.items %}${parts.indexLine(item)}{% endfor %}</ul>`, pager))}`,
    );
    await write(
      "letters-all.njk",
      plain(
        "A–Z index",
        '{% for part in collections.letters %}<a href="/a-z/{{ part.url }}">{{ part.letter }}</a> {% endfor %}',
        "a-z/",
      ),
    );
    await write("areas.njk", plain("Areas", AREAS.map(parts.areaItem).join(""), "areas/"));
    await write("sources.njk", plain("Sources", OUTLETS.map((id) => `<h2 id="${id}">${id}</h2>`).join(""), "sources/"));
    for (const name of PLAIN_PAGES) await write(`${name}.njk`, plain(name, "", `${name}/`));
    await write(
      "index.njk",
      plain(
        "A corpus",
        `<ul class="ruled">{% for item in collections.newest | slice(1) | first %}{% if loop.index < 7 %}${parts.articleLine(item)}{% endif %}{% endfor %}</ul>`,
        "",
      ),
    );
    await write(
      "rss.njk",
      `---\npermalink: index.xml\n---\n<?xml version="1.0"?><rss version="2.0"><channel><title>A corpus</title>{% for item in collections.newest %}{% if loop.index <= ${parts.FEED} %}<item><title>{{ item.data.title }}</title><link>https://example.org{{ item.url }}</link><pubDate>{{ item.date | rfc822 }}</pubDate><description>{{ item.rawInput | summary }}</description></item>{% endif %}{% endfor %}</channel></rss>`,
    );
    await write(
      "sitemap.njk",
      `---\npermalink: sitemap.xml\neleventyExcludeFromCollections: true\n---\n<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{% for item in collections.all %}<url><loc>https://example.org{{ item.url }}</loc></url>{% endfor %}</urlset>`,
    );
    for (const each of corpus) await writeFile(path.join(dir, `src/articles/${each.slug}.md`), page(each));
  },
  forget: (dir) => rm(path.join(dir, "_site"), { recursive: true, force: true }),
  build: (dir) => measure(process.execPath, [path.join(HOME, "node_modules/@11ty/eleventy/cmd.cjs"), "--quiet"], dir),
  touch: (dir, article, text) =>
    writeFile(path.join(dir, `src/articles/${article.slug}.md`), page(article, `\n${text}\n`)),
  output: (dir) => path.join(dir, "_site"),
};
