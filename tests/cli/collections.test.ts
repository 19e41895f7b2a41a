import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { PROJECT_ROOT } from "../../src/lib/workspace.ts";
import { temporaryFolder } from "../support/site.ts";

const ASTRO = path.join(PROJECT_ROOT, "node_modules/astro/bin/astro.mjs");

/** A page as Astro's own documents would write it. */
const PAGE = `---
import { getCollection, getEntries, getEntry, reference, render, type CollectionEntry } from "astro:content";
const articles = await getCollection("articles");
const claim: CollectionEntry<"claims"> = (await getEntry("claims", "c-nine-years"))!;
const areas = await getEntries(claim.data.areas);
const again = await getEntry(reference("claims").parse("c-open") as { collection: "claims"; id: string });
const herald = await getEntry("articles", "harbour-herald");
const { Content } = await render(herald!);
const { Content: Marked } = await render((await getEntry("articles", "le-phare"))!);
const source = herald?.data.source && (await getEntry(herald.data.source));
---
<html lang="en"><head><title>Hello</title></head><body>
<p id="ids">{articles.map(({ id }) => id).sort().join(" ")}</p>
<p id="claim">{JSON.stringify(claim.data.statement)}</p>
<p id="areas">{areas.map(({ id }) => id).join(" ")}</p>
<p id="again">{again?.id}</p>
<p id="fields">{Object.keys(herald!.data).sort().join(" ")}</p>
<p id="source">{source && source.data.name}</p>
<Content /><Content /><Marked />
</body></html>
`;

function project(): { dir: string; content: string; config: string } {
  const dir = temporaryFolder();
  const content = path.join(dir, "content");
  cpSync(path.join(PROJECT_ROOT, "tests/sites/tiny"), content, { recursive: true });
  const page = path.join(dir, "hello.astro");
  writeFileSync(page, PAGE);
  const config = path.join(dir, "astro.config.mjs");
  const from = (file: string) => JSON.stringify(pathToFileURL(path.join(PROJECT_ROOT, file)).href);
  writeFileSync(
    config,
    `import { accord } from ${from("src/integration.ts")};
import mdx from ${from("node_modules/@astrojs/mdx/dist/index.js")};
const hello = { name: "hello", hooks: { "astro:config:setup": ({ injectRoute }) => {
  for (const pattern of ["hello", "fr/hello"]) injectRoute({ pattern, entrypoint: ${JSON.stringify(page)}, prerender: true });
} } };
export default { integrations: [accord({ content: ${JSON.stringify(content)}, search: false }), mdx({ smartypants: false }), hello] };
`,
  );
  return { dir, content, config: path.relative(PROJECT_ROOT, config) };
}

const env = { ...process.env, NODE_TEST_CONTEXT: undefined, NO_COLOR: "1", ASTRO_TELEMETRY_DISABLED: "1" };
const textOf = (html: string, id: string): string =>
  new RegExp(`<p id="${id}"[^>]*>(.*?)</p>`, "s").exec(html)?.[1] ?? "";

function checkPage(html: string, articles: string): void {
  assert.equal(textOf(html, "ids"), "harbour-herald le-phare");
  assert.match(textOf(html, "claim"), /neuf ans/);
  assert.equal(textOf(html, "areas"), "traffic");
  assert.equal(textOf(html, "again"), "c-open");
  const fields = textOf(html, "fields").split(" ");
  for (const field of ["title", "lang", "source", "published"]) assert.ok(fields.includes(field), field);
  for (const field of ["cleaning", "blocks", "dates", "names", "passages", "file"])
    assert.ok(!fields.includes(field), field);
  assert.notEqual(textOf(html, "source"), "");
  assert.doesNotMatch(html, /accord-body/);
  const ids = Array.from(html.matchAll(/\sid="([^"]*)"/g), ([, id]) => id!);
  assert.equal(new Set(ids).size, ids.length, "ids are unique");
  assert.ok(ids.includes("harbour-herald--p1") && ids.includes("harbour-herald--2--p1"), ids.join(" "));
  const links = Array.from(html.matchAll(/<a [^>]*href="([^"]*)"/g), ([, href]) => href!).filter(
    (href) => !href.includes("://"),
  );
  const pages = new Set(links.map((href) => href.replace(/#n\d+$/, "")));
  assert.deepEqual([...pages].sort(), [`${articles}harbour-herald/`, `${articles}le-phare/`]);
}

describe("the content collections in a page of a user's own", () => {
  test("hold every kind, lean articles and their rendered bodies in a build", () => {
    const { dir, config } = project();
    const out = path.join(dir, "site");
    const built = spawnSync(process.execPath, [ASTRO, "build", "--config", config, "--outDir", out, "--base", "/sub"], {
      cwd: PROJECT_ROOT,
      encoding: "utf8",
      env,
    });
    assert.equal(built.status, 0, built.stderr + built.stdout);
    checkPage(readFileSync(path.join(out, "hello/index.html"), "utf8"), "/sub/articles/");
    checkPage(readFileSync(path.join(out, "fr/hello/index.html"), "utf8"), "/sub/fr/articles/");
  });

  test("hold the same while somebody is writing, and follow what changes", { timeout: 120_000 }, async () => {
    const { content, config } = project();
    const child = spawn(process.execPath, [ASTRO, "dev", "--config", config, "--port", "0"], {
      cwd: PROJECT_ROOT,
      env,
    });
    try {
      const address = await new Promise<string>((resolve, reject) => {
        let said = "";
        child.stdout.on("data", (chunk: Buffer) => {
          said += chunk.toString();
          const found = /http:\/\/localhost:\d+\//.exec(said);
          if (found) resolve(found[0]);
        });
        child.on("exit", () => reject(new Error(`the server ended\n${said}`)));
      });
      const page = async () => (await fetch(`${address}hello/`)).text();
      checkPage(await page(), "/articles/");
      const file = path.join(content, "claims/bridge.yaml");
      const first = readFileSync(file, "utf8");
      // A page that is asked for all the time is under way whenever the content changes.
      for (const years of ["dix", "onze", "douze", "treize", "quatorze"]) {
        writeFileSync(file, first.replace("neuf ans", `${years} ans`));
        const end = Date.now() + 20_000;
        let html = await page();
        while (!html.includes(`${years} ans`) && Date.now() < end) html = await page();
        assert.match(html, new RegExp(`${years} ans`));
      }
    } finally {
      child.kill("SIGKILL");
    }
  });
});
