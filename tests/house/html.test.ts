import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { test } from "node:test";
import { LinkChecker } from "linkinator";
import { serve } from "../../src/cli/serve.ts";
import { THEME_SCRIPT } from "../../src/lib/theme-script.ts";
import { validator } from "../support/html-rules.ts";
import { pagesOf } from "../support/pages.ts";
import { builtSite } from "../support/site.ts";

/** What a first round trip carries: ten segments of 1,460 bytes. */
const FIRST_FLIGHT = 14_336;

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

const brotli = (text: string | Buffer): number => brotliCompressSync(text).length;
/** The same, in a hurry: an upper bound where that is already small enough. */
const brotliUpTo = (limit: number, text: Buffer): number => {
  const quick = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
  return quick <= limit ? quick : brotli(text);
};

/** The founding digest in every language, one of a thousand articles, and the fixtures that strain the pages most. */
for (const name of ["founding", "tongues", "thousand", "crowded", "hostile"] as const) {
  test(`every page of ${name} fits in the first flight, compressed with brotli`, async () => {
    const dir = await builtSite(name);
    const pages = pagesOf(dir);
    const heavy = pages
      // The printable edition is one page by its nature.
      .filter((file) => !/(?:^|\/)print\/index\.html$/.test(file))
      .map((file) => ({ file, bytes: brotliUpTo(FIRST_FLIGHT, readFileSync(path.join(dir, file))) }))
      .filter(({ bytes }) => bytes > FIRST_FLIGHT);
    assert.deepEqual(heavy, []);
  });
}

test("an article of up to thirty claims weighs at most five thousand bytes in what is its own", async () => {
  for (const name of ["founding", "thousand"] as const) {
    const dir = await builtSite(name);
    const files = pagesOf(dir)
      .filter((file) => /^(?:fr\/)?articles\/[^/]+\/index\.html$/.test(file))
      .slice(0, 60);
    const heavy = files
      .map((file) => {
        const html = readFileSync(path.join(dir, file), "utf8");
        const main = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
        const claims = new Set([...main.matchAll(/claims\/([a-z0-9-]+)\//g)].map((match) => match[1])).size;
        return { file, claims, bytes: brotli(main) };
      })
      .filter(({ claims, bytes }) => claims <= 30 && bytes > 5000);
    assert.deepEqual(heavy, []);
    assert.ok(files.length >= 10);
  }
});

test("reading pages run the inline script and the file it asks for after the first paint, and nothing else", async () => {
  const dir = await builtSite("founding");
  const wrong: string[] = [];
  for (const file of pagesOf(dir)) {
    const html = readFileSync(path.join(dir, file), "utf8");
    const scripts = [...html.matchAll(/<script\b([^>]*)>([^]*?)<\/script>/g)].filter(
      ([, attributes]) => !attributes?.includes("json"),
    );
    const inline = scripts.filter(([, attributes]) => !attributes?.includes("src="));
    const outside = scripts.filter(([, attributes]) => attributes?.includes("src="));
    if (inline.length !== 1 || inline[0]?.[2] !== THEME_SCRIPT) wrong.push(`${file}: ${inline.length} inline scripts`);
    if (outside.length > 0) wrong.push(`${file}: ${outside.length} script files`);
    const [source = "", ...more] = (/<html[^>]* data-script="([^"]+)"/.exec(html)?.[1] ?? "").split(" ");
    if (more.length !== (/(?:^|\/)search\/index\.html$/.test(file) ? 1 : 0))
      wrong.push(`${file} asks for ${more.join(", ") || "no script of its own"}`);
    if (brotli(readFileSync(path.join(dir, source))) > 1500) wrong.push(`${file}: ${source} is heavy`);
    if (/<link[^>]+rel="?(?:stylesheet|preload|modulepreload|prefetch)/.test(html))
      wrong.push(`${file} asks for more before the first paint`);
  }
  assert.deepEqual(wrong, []);
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
