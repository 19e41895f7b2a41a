import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import sharp from "sharp";
import { pagesOf } from "../support/pages.ts";
import { builtSite } from "../support/site.ts";
import { withoutShared } from "../support/shared.ts";

const SITE = "https://accord.example";
const BASE = "/sub/path/";
/** What structured data may call a thing: above all, nothing that gives a verdict. */
const TYPES = new Set([
  "AnalysisNewsArticle",
  "BreadcrumbList",
  "Claim",
  "CollectionPage",
  "CreativeWork",
  "ItemList",
  "ListItem",
  "NewsArticle",
  "NewsMediaOrganization",
  "OpinionNewsArticle",
  "Organization",
  "WebPage",
]);

const unescape = (text: string): string =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&#34;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&#38;", "&")
    .replaceAll("&amp;", "&");
const meta = (html: string, name: string): string | undefined => {
  const found = new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];
  return found === undefined ? undefined : unescape(found);
};
const structured = (html: string): string[] =>
  Array.from(html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs), (match) => match[1]!);
/** The file of an address under the base path. */
const fileOf = (address: string): string => {
  assert.ok(address.startsWith(SITE + BASE), address);
  const inside = decodeURIComponent(address.slice((SITE + BASE).length).split("#", 1)[0]!);
  return inside === "" || inside.endsWith("/") ? `${inside}index.html` : inside;
};

test("a page's canonical address is its own, and its translations name each other", async () => {
  const dir = await builtSite("founding-sub");
  const alternates = new Map<string, string>();
  for (const file of pagesOf(dir)) {
    if (file === "404.html") continue;
    const html = readFileSync(path.join(dir, file), "utf8");
    const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? "";
    assert.equal(fileOf(canonical), file);
    const links = Array.from(
      html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g),
      ([, lang, href]) => `${lang} ${fileOf(href!)}`,
    );
    assert.equal(links.length, 3, `${file}: two languages and the default`);
    alternates.set(file, links.join("\n"));
  }
  for (const [file, links] of alternates) {
    const lang = /<html lang="([^"]+)"/.exec(readFileSync(path.join(dir, file), "utf8"))?.[1];
    assert.ok(links.includes(`${lang} ${file}`), `${file} does not name itself`);
    for (const link of links.split("\n")) {
      assert.equal(
        alternates.get(link.slice(link.indexOf(" ") + 1)),
        links,
        `${file} and ${link} do not name each other`,
      );
    }
  }
});

test("every page has a card that is there, of the size it says, with a text in its place", async () => {
  const dir = await builtSite("founding-sub");
  const seen = new Map<string, string[]>();
  for (const file of pagesOf(dir)) {
    if (file === "404.html") continue;
    const html = readFileSync(path.join(dir, file), "utf8");
    assert.ok(meta(html, "og:title"), file);
    assert.ok(meta(html, "og:image:alt"), file);
    assert.equal(meta(html, "twitter:card"), "summary_large_image");
    assert.equal(meta(html, "og:type"), /^(?:fr\/)?articles\/(?!index|page)/.test(file) ? "article" : "website", file);
    const image = fileOf(meta(html, "og:image") ?? "");
    seen.set(image, [...(seen.get(image) ?? []), file]);
  }
  for (const image of seen.keys()) {
    const { width, height } = await sharp(path.join(dir, image)).metadata();
    assert.deepEqual([width, height], [1200, 630], image);
  }
  const own = (file: string): string[] | undefined => [...seen.values()].find((files) => files.includes(file));
  assert.deepEqual(own("articles/sanvada/index.html"), ["articles/sanvada/index.html"], "an article's card is its own");
  assert.deepEqual(own("fr/areas/laptops/index.html"), ["fr/areas/laptops/index.html"]);
  assert.ok(own("index.html")!.includes("claims/c-azure/index.html"));
});

test("every page says what it is, in types of the list, with addresses that are there", async () => {
  const dir = await builtSite("founding-sub");
  const kinds = new Map<string, number>();
  for (const file of pagesOf(dir)) {
    if (file === "404.html") continue;
    const blocks = structured(readFileSync(path.join(dir, file), "utf8"));
    assert.equal(blocks.length, 1, file);
    JSON.parse(blocks[0]!, (key, value: unknown) => {
      if (key === "@type") {
        assert.ok(TYPES.has(value as string), `${file} holds a ${String(value)}`);
        kinds.set(value as string, (kinds.get(value as string) ?? 0) + 1);
      }
      const isOwn = typeof value === "string" && value.startsWith(SITE);
      if (isOwn) assert.ok(existsSync(path.join(dir, fileOf(value))), `${file}: ${key} ${value}`);
      if (key === "datePublished") assert.match(value as string, /^\d{4}-\d\d-\d\d$/);
      return value;
    });
  }
  for (const kind of ["BreadcrumbList", "Claim", "CollectionPage", "ItemList", "NewsArticle"])
    assert.ok(kinds.get(kind), `no page holds a ${kind}`);
});

test("a draft has no cards and no structured data", { skip: withoutShared }, async () => {
  const dir = await builtSite("zero-touch");
  assert.equal(existsSync(path.join(dir, "cards")), false);
  for (const file of pagesOf(dir)) {
    const html = readFileSync(path.join(dir, file), "utf8");
    assert.equal(meta(html, "og:image"), undefined, file);
    assert.deepEqual(structured(html), [], file);
  }
});

test("the manifest and its icons are there in every language", async () => {
  const dir = await builtSite("founding-sub");
  for (const [file, start] of [
    ["site.webmanifest", BASE],
    ["fr/site.webmanifest", `${BASE}fr/`],
  ] as const) {
    const manifest = JSON.parse(readFileSync(path.join(dir, file), "utf8")) as {
      start_url: string;
      icons: { src: string }[];
    };
    assert.equal(manifest.start_url, start);
    for (const { src } of manifest.icons) assert.ok(existsSync(path.join(dir, src.slice(BASE.length))), src);
    // The page's script links it.
    const page = readFileSync(path.join(dir, path.dirname(file), "index.html"), "utf8");
    assert.ok(page.includes(`data-manifest="${BASE}${file}"`), file);
  }
  assert.ok(existsSync(path.join(dir, "favicon.ico")));
});
