import assert from "node:assert/strict";
import { test } from "node:test";
import { createTranslator } from "../../../src/i18n/index.ts";
import { createUrls } from "../../../src/site/url.ts";
import { leadImageHtml } from "../../../src/view/lead-image.ts";
import type { LeadImage } from "../../../src/schemas/image.ts";
import { buildDigest } from "../../../src/digest/index.ts";
import { article, input } from "../digest/make.ts";
import { allPictures } from "../../../src/site/pictures.ts";

const IMAGE: LeadImage = {
  file: "images/bridge.jpg",
  alt: { en: "A bridge", fr: "Un pont" },
  credit: "Ada Martin",
  licence: "CC-BY-4.0",
};

/** The figure of a picture of that size, on a page in a language. */
function figure(
  width: number,
  height: number,
  { lang = "en", below = false, ...over }: Partial<LeadImage> & { lang?: string; below?: boolean } = {},
): string {
  const image = { ...IMAGE, ...over };
  const digest = buildDigest(
    input({
      articles: [article("one")],
      config: { image, languages: ["en", "fr"], base: "/sub/" },
      images: { "images/bridge.jpg": { width, height, sha256: "0".repeat(64) } },
    }),
  );
  const context = { digest, urls: createUrls(digest.config), lang, t: createTranslator(lang) };
  return String(leadImageHtml(image, context, { sizes: "92vw", below }));
}
const widths = (html: string): string[] => [...html.matchAll(/ (\d+)w/g)].map(([, width]) => width!);

test("no size is larger than the picture, and none than any screen needs", () => {
  assert.deepEqual(widths(figure(320, 200)), ["320"]);
  assert.deepEqual(widths(figure(800, 500)), ["480", "800"]);
  assert.deepEqual(widths(figure(5000, 3000)), ["480", "800", "1200", "1600"]);
});

test("a place of its proportions is kept, no higher than a screen", () => {
  assert.match(figure(2400, 1600), / width="840" height="560"/);
  assert.match(figure(1000, 2000), / width="280" height="560"/);
  assert.match(figure(400, 300), / width="400" height="300"/);
});

test("it comes from the site itself, below its base, and waits where it stands below what is seen first", () => {
  const html = figure(800, 500);
  for (const [, address] of html.matchAll(/(?:src="|srcset="|, )([^ "]+\.webp)/g))
    assert.match(address!, /^\/sub\/images\/[0-9a-f]{16}-\d+\.webp$/);
  assert.doesNotMatch(html, /loading=/);
  assert.match(figure(800, 500, { below: true }), / loading="lazy"/);
});

test("it names its maker and its licence, and speaks the page's language as far as the editor does", () => {
  assert.match(
    figure(800, 500),
    /Ada Martin.*href="https:\/\/creativecommons\.org\/licenses\/by\/4\.0\/" rel="license/,
  );
  assert.match(figure(800, 500, { lang: "fr" }), /alt="Un pont" decoding/);
  assert.match(figure(800, 500, { lang: "fr", alt: { en: "A bridge" } }), /alt="A bridge" lang="en"/);
  assert.match(figure(800, 500, { lang: "fr", caption: { en: "In March" } }), /<span lang="en">In March<\/span>/);
});

test("a picture that could not be read shows nothing", () => {
  const digest = buildDigest(input({ articles: [article("one")], config: { image: IMAGE } }));
  const context = { digest, urls: createUrls(digest.config), lang: "en", t: createTranslator("en") };
  assert.equal(leadImageHtml(IMAGE, context, { sizes: "92vw", below: false }), "");
  assert.deepEqual(allPictures(digest), []);
});
