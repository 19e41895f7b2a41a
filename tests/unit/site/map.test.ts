import assert from "node:assert/strict";
import { globSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import { buildDigest } from "../../../src/digest/index.ts";
import { KIND_NAMES, kindOf, LIST_KINDS, type Lists } from "../../../src/schemas/kinds.ts";
import { digestConfigSchema } from "../../../src/schemas/digest.ts";
import { footerOf, listedPages, sitePages, takenNames } from "../../../src/site/map.ts";
import { ownPages, type ProseFile } from "../../../src/site/own-pages.ts";
import { pathOf } from "../../../src/site/things.ts";
import * as make from "../digest/make.ts";

const config = digestConfigSchema.parse({ title: "T", languages: ["en", "fr"] });
const page = (file: string, id: string, lang = "en"): ProseFile => ({ kind: "pages", id, lang, file: `pages/${file}` });
const prose: ProseFile[] = [
  page("about.mdx", "about"),
  page("team.fr.mdx", "team", "fr"),
  page("team.mdx", "team"),
  page("hello.astro", "hello"),
];
const digest = buildDigest({
  ...(Object.fromEntries(LIST_KINDS.map((kind) => [kind, []])) as unknown as Lists),
  config,
  draft: false,
  findings: true,
  articles: [make.article("one", { title: "One" })],
  areas: [make.area("a")],
  claims: [make.claim("c")],
  events: [make.event("e")],
  sources: [make.source("s")],
  names: [make.name("n")],
});
const pages = sitePages(digest, prose);
const paths = pages.map((each) => each.path);

describe("the map of the site", () => {
  test("has a route for every file of src/pages that is there in each language, and no other", () => {
    const files = globSync("src/pages/*/**/*.{astro,ts}").map((file) =>
      file
        .split(path.sep)
        .slice(3)
        .join("/")
        .replace(/\.(?:astro|ts)$/, "")
        .replace(/(?:^|\/)index$/, ""),
    );
    // What the small digest above has no page for is asked of a larger one.
    const more = sitePages(
      {
        ...digest,
        config: { ...config, publisher: "Somebody" },
        alike: [{} as never],
        pile: { stories: [{}] } as never,
        areas: [{ ...digest.areas[0]!, passages: Array.from({ length: 60 }, () => ({}) as never) }],
      },
      prose,
    );
    const routes = new Set(more.map(({ route }) => route as string));
    // A few articles are compared on pages, many by a file.
    for (const count of [2, 9]) {
      const articles = Array.from({ length: count }, (_, i) => make.article(`a-${i}`));
      for (const { route } of sitePages({ ...digest, articles }, [])) routes.add(route);
    }
    for (const gone of ["404.html", "component"]) routes.delete(gone);
    assert.deepEqual([...routes].sort(), files.sort());
  });

  test("has a page for a name that an editor wrote or that two articles hold, and a line for one that a single article does", () => {
    const found = (id: string, articles: number) =>
      ({
        ...make.name(id),
        reviewed: false,
        mentions: Array.from({ length: articles }, (_, i) => ({ articleId: `a${i}`, anchors: ["p1"] })),
        quoteIds: [],
        claimIds: [],
      }) as unknown as (typeof digest.names)[number];
    const more = { ...digest, names: [...digest.names, found("once", 1), found("twice", 2)] };
    const names = sitePages(more, prose).flatMap((each) => (each.route === "names/[id]" ? [each.path] : []));
    assert.deepEqual(names.sort(), ["names/n", "names/twice"]);
    assert.equal(pathOf(more, "names", "once"), "names#once");
    assert.equal(pathOf(more, "names", "twice"), "names/twice");
    assert.equal(pathOf(more, "names", "gone"), "names");
  });

  test("has a page for each thing's address", () => {
    for (const kind of KIND_NAMES) {
      for (const { id } of digest[kind])
        assert.ok(paths.includes(pathOf(digest, kind, id).split("#")[0]!), `${kind}/${id}`);
    }
    assert.equal(pathOf(digest, "sources", "s"), "sources#s");
    assert.equal(pathOf(digest, "claims", "gone"), "claims");
    for (const kind of KIND_NAMES) if (kindOf(kind).menu !== null) assert.ok(paths.includes(kindOf(kind).path ?? kind));
  });

  test("shows the editor's pages, in the place of the site's where they may be", () => {
    const own = pages
      .filter(({ route }) => route === "[page]")
      .map(({ path: at, languages, shows }) => [at, languages, shows]);
    assert.deepEqual(own, [
      ["team", ["en"], { page: { id: "team", lang: "en", entry: "pages/team" } }],
      ["team", ["fr"], { page: { id: "team", lang: "fr", entry: "pages/team.fr" } }],
    ]);
    assert.equal(ownPages(prose, "fr", "en").get("about")?.entry, "pages/about");
    assert.deepEqual(paths.filter((each) => each === "about").length, 1);
  });

  test("lists each path once, with its languages, and no feed", () => {
    const listed = new Map(listedPages(pages).map((each) => [each.path, each.languages]));
    assert.equal(listed.size, listedPages(pages).length);
    assert.deepEqual(listed.get("team"), ["en", "fr"]);
    assert.deepEqual(listed.get("hello"), ["en", "fr"]);
    assert.deepEqual(listed.get("a-z"), ["en", "fr"]);
    assert.ok(paths.includes("claims/c/cite.bib"));
    for (const file of ["rss.xml", "404.html", "claims/c/cite.bib", "articles/one/cite.json"])
      assert.ok(!listed.has(file), file);
  });

  test("has a masthead, and leads to it, only where somebody says who makes the digest", () => {
    const at = (over: object) => {
      const said = { ...config, ...over };
      const there = sitePages({ ...digest, config: said }, prose).some((each) => each.path === "masthead");
      assert.equal(
        footerOf(said).some(([path]) => path === "masthead"),
        there,
      );
      return there;
    };
    assert.equal(at({}), false);
    for (const over of [
      { publisher: "Somebody" },
      { contact: { email: "a@b.example" } },
      { licence: "MIT" },
      { masthead: "Two of us." },
    ])
      assert.equal(at(over), true, JSON.stringify(over));
  });

  test("has the files of citations in each language for a claim, in one for an article, and in a draft none", () => {
    const cited = (draft: boolean) =>
      sitePages({ ...digest, draft }, prose).flatMap(({ path: at, route, languages }) =>
        route.endsWith("/[citation]") ? [`${at} ${languages.join(" ")}`] : [],
      );
    assert.deepEqual(cited(false), [
      "claims/c/cite.bib en fr",
      "claims/c/cite.ris en fr",
      "claims/c/cite.json en fr",
      "articles/one/cite.bib en",
      "articles/one/cite.ris en",
      "articles/one/cite.json en",
    ]);
    assert.deepEqual(cited(true), []);
  });

  test("has the files of articles where there are not too many, or where the editor asks for them", () => {
    const count = (articles: number, citations?: "auto" | "all" | "none") => {
      const many = Array.from({ length: articles }, (_, i) => ({ ...digest.articles[0]!, id: `a${i}` }));
      const kinds = sitePages({ ...digest, articles: many, config: { ...config, citations } }, prose).flatMap(
        ({ path: at, route }) => (route.endsWith("/[citation]") ? [at.split("/")[0]!] : []),
      );
      return [kinds.filter((kind) => kind === "claims").length, kinds.filter((kind) => kind === "articles").length];
    };
    assert.deepEqual(count(2000), [3, 6000]);
    assert.deepEqual(count(2001), [3, 0]);
    assert.deepEqual(count(2001, "all"), [3, 6003]);
    assert.deepEqual(count(1, "none"), [0, 0]);
  });

  test("takes every name under the root but those of pages that may be replaced", () => {
    const taken = takenNames(config);
    const first = new Set(paths.filter((each) => each !== "").map((each) => each.split("/")[0]!.split(".")[0]!));
    for (const name of ["about", "method", "team", "hello"]) first.delete(name);
    for (const name of [...first, "index", "404", "pagefind", "cards", "fr", "alike", "masthead"])
      assert.ok(taken.has(name), name);
    for (const name of ["about", "method", "en", "team"]) assert.ok(!taken.has(name), name);
  });
});
