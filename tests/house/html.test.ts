import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { test } from "node:test";
import { HtmlValidate } from "html-validate";
import { LinkChecker } from "linkinator";
import { serve } from "../../src/cli/serve.ts";
import { pagesOf } from "../support/pages.ts";
import { builtSite } from "../support/site.ts";

/** What a first round trip carries: ten segments of 1,460 bytes. */
const FIRST_FLIGHT = 14_336;

const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    // The pages are compressed by white space; style is prettier's concern.
    "no-trailing-whitespace": "off",
    "doctype-style": "off",
    "attr-quotes": "off",
    "void-style": "off",
    // A tel: link is made of what the text says, and there is none; numbers in news are not telephone numbers.
    "tel-non-breaking": "off",
    "long-title": "off",
    // The results of the search are a combobox's list: a select element holds no links, headings or excerpts.
    "prefer-native-element": ["error", { exclude: ["listbox"] }],
  },
});

test("html-validate finds nothing on any page", async () => {
  const dir = await builtSite("founding");
  const wrong: string[] = [];
  for (const file of pagesOf(dir)) {
    const report = await validator.validateString(readFileSync(path.join(dir, file), "utf8"));
    for (const result of report.results) {
      for (const message of result.messages)
        wrong.push(`${file}:${message.line}:${message.column} ${message.ruleId} ${message.message}`);
    }
  }
  assert.deepEqual(wrong.slice(0, 20), []);
});

test("every page has a title and a description of its own, and one canonical address", async () => {
  const dir = await builtSite("founding");
  const seen = { title: new Map<string, string>(), description: new Map<string, string>() };
  for (const file of pagesOf(dir)) {
    if (file === "404.html") continue;
    const html = readFileSync(path.join(dir, file), "utf8");
    const found = {
      title: /<title>([^<]+)<\/title>/.exec(html)?.[1],
      description: /<meta name="description" content="([^"]+)"/.exec(html)?.[1],
    };
    for (const kind of ["title", "description"] as const) {
      const text = found[kind];
      assert.ok(text, `${file} has no ${kind}`);
      assert.equal(seen[kind].get(text), undefined, `${file} and ${seen[kind].get(text)} share the ${kind} "${text}"`);
      seen[kind].set(text, file);
    }
    assert.equal(html.match(/<link rel="canonical"/g)?.length, 1, file);
  }
});

test("every page fits in the first flight, compressed with brotli", async () => {
  const dir = await builtSite("founding");
  // The printable edition is the whole digest on one page, for paper.
  const heavy = pagesOf(dir)
    .filter((file) => !/^(?:[a-z-]+\/)?print\//.test(file))
    .map((file) => ({ file, bytes: brotliCompressSync(readFileSync(path.join(dir, file))).length }))
    .filter(({ bytes }) => bytes > FIRST_FLIGHT);
  assert.deepEqual(heavy, []);
});

test("linkinator finds no broken link under a base path", async () => {
  const dir = await builtSite("founding-sub");
  const server = await serve({ outDir: dir, host: "127.0.0.1", port: 0 });
  try {
    const origin = new URL(server.address).origin;
    const result = await new LinkChecker().check({
      path: server.address,
      recurse: true,
      concurrency: 20,
      linksToSkip: async (link) => !link.startsWith(origin),
    });
    assert.deepEqual(
      result.links.filter((link) => link.state === "BROKEN").map((link) => `${link.parent} -> ${link.url}`),
      [],
    );
    assert.ok(result.links.length > 100, `only ${result.links.length} links were found`);
  } finally {
    await server.close();
  }
});
