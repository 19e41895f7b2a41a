import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import sharp from "sharp";
import { SiteCopy } from "../support/copy.ts";
import { validator } from "../support/html-rules.ts";
import { accord } from "../support/site.ts";

const IMAGE =
  "{ file: images/bridge.jpg, alt: { en: The bridge, fr: Le pont }, credit: Ada Martin, licence: CC-BY-4.0 }";

test("a picture leads the front page and an article, in sizes of its own; without it nothing is published", async () => {
  const site = new SiteCopy();
  mkdirSync(path.join(site.dir, "images"));
  const file = path.join(site.dir, "images/bridge.jpg");
  await sharp({ create: { width: 1000, height: 600, channels: 3, background: "#9db4c6" } })
    .jpeg()
    .toFile(file);
  site.write("digest.yaml", `${site.read("digest.yaml")}image: ${IMAGE}\n`);
  site.replace("articles/le-phare.mdx", "---\n", `---\nimage: ${IMAGE}\n`);
  const build = () => accord(["build", "--content", site.dir, "--out", site.out, "--base", "/sub/", "--no-search"]);
  const { status, stderr } = build();
  assert.equal(status, 0, stderr);

  const { files } = JSON.parse(readFileSync(path.join(site.out, "manifest.json"), "utf8")) as { files: object };
  for (const page of ["index.html", "fr/index.html", "articles/le-phare/index.html"]) {
    const html = readFileSync(path.join(site.out, page), "utf8");
    const named = html.match(/\/sub\/images\/[\w-]+\.webp/g) ?? [];
    assert.equal(new Set(named).size, 3, page);
    for (const address of named) {
      assert.ok(existsSync(path.join(site.out, address.slice("/sub/".length))), `${page}: ${address}`);
      assert.ok(Object.hasOwn(files, address.slice("/sub/".length)), `the manifest lists ${address}`);
    }
    assert.match(html, page.startsWith("fr/") ? / alt="Le pont" / : / alt="The bridge" /);
    const report = await validator.validateString(html);
    assert.deepEqual(
      report.results.flatMap(({ messages }) => messages),
      [],
      page,
    );
  }

  const before = readFileSync(path.join(site.out, "index.html"), "utf8");
  rmSync(file);
  const second = build();
  assert.equal(second.status, 1);
  assert.match(second.stderr, /digest\.yaml:\d+:\d+ +error/);
  assert.match(second.stderr, /articles\/le-phare\.mdx:\d+:\d+ +error/);
  assert.equal(readFileSync(path.join(site.out, "index.html"), "utf8"), before, "the last good site stays");
});
