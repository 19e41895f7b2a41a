import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import type { Browser } from "playwright-core";
import { serve, type Serving } from "../../src/cli/serve.ts";
import { launch } from "../support/browser.ts";
import { SiteCopy } from "../support/copy.ts";
import { pagesOf } from "../support/pages.ts";
import { accord } from "../support/site.ts";

/** What passes the check although it looks as if it should not: addresses and markup that are only words. */
const ACCEPTED = `:root { --x: "https://e.example/var"; --y: https://e.example/bare; --z: "javascript:alert(1)" }
@property --p { syntax: "<url> | script"; inherits: true; initial-value: script }
body { background-image: var(--x); --w: linear-gradient(red, blue) }
main { background: image-set(url(images/dot.svg) type("image/svg+xml") 1x), url("images/dot.svg#a"); cursor: var(--x), auto }
main::before { content: "https://e.example/words" "\\22 ; } * { background: src(https://e.example/in-words) }" }
h1::before { content: "/* " counter(x) " */ https://e.example/content import 'https://e.example/i'" }
a[href^="https://e.example/selector"]:not([title="src(x)"]) { color: red }
p { b: "\\5c" ; c: "\\a }"; mask: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' onload='window.ran=1'%3E%3Cscript%3Ewindow.ran=1%3C/script%3E%3C/svg%3E") }
@media (100px <= width < 90000px) { body { outline: 1px solid } }
@font-face { font-family: "https://e.example/font"; src: local("https://e.example/local") }
h2 { font-family: "https://e.example/font"; background: var(--nothing, var(--x)) }
h3 { background: url\\28 //e.example/escaped\\29 ; --u: url\\28 "https://e.example/held"\\29 ; border-image: var(--u) }
li { composes: a from "https://e.example/composed.css"; list-style: u\\72l\\28 //e.example/spelled\\29 }
`;

describe("a style sheet that looks hostile and is accepted", () => {
  const site = new SiteCopy();
  let browser: Browser;
  let server: Serving;
  before(async () => {
    mkdirSync(path.join(site.dir, "images"));
    site.write("images/dot.svg", '<svg xmlns="http://www.w3.org/2000/svg"><script>parent.ran=1</script></svg>');
    site.write("tokens.css", ACCEPTED);
    const { status, stderr } = accord(["build", "--content", site.dir, "--out", site.out, "--no-search"]);
    assert.equal(status, 0, stderr);
    // Without the policy, which would hide what the check lets through.
    for (const page of pagesOf(site.out)) {
      const file = path.join(site.out, page);
      const html = readFileSync(file, "utf8");
      writeFileSync(file, html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, ""));
    }
    server = await serve({ outDir: site.out, host: "127.0.0.1", port: 0 });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  test("asks no other origin for anything and runs no script", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.route("**/*", async (route) => {
      if (!route.request().isNavigationRequest()) return route.continue();
      const answer = await route.fetch();
      const headers = Object.fromEntries(
        Object.entries(answer.headers()).filter(([name]) => name !== "content-security-policy"),
      );
      return route.fulfill({ response: answer, headers });
    });
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    for (const name of pagesOf(site.out).slice(0, 12)) {
      await page.goto(new URL(name.replace(/index\.html$/, ""), server.address).href, { waitUntil: "networkidle" });
      assert.equal(await page.evaluate(() => (window as unknown as { ran?: number }).ran), undefined, name);
    }
    const elsewhere = asked.filter(
      (url) => !url.startsWith(new URL(server.address).origin) && !url.startsWith("data:"),
    );
    assert.deepEqual(elsewhere, []);
    assert.ok(
      asked.some((url) => url.includes("/_a/dot.") || url.startsWith("data:image/svg")),
      asked.join("\n"),
    );
    await context.close();
  });

  test("the test would notice: a request to another origin is seen without the policy", async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.setContent("<style>body{background:url(https://e.example/seen)}</style>x", { waitUntil: "load" });
    await page.waitForTimeout(200);
    assert.ok(asked.includes("https://e.example/seen"), asked.join());
    await page.close();
  });
});
