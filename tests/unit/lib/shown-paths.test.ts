import assert from "node:assert/strict";
import { symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, test } from "node:test";
import { createShownPaths } from "../../../src/lib/shown-paths.ts";
import { temporaryFolder } from "../../support/site.ts";

const shown = createShownPaths({
  content: "/home/ada/story/content",
  caller: "/home/ada/work",
  project: "/opt/accord",
  typed: ["--strict", "/home/ada/story/content", "../out/site", "notes.txt"],
});

describe("createShownPaths()", () => {
  for (const [file, wanted] of [
    ["/home/ada/story/content/raw/a.txt", "raw/a.txt"],
    ["/home/ada/story/content", "/home/ada/story/content"],
    ["/home/ada/story", "/home/ada/story"],
    ["/home/ada/out/site/index.html", "../out/site/index.html"],
    ["/home/ada/out/site", "../out/site"],
    ["/home/ada/out", "../out"],
    ["/home/ada/work/notes.txt", "notes.txt"],
    ["/home/ada/work/other/x", "other/x"],
    ["/opt/accord/node_modules/x.js", "node_modules/x.js"],
    ["/srv/secret-project/x.js", "x.js"],
    ["/home/ada/story/content-of-another/x", "x"],
    [path.join(tmpdir(), "a-b-c/x"), "…/a-b-c/x"],
  ] as const)
    test(`should show ${file} as ${wanted}`, () => assert.equal(shown.path(file), wanted));

  for (const [text, wanted] of [
    ["in /home/ada/story/content/pages/a.mdx:2:1", "in pages/a.mdx:2:1"],
    ["in file:///home/ada/story/content/pages/a.mdx", "in pages/a.mdx"],
    ["/home/ada/story/content holds nothing", "/home/ada/story/content holds nothing"],
    ["'/home/ada/out/site/x' and '/opt/accord/src/y.ts'", "'../out/site/x' and 'src/y.ts'"],
    [`${path.relative(process.cwd(), "/home/ada/story/content")}/pages/a.mdx`, "pages/a.mdx"],
    ["/opt/accordion/x stays", "/opt/accordion/x stays"],
  ] as const)
    test(`should shorten ${text}`, () => assert.equal(shown.text(text), wanted));

  test("should know a folder by what it links to", () => {
    const home = temporaryFolder();
    const link = path.join(temporaryFolder(), "link");
    symlinkSync(home, link);
    const { text } = createShownPaths({ content: link, caller: "/x", project: "/opt/accord", typed: [] });
    assert.equal(text(`${home}/raw/a.txt`), "raw/a.txt");
  });
});
