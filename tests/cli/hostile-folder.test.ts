import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { chmodSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { linksAndIds } from "../../src/build/steps/link-ledger.ts";
import { getWorkspace, PROJECT_ROOT } from "../../src/lib/workspace.ts";
import { SiteCopy } from "../support/copy.ts";
import { accordWithin, latin1Name, makePipe, withoutOddFiles, writeFiles } from "../support/odd-files.ts";
import { parsedLinks } from "../support/parsed-links.ts";
import { temporaryFolder } from "../support/site.ts";

const text = (words: string): string =>
  `A headline without a stop\n\nThe first paragraph ${words} is long enough to follow a headline, as it should be.\n`;

const CODE = `# A page about pages

The paragraph that explains it all at length, for a reader who wants to know.

    <a href="guide.html" id="own">a block</a>

\`<img src="q.png">\` in a line, and a [guide](/%E0%A4%A), an [own page](guide.html), <a href="other.html">markup</a>.
`;

describe("a folder with every hostile and unlucky file", { skip: withoutOddFiles, timeout: 240_000 }, () => {
  test("builds: each file as its own content, or left out with a reason", () => {
    const top = temporaryFolder();
    const [content, out] = [path.join(top, "content"), path.join(top, "site")];
    const raw = path.join(content, "raw");
    const word = `Ab${"c".repeat(300)}`;
    writeFiles(top, { "secret/diary.txt": text("of the DIARY") });
    writeFiles(raw, {
      "a\\..\\..\\..\\secret\\diary.txt": text("of a backslash"),
      "新闻.txt": `${text("of the news")}\nThe minister ${word} Smith was there too, said ${word} Smith to those who asked.\n`,
      "報道.txt": text("of the report"),
      [`${"n".repeat(251)}.txt`]: text("of a long name"),
      "word.txt": `${text("of a word")}\nThe minister ${word} Smith said so, and ${word} Smith agreed with that for once.\n`,
      "code.md": CODE,
      "piped.txt": text("of a pipe"),
    });
    makePipe(path.join(raw, "piped.txt.yaml"));
    makePipe(path.join(raw, "pipe.txt"));
    writeFileSync(latin1Name(raw, "caf\xe9.txt"), text("of a café"));
    // Nothing can be kept either.
    const { workDir } = getWorkspace(content);
    writeFiles(workDir, { "ingest/cache": "", "ingest/articles": "", articles: "", cache: "", store: "" });

    const { status, stdout, stderr } = accordWithin(120, ["build", "--content", content, "--out", out, "--no-search"]);
    assert.equal(status, 0, stderr);
    assert.match(stdout, /from 6 articles/);
    for (const file of ["raw/piped.txt", "raw/pipe.txt", "raw/caf\\\\xe9.txt"])
      assert.match(stderr, new RegExp(`^${file}  quarantine`, "m"));
    assert.equal(stderr.match(/kept for the next build/g)?.length, 1, "said once");
    const pages = globSync("**/*.html", { cwd: out });
    assert.ok(
      pages.some((page) => page.includes("abcccc")),
      "the long word has its page",
    );
    for (const page of pages) {
      const html = readFileSync(path.join(out, page), "utf8");
      assert.doesNotMatch(html, /DIARY/, page);
      const { links, ids } = linksAndIds(html);
      assert.deepEqual({ links: [...links].sort(), ids: [...ids].sort() }, parsedLinks(html, true), page);
    }
    for (const name of readdirSync(out, { recursive: true, encoding: "utf8" }))
      assert.ok(path.basename(name).length <= 100, name);
  });
});

/** Every place where a command reads a file of the editor's. */
const PIPES = [
  "areas/x.mdx",
  "articles/x.mdx",
  "claims/x.yaml",
  "editions/1.json",
  "events/x.yaml",
  "pages/x.mdx",
  "redirects.yaml",
  "tokens.css",
];

describe("a pipe where a file should be", { skip: withoutOddFiles, timeout: 240_000 }, () => {
  const copy = new SiteCopy();

  test("is reported by check, in every place, and holds nothing up", () => {
    for (const file of PIPES) makePipe(path.join(copy.dir, file));
    const { status, stderr } = accordWithin(60, ["check", "--content", copy.dir]);
    assert.equal(status, 1, stderr);
    for (const file of PIPES) assert.match(stderr, new RegExp(`^${file}  error  this is no regular file`, "m"));
    assert.match(stderr, new RegExp(`^${PIPES.length} errors in ${PIPES.length} files\\.`, "m"));
  });

  for (const [name, args, status] of [
    ["verify", [], 1],
    ["suggest", [], 0],
    ["adopt", ["harbour-herald"], 0],
    ["adopt", ["x"], 1],
    ["add", [path.join(copy.dir, "claims/x.yaml")], 1],
    ["edition", [], 1],
  ] as [string, string[], number][]) {
    test(`holds ${[name, ...args.map((arg) => path.basename(arg))].join(" ")} not up`, () => {
      const done = accordWithin(60, [name, ...args, "--content", copy.dir]);
      assert.equal(done.status, status, done.stderr);
      assert.doesNotMatch(done.stderr, /\n\s+at /, "no stack");
    });
  }

  test("is reported as digest.yaml, which is no draft then, and as the record of an adoption", () => {
    const other = new SiteCopy();
    rmSync(path.join(other.dir, "digest.yaml"));
    makePipe(path.join(other.dir, "digest.yaml"));
    const { status, stderr } = accordWithin(60, ["check", "--content", other.dir]);
    assert.equal(status, 1);
    assert.match(stderr, /^digest\.yaml {2}error {2}this is no regular file/m);
    makePipe(path.join(other.dir, ".adopted/le-phare.json"));
    assert.match(
      accordWithin(60, ["check", "--content", other.dir]).stderr,
      /le-phare\.json cannot be used: this is no/,
    );
  });

  test("is reported by dev, which goes on following the folder", async () => {
    const watched = new SiteCopy();
    const server = spawn(
      process.execPath,
      [path.join(PROJECT_ROOT, "src/cli/main.ts"), "dev", "--content", watched.dir, "--port", "0"],
      { cwd: PROJECT_ROOT, env: { ...process.env, NODE_TEST_CONTEXT: undefined, NO_COLOR: "1" } },
    );
    let said = "";
    for (const stream of [server.stdout, server.stderr]) stream.on("data", (data) => (said += String(data)));
    const hears = async (words: RegExp): Promise<void> => {
      for (const end = Date.now() + 60_000; !words.test(said) && Date.now() < end;) await wait(50);
      assert.match(said, words);
      said = "";
    };
    try {
      await hears(/The digest is at/);
      for (const file of ["pages/x.mdx", "claims/x.yaml"]) makePipe(path.join(watched.dir, file));
      await hears(/The pages stay as they were/);
      for (const file of ["pages/x.mdx", "claims/x.yaml"]) rmSync(path.join(watched.dir, file));
      await hears(/the pages show it/);
    } finally {
      server.kill("SIGKILL");
    }
  });
});

describe("a folder that somebody else owns", { timeout: 120_000 }, () => {
  // Root may read everything: the command then runs as nobody in particular.
  const asNobody = process.getuid?.() === 0 ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : [];
  const cannot =
    process.platform === "win32" || (asNobody.length > 0 && accordWithin(20, ["help"], asNobody).status !== 0)
      ? "skipped: no other user to be"
      : false;

  test("is an error with its name, and no article is lost without a word", { skip: cannot }, () => {
    const copy = new SiteCopy();
    mkdirSync(path.join(copy.dir, "raw/locked"));
    copy.write("raw/locked/a.txt", text("behind a lock"));
    mkdirSync(path.join(copy.dir, "raw/listed"));
    copy.write("raw/listed/a.txt", text("that has a name, and no more"));
    copy.write("raw/mine.txt", text("of mine"));
    chmodSync(path.join(copy.dir, ".."), 0o755);
    const closed = ["raw/locked", "claims", "raw/mine.txt"].map((name) => path.join(copy.dir, name));
    for (const name of closed) chmodSync(name, 0);
    chmodSync(path.join(copy.dir, "raw/listed"), 0o444);
    try {
      const { status, stderr } = accordWithin(60, ["check", "--content", copy.dir], asNobody);
      assert.equal(status, 1, stderr);
      assert.match(
        stderr,
        /^raw\/locked {2}error {2}This folder of raw files is not read: permission denied \(EACCES\)/m,
      );
      assert.match(stderr, /^raw\/listed {2}error {2}This folder of raw files is not read: permission denied/m);
      assert.match(stderr, /^claims {2}error {2}the folder cannot be read: permission denied \(EACCES\)/m);
      assert.match(stderr, /^raw\/mine\.txt {2}quarantine/m);
      assert.doesNotMatch(stderr, /harbour-herald/, "what can be read is read");
    } finally {
      for (const name of [...closed, path.join(copy.dir, "raw/listed")]) chmodSync(name, 0o700);
    }
  });
});
