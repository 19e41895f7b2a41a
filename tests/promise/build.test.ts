import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import { promisify } from "node:util";
import { gunzipSync } from "node:zlib";
import { SiteCopy } from "../support/copy.ts";
import { digestsOf } from "../support/digests.ts";
import { accord, temporaryFolder } from "../support/site.ts";

function build(site: SiteCopy, args: string[] = [], env: NodeJS.ProcessEnv = {}): void {
  const { status, stderr } = accord(["build", "--content", site.dir, "--out", site.out, ...args], env);
  assert.equal(status, 0, stderr);
}

describe("promise 8: the same input gives the same bytes", () => {
  test("in another folder, time zone and locale, and with a warm cache", () => {
    const first = new SiteCopy();
    const second = new SiteCopy();
    build(first, [], { TZ: "UTC", LANG: "C" });
    build(second, [], { TZ: "Pacific/Auckland", LANG: "fr_FR.UTF-8", LC_ALL: "fr_FR.UTF-8" });
    assert.deepEqual(digestsOf(second.out), digestsOf(first.out));
    build(first);
    assert.deepEqual(digestsOf(first.out), digestsOf(second.out));
  });

  test("an incremental build equals a cold one, whichever input changed", () => {
    const CHANGES: [string, string, string][] = [
      ["raw/harbour-herald.txt", "Ada Brandt, the", "Ada Brandt, now the"],
      ["raw/harbour-herald.txt.yaml", "words: 40", "words: 45"],
      ["articles/le-phare.mdx", "le pont est ouvert", "le pont tournant est ouvert"],
      ["claims/bridge.yaml", "Building it took", "To build it took"],
      ["areas/traffic.mdx", "Who crosses", "Who now crosses"],
      ["names/people.yaml", "harbour master of Larn", "harbour master"],
      ["digest.yaml", "A bridge at Larn", "The bridge at Larn"],
    ];
    const warm = new SiteCopy();
    build(warm);
    for (const [file, from, to] of CHANGES) warm.replace(file, from, to);
    build(warm);
    const cold = new SiteCopy();
    for (const [file, from, to] of CHANGES) cold.replace(file, from, to);
    build(cold);
    assert.deepEqual(digestsOf(warm.out), digestsOf(cold.out));
  });
});

describe("promise 10: a failed build leaves the last good site untouched", () => {
  test("not a byte changes, and nothing is left beside it", () => {
    const site = new SiteCopy();
    build(site);
    const before = digestsOf(site.out);
    site.replace("events/bridge.yaml", '"2019-05-04"', '"never"');
    const { status } = accord(["build", "--content", site.dir, "--out", site.out]);
    assert.equal(status, 1);
    assert.deepEqual(digestsOf(site.out), before);
    assert.deepEqual(readdirSync(path.dirname(site.out)).sort(), ["content", "site"]);
  });

  test("a folder that Accord has not made is not replaced", () => {
    const site = new SiteCopy();
    mkdirSync(site.out);
    writeFileSync(path.join(site.out, "thesis.doc"), "ten years of work");
    const { status, stderr } = accord(["build", "--content", site.dir, "--out", site.out]);
    assert.equal(status, 2);
    assert.match(stderr, /a file that Accord has not made.*\n {2}thesis\.doc\n {2}What to do: /);
    assert.ok(existsSync(path.join(site.out, "thesis.doc")));
  });

  test("the content folder cannot be the output", () => {
    const site = new SiteCopy();
    assert.equal(accord(["build", "--content", site.dir, "--out", site.dir]).status, 2);
    assert.ok(existsSync(path.join(site.dir, "digest.yaml")));
  });
});

test("two builds in one project at a time do not meet", async () => {
  const sites = [new SiteCopy(), new SiteCopy()];
  sites[1]!.replace("areas/traffic.mdx", "Who crosses", "Who never crosses");
  const ended = await Promise.all(
    sites.map(({ dir, out }) =>
      promisify(execFile)(process.execPath, ["src/cli/main.ts", "build", "--content", dir, "--out", out]),
    ),
  );
  assert.equal(ended.length, 2);
  const pages = sites.map(({ out }) => readFileSync(path.join(out, "areas/traffic/index.html"), "utf8"));
  assert.deepEqual(
    pages.map((page) => page.includes("Who never crosses")),
    [false, true],
  );
});

describe("promise 6: what a page may not show is in no output", () => {
  test("a word of a withheld passage is in no file, packed ones included", () => {
    const site = new SiteCopy();
    build(site);
    const holding = Object.keys(digestsOf(site.out)).filter((file) =>
      textOf(path.join(site.out, file)).includes("zephyrine"),
    );
    assert.deepEqual(holding, []);
  });

  test("the test would notice: with full rights the word is there, in the page and in the search index", () => {
    const site = new SiteCopy();
    site.replace("raw/harbour-herald.txt.yaml", "mode: excerpt", "mode: full");
    build(site);
    const holding = Object.keys(digestsOf(site.out)).filter((file) =>
      textOf(path.join(site.out, file)).includes("zephyrine"),
    );
    assert.ok(
      holding.some((file) => file.startsWith("articles")),
      holding.join(),
    );
    assert.ok(
      holding.some((file) => file.startsWith("pagefind")),
      holding.join(),
    );
  });

  test("mode link shows no sentence at all", () => {
    const site = new SiteCopy();
    site.replace("raw/harbour-herald.txt.yaml", "mode: excerpt", "mode: link");
    build(site);
    const holding = Object.keys(digestsOf(site.out)).filter((file) =>
      /first stone|turns like a door/.test(textOf(path.join(site.out, file))),
    );
    assert.deepEqual(holding, []);
  });
});

function textOf(file: string): string {
  const bytes = readFileSync(file);
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString("utf8");
}

describe("a folder of raw files alone", () => {
  test("becomes a draft that says so and asks robots to stay away", () => {
    const dir = path.join(temporaryFolder(), "content");
    mkdirSync(path.join(dir, "raw"), { recursive: true });
    cpSync("tests/sites/tiny/raw/harbour-herald.txt", path.join(dir, "raw/harbour-herald.txt"));
    const out = path.join(dir, "../site");
    const { status, stdout, stderr } = accord(["build", "--content", dir, "--out", out]);
    assert.equal(status, 0, stderr);
    assert.match(stdout, /draft/);
    for (const file of Object.keys(digestsOf(out))) {
      if (!file.endsWith(".html")) continue;
      const html = readFileSync(path.join(out, file), "utf8");
      assert.match(html, /<meta name="robots" content="noindex/, file);
      assert.match(html, /draft|brouillon/i, file);
    }
    assert.match(readFileSync(path.join(out, "robots.txt"), "utf8"), /Disallow: \//);
    assert.match(readFileSync(path.join(out, "articles/harbour-herald/index.html"), "utf8"), /zephyrine/);
  });
});
