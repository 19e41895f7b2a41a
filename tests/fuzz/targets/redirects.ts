import assert from "node:assert/strict";
import fc from "fast-check";
import { rehype } from "rehype";
import { redirectPages } from "../../../src/outputs/redirects.ts";
import { writeFeed as rssFeed } from "../../../src/outputs/feeds/rss.xml.ts";
import { createTranslator } from "../../../src/i18n/index.ts";
import { createUrls } from "../../../src/site/url.ts";
import { claimSchema } from "../../../src/schemas/claim.ts";
import { areaSchema } from "../../../src/schemas/area.ts";
import { article, smallDigest } from "../../unit/search/digest.ts";
import { hostileText } from "../hostile.ts";
import { closeBrowser, nothingRuns } from "../oracles/executions.ts";
import { checkAddress, inertHtml } from "../oracles/inert-html.ts";
import { defineTarget } from "../target.ts";

const said = hostileText.filter((text) => text.trim() !== "");
const parser = rehype().freeze();

export const target = defineTarget({
  feeds: "titles and statements to redirect pages and feeds",
  weight: 6,
  inputs: fc.record({ title: said, statement: said, label: said }),
  check({ title, statement, label }) {
    const digest = smallDigest({
      articles: [article("bridge", ["Words."], { title, published: "2019-05-04", rights: { mode: "full" } })],
      claims: [claimSchema.parse({ id: "c-open", statement, areas: ["traffic"] })],
      areas: [areaSchema.parse({ id: "traffic", label })],
      redirects: { "claims/c-gone": "claims/c-open", "articles/old": "articles/bridge", "areas/a": "areas/traffic" },
      config: { title, standfirst: statement },
    });
    const urls = createUrls(digest.config);
    const pages = redirectPages(digest, urls);
    assert.equal(pages.length, 6);
    for (const { folder, html } of pages) {
      if (/\.\.|[\\:]|^\//.test(folder)) throw new Error(`the folder ${folder}`);
      checkPage(html);
    }
    for (const lang of ["en", "fr"]) checkFeed(rssFeed({ digest, urls, lang, t: createTranslator(lang) }));
    // The refresh is the page's purpose; everything else of it must do nothing.
    return pages.map(({ html }) => html.replace(/<!doctype html>|<meta http-equiv="refresh"[^<>]*>/g, "")).join("");
  },
  together: (pages) => nothingRuns(pages),
  close: closeBrowser,
});

const SKELETON = ["html", "head", "meta", "title", "meta", "meta", "meta", "link", "body", "p", "a"];

function checkPage(html: string): void {
  const found: string[] = [];
  JSON.stringify(
    parser.parse(html),
    (_, node: { type?: string; tagName?: string; properties?: Record<string, unknown> }) => {
      if (node?.type === "element") {
        found.push(node.tagName!);
        for (const [name, value] of Object.entries(node.properties ?? {})) {
          if (name === "href") checkAddress(String(value));
          if (/^on/i.test(name)) throw new Error(`<${node.tagName} ${name}>`);
        }
      }
      return node;
    },
  );
  assert.deepEqual(found, SKELETON, html);
  inertHtml(/<body>([^]*)<\/body>/.exec(html)?.[1] ?? "", { p: [], a: ["href"] });
}

/** An XML text that is read by hand: every sign that begins markup begins a tag of the feed's own. */
function checkFeed(xml: string): void {
  const left = xml
    .replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>/, "")
    .replace(/<\/?[a-zA-Z:]+(?: [a-zA-Z:]+="[^"<&]*(?:&(?:amp|lt|gt|quot|apos);[^"<&]*)*")*\/?>/g, "")
    .replace(/&(?:amp|lt|gt|quot|apos|#39);/g, "");
  const strange = /[<&]|[^\P{Cc}\t\n\r]|[\ufffe\uffff]/u.exec(left);
  if (strange) throw new Error(`the feed holds ${JSON.stringify(left.slice(strange.index, strange.index + 60))}`);
  const names = new Set(Array.from(xml.matchAll(/<([a-zA-Z:]+)/g), ([, name]) => name!));
  for (const name of names) {
    if (
      !/^(?:rss|channel|title|link|description|language|lastBuildDate|docs|generator|atom:link|item|guid|pubDate|category|author|source|dc:[a-z]+)$/.test(
        name,
      )
    )
      throw new Error(`<${name}> in the feed`);
  }
}
