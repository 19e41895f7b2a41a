import assert from "node:assert/strict";
import {
  appendFileSync,
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { OutputError } from "../../../../src/build/errors.ts";
import { prepareOutput } from "../../../../src/build/output/index.ts";
import { toWords } from "../../../../src/build/output/place.ts";
import { PROJECT_ROOT } from "../../../../src/lib/workspace.ts";
import { putSite, type PutSite } from "../../../support/put-site.ts";
import { temporaryFolder } from "../../../support/site.ts";
import { pagesOnly, treeOf, writeTree } from "../../../support/tree.ts";

const ONE = { "index.html": "one", "a/index.html": "page a", ".htaccess": "rules" };
const TWO = { "index.html": "two", "b/index.html": "page b", ".htaccess": "rules" };

function place() {
  const dir = temporaryFolder();
  mkdirSync(path.join(dir, "content"));
  return {
    dir,
    site: path.join(dir, "site"),
    put: (files: Record<string, string>, more: Partial<PutSite> = {}) => putSite({ dir, files, ...more }),
    beside: () => readdirSync(dir).filter((name) => name !== "content" && name !== "work"),
  };
}

const refused = (pattern: RegExp) => (error: unknown) => {
  assert.ok(error instanceof OutputError, String(error));
  assert.match(error.message, pattern);
  return true;
};

describe("what is removed of an old site", () => {
  test("should be what it lists: pages that are no more go, and nothing is left beside it", async () => {
    const { site, put, beside } = place();
    await put(ONE);
    await put(TWO);
    assert.deepEqual(pagesOnly(site), TWO);
    assert.deepEqual(beside(), ["site"]);
  });

  test("should never be a folder whose name begins like one of ours", async () => {
    const { dir, site, put, beside } = place();
    for (const name of [
      "site.previous-backup",
      "site.next-ideas",
      "site.next-12345",
      "site.previous-1",
      "site.set-aside",
    ])
      writeTree(path.join(dir, name), { "notes.txt": name, "accord.json": "{}" });
    await put(ONE);
    rmSync(site, { recursive: true });
    await put(TWO);
    assert.equal(beside().length, 6);
    for (const name of beside()) if (name !== "site") assert.equal(treeOf(path.join(dir, name))["notes.txt"], name);
  });

  test("should never be a folder that an empty accord.json or a broken manifest calls ours", async () => {
    const digest = "0".repeat(64);
    const manifests = {
      "accord.json": "{}",
      "manifest.json": '{"name":"an app","icons":[]}',
    };
    for (const [name, text] of Object.entries(manifests)) {
      const { site, put } = place();
      writeTree(site, { [name]: text, "thesis.doc": "ten years" });
      await assert.rejects(put(ONE), refused(/2 files that Accord has not made[\s\S]*thesis\.doc/));
      assert.deepEqual(treeOf(site), { [name]: text, "thesis.doc": "ten years" });
    }
    for (const file of ["../diary.txt", "/etc/passwd", "a/../../diary.txt", "a\\..\\b", "C:/x", "", "a//b", "./a"]) {
      const { dir, site, put } = place();
      writeFileSync(path.join(dir, "diary.txt"), "dear diary");
      writeTree(site, {
        "manifest.json": JSON.stringify({ engine: "0.1.0", content: digest, files: { [file]: digest } }),
      });
      await assert.rejects(put(ONE), refused(/manifest\.json/));
      assert.equal(readFileSync(path.join(dir, "diary.txt"), "utf8"), "dear diary");
    }
  });

  test("should never lie behind a link, whatever the manifest says", async () => {
    const { dir, site, put } = place();
    await put({ ...ONE, "a/deep/page.html": "deep" });
    const outside = path.join(dir, "outside");
    writeTree(outside, { "index.html": "page a", "deep/page.html": "deep" });
    rmSync(path.join(site, "a"), { recursive: true });
    symlinkSync(outside, path.join(site, "a"));
    await assert.rejects(put(TWO), refused(/a file that[\s\S]*\n {2}a\n?/));
    const notes = await put(TWO, { setAside: true });
    assert.match(notes.join(), /set aside/);
    assert.deepEqual(treeOf(outside), { "index.html": "page a", "deep/page.html": "deep" });
  });

  test("should not be what turned up while the site was built: it stays, and the build says where", async () => {
    const { dir, site, put } = place();
    await put(ONE);
    const files = { ...TWO };
    Object.defineProperty(files, "late.html", {
      enumerable: true,
      get: () => {
        writeFileSync(path.join(site, "late.txt"), "just written");
        return "late";
      },
    });
    const notes = await put(files);
    assert.match(notes.join(), /was not removed[\s\S]*site\.set-aside[\s\S]*late\.txt/);
    assert.deepEqual(treeOf(path.join(dir, "site.set-aside")), { "late.txt": "just written" });
    assert.equal(pagesOnly(site)["index.html"], "two");
  });
});

describe("what is carried over", () => {
  const OWN = {
    ".git/HEAD": "ref: main",
    ".git/objects/ab/cd": "object",
    ".nojekyll": "",
    ".DS_Store": "litter",
    CNAME: "news.example",
    ".well-known/security.txt": "Contact: us",
    "Thumbs.db": "litter",
    "a/Thumbs.db": "litter in a folder",
    "downloads/report.pdf": "report",
    "downloads/deep/more.pdf": "more",
  };

  test("should be the same over three builds in a row, and in no manifest", async () => {
    const { site, put, beside } = place();
    await put(ONE);
    writeTree(site, OWN);
    symlinkSync("HEAD", path.join(site, ".git/link"));
    for (const files of [TWO, ONE, TWO]) {
      await put(files, { keep: ["downloads"] });
      assert.deepEqual(pagesOnly(site), { ...files, ...OWN, ".git/link": "-> HEAD" });
      const manifest = JSON.parse(readFileSync(path.join(site, "manifest.json"), "utf8")) as { files: object };
      assert.deepEqual(Object.keys(manifest.files), Object.keys(files).sort());
      assert.deepEqual(beside(), ["site"]);
    }
    await assert.rejects(put(ONE), refused(/2 files[\s\S]*downloads\/deep\/more\.pdf\n {2}downloads\/report\.pdf/));
  });

  test("should leave a folder that holds nothing else to the first build", async () => {
    const { site, put } = place();
    writeTree(site, { ".git": "gitdir: ../x", CNAME: "news.example" });
    await put(ONE);
    assert.deepEqual(pagesOnly(site), { ...ONE, ".git": "gitdir: ../x", CNAME: "news.example" });
  });

  test("should join a folder of the new site, where no file stands in its way", async () => {
    const { site, put } = place();
    await put(ONE);
    writeTree(site, { ".well-known/security.txt": "Contact: us", CNAME: "news.example" });
    const wanted = { ...TWO, ".well-known/other.txt": "from public", CNAME: "news.example" };
    await put(wanted);
    assert.deepEqual(pagesOnly(site), { ...wanted, ".well-known/security.txt": "Contact: us" });
    await put(TWO);
    assert.deepEqual(pagesOnly(site), { ...TWO, ".well-known/security.txt": "Contact: us" });
  });

  test("should end the build where the new site has another file there, and name it", async () => {
    const { site, put, beside } = place();
    await put(ONE);
    writeTree(site, { CNAME: "mine.example", ".well-known/a.txt": "mine" });
    const before = treeOf(site);
    await assert.rejects(
      put({ ...TWO, CNAME: "theirs.example", ".well-known/a.txt": "theirs" }),
      refused(/2 paths where .*site holds one that is kept:\n {2}\.well-known\/a\.txt\n {2}CNAME/),
    );
    assert.deepEqual(treeOf(site), before);
    assert.deepEqual(beside(), ["site"]);
  });

  test("should be a page of the last build that --keep names, until the new site has one", async () => {
    const { site, put } = place();
    await put(ONE);
    await put(TWO, { keep: ["a/index.html"] });
    assert.deepEqual(pagesOnly(site), { ...TWO, "a/index.html": "page a" });
    await put(ONE, { keep: ["index.html", "a/index.html"] });
    assert.deepEqual(pagesOnly(site), ONE);
  });
});

describe("what stops a build", () => {
  test("should be a file that was changed or put there, by its name and before the site is touched", async () => {
    const { site, put } = place();
    await put(ONE);
    appendFileSync(path.join(site, "a/index.html"), "!");
    appendFileSync(path.join(site, ".htaccess"), "more");
    writeTree(site, { "extra/page.html": "mine", "x\u001B[31m\n.txt": "mine" });
    const before = treeOf(site);
    await assert.rejects(
      put(TWO),
      refused(
        /4 files[\s\S]*\.htaccess \(changed\)\n {2}a\/index\.html \(changed\)\n {2}extra\/page\.html\n {2}x\\u\{1b\}\[31m\\u\{a\}\.txt/,
      ),
    );
    assert.deepEqual(treeOf(site), before);
  });

  test("should be told to whoever asks for it, however late", async () => {
    const { dir, site, put } = place();
    await put(ONE);
    appendFileSync(path.join(site, "index.html"), "!");
    const output = await prepareOutput({
      outDir: site,
      contentDir: path.join(dir, "content"),
      workDir: path.join(dir, "work"),
      keep: [],
      setAside: false,
    });
    await assert.rejects(output.publish(), refused(/a file[^]*index\.html \(changed\)/));
    // A rejection that nobody waits for would end the process here, in words that are not its own.
    await wait(20);
    await assert.rejects(output.checked, refused(/a file[^]*index\.html \(changed\)/));
    output.discard();
  });

  test("should not be one when asked to set the folder aside: it keeps all it holds", async () => {
    const { dir, site, put, beside } = place();
    await put(ONE);
    writeTree(site, { "thesis.doc": "ten years", ".git/HEAD": "ref", "index.html": "changed" });
    const before = treeOf(site);
    mkdirSync(path.join(dir, "site.set-aside"));
    const notes = await put(TWO, { setAside: true });
    assert.match(notes.join(), /site\.set-aside-2$/);
    assert.deepEqual(treeOf(path.join(dir, "site.set-aside-2")), before);
    assert.deepEqual(pagesOnly(site), { ...TWO, ".git/HEAD": "ref" });
    assert.deepEqual(beside().sort(), ["site", "site.set-aside", "site.set-aside-2"]);
  });

  test("should take nothing from a folder of somebody else's that is set aside", async () => {
    const { dir, site, put } = place();
    writeTree(site, { "thesis.doc": "ten years", ".git/HEAD": "the thesis's" });
    await put(ONE, { setAside: true });
    assert.deepEqual(pagesOnly(site), ONE);
    assert.equal(treeOf(path.join(dir, "site.set-aside"))[".git/HEAD"], "the thesis's");
  });
});

test("the site of an earlier release is set aside, once", async () => {
  const { dir, site, put, beside } = place();
  const old = {
    "accord.json": '{"generator":"Accord 0.1.0","base":"/","articles":2,"pages":51}',
    "index.html": "old",
    ".htaccess": "old rules",
    ".git/HEAD": "ref",
  };
  writeTree(site, old);
  assert.match((await put(ONE)).join("\n"), /^Accord 0\.1\.0.* is .*site\.set-aside$/);
  assert.deepEqual(treeOf(path.join(dir, "site.set-aside")), old);
  assert.deepEqual(pagesOnly(site), { ...ONE, ".git/HEAD": "ref" });
  assert.deepEqual(await put(TWO), []);
  assert.deepEqual(beside().sort(), ["site", "site.set-aside"]);
});

describe("where a site may go", () => {
  test("should be where a link leads, and the link stays one", async () => {
    const { dir, site, put } = place();
    mkdirSync(path.join(dir, "releases"));
    symlinkSync("releases/7", site);
    for (const files of [ONE, TWO]) {
      await put(files);
      assert.ok(lstatSync(site).isSymbolicLink());
      assert.deepEqual(pagesOnly(path.join(dir, "releases/7")), files);
    }
    assert.deepEqual(readdirSync(path.join(dir, "releases")), ["7"]);
  });

  test("should not be in the content, around it or in the project's own folders, by whatever path", async () => {
    const { dir, put } = place();
    writeTree(path.join(dir, "content"), { "digest.yaml": "title: x" });
    symlinkSync("content", path.join(dir, "way-in"));
    symlinkSync("content/not-yet", path.join(dir, "hanging"));
    symlinkSync(PROJECT_ROOT, path.join(dir, "project"));
    const cases: [out: string, RegExp][] = [
      ["content/site", /lies in the content folder/],
      ["way-in", /would replace the content/],
      ["way-in/site", /lies in the content folder/],
      ["way-in/not/there/yet", /lies in the content folder/],
      ["hanging", /lies in the content folder/],
      ["hanging/deeper", /lies in the content folder/],
      [".", /would replace the content/],
      ["content/..", /would replace the content/],
      ["project", /would replace the content folder or the project/],
      ["project/src/site", /the project's src\//],
      ["project/public", /the project's public\//],
      ["project/node_modules/x/y", /the project's node_modules\//],
      [PROJECT_ROOT, /the project itself/],
      ["/", /would replace/],
    ];
    for (const [out, pattern] of cases) await assert.rejects(put(ONE, { out }), refused(pattern), out);
    assert.deepEqual(treeOf(path.join(dir, "content")), { "digest.yaml": "title: x" });
  });

  test("should be told in words where it cannot be", async () => {
    const { dir, put } = place();
    writeFileSync(path.join(dir, "file"), "text");
    symlinkSync("round", path.join(dir, "round"));
    const cases: [out: string, RegExp][] = [
      ["file", /is a file, and a site is a folder/],
      ["file/site", /a part of the path is a file/],
      ["round", /links lead in a circle/],
      [`${"x".repeat(300)}/site`, /too long/],
      ["/proc/accord/site", /no site can be put at/],
    ];
    for (const [out, pattern] of cases) await assert.rejects(put(ONE, { out }), refused(pattern), out);
    assert.equal(readFileSync(path.join(dir, "file"), "utf8"), "text");
  });

  test("should be told with the part of it that is in the way", () => {
    const { dir, site } = place();
    symlinkSync(site, path.join(dir, "link"));
    mkdirSync(site);
    const refusal = (at: string) =>
      toWords(path.join(dir, "link"), Object.assign(new Error(), { code: "EACCES", path: at }));
    assert.ok(refused(/link: you may not write there \(a\/locked\)$/)(refusal(path.join(site, "a/locked"))));
    assert.ok(refused(/link: you may not write there$/)(refusal(site)));
    assert.ok(refused(/link: you may not write there$/)(refusal(dir)));
  });

  test("should keep its rights, so that a server may go on reading it", async () => {
    const { site, put } = place();
    await put(ONE);
    chmodSync(site, 0o2751);
    await put(TWO);
    assert.equal(statSync(site).mode & 0o7777, 0o2751);
  });
});

test("a site that somebody moved away is not brought back", async () => {
  const { dir, site, put } = place();
  await put(ONE);
  renameSync(site, `${site}.previous-1`);
  await put(TWO);
  assert.ok(existsSync(path.join(dir, "site.previous-1/a/index.html")));
});
