import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { cpSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import type { Browser } from "playwright-core";
import { serve, type Serving } from "../../src/cli/serve.ts";
import { launch } from "../support/browser.ts";
import { SiteCopy } from "../support/copy.ts";
import { pagesOf } from "../support/pages.ts";
import { accord } from "../support/site.ts";

const OWN = `/* Ours. */
:root {
  --paper: light-dark(#fff4e5, #0b1420);
  --accent: light-dark(#7a1f00, #ffb59a);
  --serif-family: "House";
  --t0: 21px;
}
@font-face {
  font-family: "House";
  src: url("fonts/house.woff2") format("woff2");
}
.masthead { outline: 1px solid var(--accent); }
`;

describe("a digest restyled by one file", () => {
  const site = new SiteCopy();
  let browser: Browser;
  let server: Serving;

  before(async () => {
    cpSync(
      "node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2",
      path.join(site.dir, "fonts/house.woff2"),
    );
    site.write("tokens.css", OWN);
    const { status, stderr } = accord(["build", "--content", site.dir, "--out", site.out, "--no-search"]);
    assert.equal(status, 0, stderr);
    server = await serve({ outDir: site.out, host: "127.0.0.1", port: 0 });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });
  const read = (file: string): string => readFileSync(path.join(site.out, file), "utf8");

  test("every page holds it, small, after the engine's, and both policies name it", () => {
    const header = /Content-Security-Policy: (.+)/.exec(read("_headers"))![1]!;
    const pages = pagesOf(site.out);
    assert.ok(pages.length > 40);
    for (const page of pages) {
      const html = read(page);
      const [, style = ""] = /<style[^>]*>([^]*?)<\/style>/.exec(html) ?? [];
      const [engine, own] = [
        style.indexOf("--paper:light-dark(#fbfaf6,#161513)"),
        style.indexOf("--paper:light-dark(#fff4e5,#0b1420)"),
      ];
      assert.ok(engine >= 0 && own > engine, page);
      assert.doesNotMatch(style, /Ours/);
      const hash = `'sha256-${createHash("sha256").update(style).digest("base64")}'`;
      const [, meta = ""] = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html) ?? [];
      assert.ok(meta.includes(hash) && header.includes(hash), page);
      assert.doesNotMatch(meta + header, /unsafe-inline/);
    }
  });

  test("what is coloured outside of the style sheet follows it", () => {
    const html = read("index.html");
    assert.match(html, /<meta name="theme-color" content="#fff4e5" media="\(prefers-color-scheme: light\)">/);
    assert.match(html, /<meta name="theme-color" content="#0b1420" media="\(prefers-color-scheme: dark\)">/);
    const { background_color, theme_color } = JSON.parse(read("site.webmanifest")) as Record<string, string>;
    assert.deepEqual([background_color, theme_color], ["#fff4e5", "#fff4e5"]);
  });

  test("fonts beside it are served, and asked for; paper and strong contrast stay as they are", async () => {
    assert.ok(readdirSync(path.join(site.out, "_a")).some((name) => /^house\..+\.woff2$/.test(name)));
    const context = await browser.newContext({ colorScheme: "dark" });
    const page = await context.newPage();
    const asked: string[] = [];
    const font = page.waitForRequest(/_a\/house\./);
    const wrong: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
    await page.goto(server.address, { waitUntil: "load" });
    const paper = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    assert.equal(await paper(), "rgb(11, 20, 32)");
    // The text is painted before its fonts are asked for: on a slow machine long after everything else.
    await font;
    assert.ok(!asked.some((url) => /newsreader-latin-wght-normal/.test(url)), "the family it replaces is not loaded");
    await page.emulateMedia({ contrast: "more", colorScheme: "dark" });
    assert.equal(await paper(), "rgb(0, 0, 0)");
    await page.emulateMedia({ media: "print", contrast: "no-preference" });
    const [printed, size] = await page.evaluate(() => {
      const style = getComputedStyle(document.documentElement);
      return [style.getPropertyValue("--paper"), style.getPropertyValue("--t0")];
    });
    assert.deepEqual([printed, size], ["#fff", "10.5pt"]);
    await context.close();
    assert.deepEqual(wrong, []);
  });

  test("a build with what no page could load ends with the place", () => {
    const broken = new SiteCopy();
    broken.write("tokens.css", ":root {\n  --x: 1;\n}\nbody { background: url(https://example.org/a.png) }\n");
    const { status, stderr } = accord(["build", "--content", broken.dir, "--out", broken.out]);
    assert.equal(status, 1);
    assert.match(stderr, /^tokens\.css:4:24  error  .*https:\/\/example\.org\/a\.png$/m);
  });

  test("colours that are hard to read are told of", () => {
    const pale = new SiteCopy();
    pale.write("tokens.css", ":root {\n  --ink-soft: #bbb;\n}\n");
    const { status, stdout } = accord(["check", "--content", pale.dir]);
    assert.equal(status, 0);
    assert.match(stdout, /^tokens\.css:2:3  advice  --ink-soft on --paper has a contrast of 1\.8 : 1 on light pages$/m);
    assert.doesNotMatch(stdout, /on dark pages/);
  });
});
