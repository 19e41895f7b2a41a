import assert from "node:assert/strict";
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import { accord, temporaryFolder } from "../support/site.ts";

const REPORT = `The ferry is back

The ferry between Larn and the island is back, its owner said on Monday. It had been in the yard for nine weeks, and earlier
boats had been late.
`;

describe("npm run new", () => {
  test("should begin a folder that is a draft as soon as it has an article", () => {
    const content = path.join(temporaryFolder(), "my-story");
    const first = accord(["new", content]);
    assert.equal(first.status, 0, first.stderr);
    assert.match(accord(["check", "--content", content]).stderr, /the content folder holds no article/);
    writeFileSync(path.join(content, "raw/ferry.txt"), REPORT);
    const out = path.join(path.dirname(content), "site");
    const built = accord(["build", "--content", content, "--out", out, "--no-search"]);
    assert.equal(built.status, 0, built.stderr);
    assert.match(built.stdout, /This is a draft/);
    const page = readFileSync(path.join(out, "articles/ferry/index.html"), "utf8");
    assert.ok(page.includes("noindex, nofollow"));
    assert.ok(page.includes("boats had been late"), "in full");
    assert.match(readFileSync(path.join(out, "index.html"), "utf8"), /<title>[^<]*My story/);
    assert.match(accord(["edition", "--content", content]).stderr, /a draft is not published/);
  });

  test("should publish nothing that its editor did not write", () => {
    const content = path.join(temporaryFolder(), "story");
    accord(["new", content]);
    writeFileSync(path.join(content, "raw/ferry.txt"), REPORT);
    const digest = path.join(content, "digest.yaml");
    writeFileSync(digest, readFileSync(digest, "utf8").replace("draft: true", ""));
    const out = path.join(path.dirname(content), "site");
    const built = accord(["build", "--content", content, "--out", out, "--no-search"]);
    assert.equal(built.status, 0, built.stderr);
    assert.doesNotMatch(built.stderr, /this is not read/, "an example is no slip");
    const pages = globSync("**/*.{html,json,xml,txt}", { cwd: out });
    assert.ok(pages.length > 5);
    for (const page of pages)
      assert.doesNotMatch(
        readFileSync(path.join(out, page), "utf8"),
        /Harbour Herald|Background|is about, in a sentence/,
        page,
      );
  });

  test("should hold examples that are read once their signs are taken away", () => {
    const content = path.join(temporaryFolder(), "story");
    accord(["new", content]);
    writeFileSync(path.join(content, "raw/ferry.txt"), REPORT);
    renameSync(path.join(content, "areas/background.mdx.example"), path.join(content, "areas/background.mdx"));
    for (const file of ["sources/sources.yaml", "claims/claims.yaml", "events/events.yaml"]) {
      const at = path.join(content, file);
      writeFileSync(at, readFileSync(at, "utf8").replace(/^# (?=- |  )/gm, ""));
    }
    const { stderr } = accord(["check", "--content", content]);
    assert.match(stderr, /claims\/claims\.yaml.*error.*evidence/, "the claim is there, and nobody reports it");
    assert.match(stderr, /^1 error in 1 file\.$/m);

    assert.deepEqual(readFileSync(path.join(content, "sources/sources.yaml"), "utf8").match(/^- id: .*/gm), [
      "- id: harbour-herald",
    ]);
  });

  test("should overwrite nothing, and write what is missing", () => {
    const content = path.join(temporaryFolder(), "story");
    mkdirSync(path.join(content, "areas"), { recursive: true });
    writeFileSync(path.join(content, "digest.yaml"), "title: Mine\n");
    accord(["new", content]);
    rmSync(path.join(content, "claims"), { recursive: true });
    const { status, stdout } = accord(["new", content]);
    assert.equal(status, 0);
    assert.equal(readFileSync(path.join(content, "digest.yaml"), "utf8"), "title: Mine\n");
    assert.match(stdout, /digest\.yaml: there already, and left as it is\./);
    assert.match(stdout, /claims\/claims\.yaml: written\./);
    assert.ok(existsSync(path.join(content, "raw")));
  });

  test("should say what it needs", () => {
    for (const names of [[], ["one", "two"]]) {
      const { status, stderr } = accord(["new", ...names]);
      assert.equal(status, 2);
      assert.match(stderr, /Name it: npm run new -- FOLDER/);
    }
  });
});

describe("draft: true in digest.yaml", () => {
  const site = (config: string) => {
    const content = path.join(temporaryFolder(), "content");
    mkdirSync(path.join(content, "raw"), { recursive: true });
    writeFileSync(
      path.join(content, "raw/ferry.txt"),
      `${REPORT}\n${"It will sail twice a day until spring. ".repeat(30)}The last sentence is about Quillon.\n`,
    );
    writeFileSync(path.join(content, "digest.yaml"), config);
    const out = path.join(path.dirname(content), "site");
    const { status, stderr } = accord(["build", "--content", content, "--out", out, "--no-search"]);
    assert.equal(status, 0, stderr);
    return readFileSync(path.join(out, "articles/ferry/index.html"), "utf8");
  };

  test("should be a draft as a folder without digest.yaml is, and end with draft: false", () => {
    const shown = (config: string) => {
      const page = site(config);
      return [page.includes("about Quillon"), page.includes("noindex, nofollow")];
    };
    assert.deepEqual(shown("title: T\ndraft: true\n"), [true, true]);
    assert.deepEqual(shown("title: T\ndraft: true\nrights: { mode: excerpt, words: 20 }\n"), [true, true]);
    assert.deepEqual(shown("title: T\ndraft: false\n"), [false, false]);
  });
});
