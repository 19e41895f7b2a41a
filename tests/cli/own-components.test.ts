import assert from "node:assert/strict";
import { cpSync, existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import { REPLACEABLE } from "../../src/site/replaceable.ts";
import { PROJECT_ROOT } from "../../src/lib/workspace.ts";
import { accord, temporaryFolder } from "../support/site.ts";
import { treeOf, writeTree } from "../support/tree.ts";

const HEADER = `---
import { parse } from "yaml";
import Engine from "accord:components/Header.astro";
import { pageContext } from "accord:context";
const { digest } = pageContext(Astro.props.lang);
---
<p class="banner">{parse("a: Banner of")["a"]} {digest.articles.length} articles</p>
<Engine {...Astro.props} />
<style>
  .banner { letter-spacing: 2px }
</style>
`;

const HELLO = `---
import { getCollection } from "astro:content";
import Base from "accord:layout";
const claims = await getCollection("claims");
---
<Base title="Hello" description="A page of one's own" path="hello" lang={Astro.props.lang}>
  <ul class="hello">{claims.map((claim) => <li id={\`of-\${claim.id}\`}>{claim.id}</li>)}</ul>
</Base>
`;

function folderWith(files: Record<string, string>): { dir: string; content: string; out: string } {
  const dir = temporaryFolder();
  const content = path.join(dir, "content");
  cpSync(path.join(PROJECT_ROOT, "tests/sites/tiny"), content, { recursive: true });
  writeTree(content, files);
  return { dir, content, out: path.join(dir, "site") };
}

const build = ({ content, out }: { content: string; out: string }) =>
  accord(["build", "--no-search", "--content", content, "--out", out]);

describe("components of a content folder", () => {
  test("every name that can be replaced has a component", () => {
    const missing = Object.values(REPLACEABLE).filter(
      ({ file }) => !existsSync(path.join(PROJECT_ROOT, "src/components", file)),
    );
    assert.deepEqual(missing, []);
  });

  test("every name that can be replaced is in the docs, with what it shows", () => {
    const docs = readFileSync(path.join(PROJECT_ROOT, "docs/editing.md"), "utf8").replace(/ +/g, " ");
    for (const [name, { shows }] of Object.entries(REPLACEABLE))
      assert.ok(docs.includes(`| \`${name}\` | ${shows} |`), name);
  });

  test("a header of one's own is on every page, a page of one's own lists a collection, wherever the folder lies", () => {
    const files = { "components/Header.astro": HEADER, "pages/hello.astro": HELLO };
    const [one, other] = [folderWith(files), folderWith(files)];
    const first = build(one);
    assert.equal(first.status, 0, first.stderr);
    const tree = treeOf(one.out);
    // What a redirect or the search's files hold is no page of the site.
    const pages = Object.entries(tree).filter(([name, text]) => name.endsWith(".html") && text.includes("<main"));
    assert.ok(pages.length > 10);
    for (const [name, text] of pages) assert.match(text, /Banner of \d+ articles/, name);
    assert.match(tree["hello/index.html"] ?? "", /<li id="of-c-[a-z-]+">/);
    assert.match(tree["hello/index.html"] ?? "", /\.banner\[data-astro-cid-[0-9a-f]{8}\]/);
    assert.equal(build(other).status, 0);
    assert.deepEqual(treeOf(other.out), tree);
  });

  test("a broken component and a page that throws are errors of ours, and the old site stays", () => {
    const site = folderWith({});
    assert.equal(build(site).status, 0);
    const before = treeOf(site.out);
    const wrong: [string, string][] = [
      ["components/Footer.astro", "---\nimport Gone from './Gone.astro';\n---\n<Gone />\n"],
      ["components/Footer.astro", "---\nconst { a } = undefined;\n---\n<p>{a}</p>\n"],
    ];
    for (const [file, text] of wrong) {
      writeTree(site.content, { [file]: text });
      const failed = build(site);
      assert.equal(failed.status, 1, failed.stdout);
      assert.match(failed.stderr, new RegExp(`^${file.replace(".", "\\.")}`, "m"), failed.stderr);
      assert.match(failed.stderr, /^ {2}fix {2}\S/m);
      assert.doesNotMatch(failed.stderr, /^ +at /m);
      assert.deepEqual(treeOf(site.out), before);
    }
  });

  test("the engine's rules lie in a layer, the editor's do not", () => {
    const site = folderWith({ "tokens.css": "h1 { letter-spacing: 3px }\n" });
    assert.equal(build(site).status, 0);
    const html = treeOf(site.out)["index.html"] ?? "";
    const sheets = [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, css = ""]) => css).join("\n");
    assert.match(sheets, /@layer accord\{/);
    const outside = withoutBlocks(sheets, "@layer accord{");
    assert.match(outside, /h1\{letter-spacing:3px\}/);
    assert.doesNotMatch(outside, /\.front/);
  });
});

/** A sheet without the blocks that begin so. */
function withoutBlocks(css: string, opening: string): string {
  let rest = css;
  for (let start = rest.indexOf(opening); start >= 0; start = rest.indexOf(opening)) {
    let depth = 1;
    let end = start + opening.length;
    for (; end < rest.length && depth > 0; end++) depth += rest[end] === "{" ? 1 : rest[end] === "}" ? -1 : 0;
    rest = rest.slice(0, start) + rest.slice(end);
  }
  return rest;
}
