import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, describe, test } from "node:test";
import { loadContent } from "../../../src/content/index.ts";
import { adopt } from "../../../src/editor/adopt.ts";
import { isSound, verify } from "../../../src/editor/verify/index.ts";
import { spanOf } from "../../support/editor-folder.ts";

/* What an article in its own words shows as its words stands in the raw file at the mark's span: check, build and verify say so alike. */

const RAW = `The ferry at Larn stops

The ferry stopped at 2.25 pm on Thursday, the harbour master said. Nobody was hurt.

It will cost 18 million euros to mend, and the town will pay for it.
`;
const STOPPED = "The ferry stopped at 2.25 pm on Thursday";
const COST = "It will cost 18 million euros to mend";

const scratch = mkdtempSync(path.join(tmpdir(), "accord-spans-"));
after(() => rmSync(scratch, { recursive: true, force: true }));
let folders = 0;

/** An adopted article with a change, and what check and verify say of it. */
async function changed(change: (mdx: string) => string, raw = RAW, name = "ferry.txt") {
  const contentDir = path.join(scratch, String(++folders), "content");
  const where = { contentDir, workDir: path.join(contentDir, "../work") };
  for (const dir of ["raw", "claims", "areas"]) mkdirSync(path.join(contentDir, dir), { recursive: true });
  writeFileSync(path.join(contentDir, "raw", name), raw);
  writeFileSync(path.join(contentDir, "digest.yaml"), "title: The ferry\n");
  writeFileSync(
    path.join(contentDir, "claims/c.yaml"),
    "- { id: c-stop, statement: It stopped., areas: [town], supplied: A test }\n",
  );
  writeFileSync(path.join(contentDir, "areas/town.mdx"), "---\nid: town\nlabel: Town\norder: 1\n---\n\nThe town.\n");
  const id = name.replace(/\.\w+$/, "").replace(/\W/g, "-");
  await adopt(where, id);
  const file = path.join(contentDir, `articles/${id}.mdx`);
  const before = readFileSync(file, "utf8");
  const mdx = change(before);
  writeFileSync(file, mdx);
  const { problems } = await loadContent(where);
  const report = await verify(where, path.join(contentDir, "raw"));
  return {
    mdx,
    problems: problems.filter(({ level }) => level === "error"),
    sound: isSound(report),
    why: report.articles.flatMap(({ broken }) => broken.map((each) => each.why)),
  };
}

const mark = (words: string, at: { at: string; sum: string }, part = "") =>
  `<Evidence claim="c-stop" stance="asserts" modality="fact" at="${at.at}" sum="${at.sum}"${part}>${words}</Evidence>`;

describe("what a mark says stands where it says", () => {
  test("should name the two texts, and not the span's words as the remedy, where a mark has another sentence's span", async () => {
    const { problems, why } = await changed((mdx) =>
      mdx.replace(STOPPED, mark(STOPPED, spanOf(RAW, COST), ` words="${STOPPED}"`)),
    );
    const [problem] = problems;
    assert.equal(problem?.code, "words-differ");
    assert.match(problem.what, /The ferry stopped.*It will cost/);
    assert.match(problem.fix, new RegExp(`at="${spanOf(RAW, STOPPED).at}"`));
    assert.match(why[0] ?? "", /^the words shown are/);
  });

  test("should accept a mark around the words of its span", async () => {
    const { problems, sound } = await changed((mdx) => mdx.replace(STOPPED, mark(STOPPED, spanOf(RAW, STOPPED))));
    assert.deepEqual(problems, []);
    assert.equal(sound, true);
  });

  test("should refuse a mark with the span and sum of another sentence, naming both texts and the place", async () => {
    const { problems, sound, why } = await changed((mdx) => mdx.replace(STOPPED, mark(STOPPED, spanOf(RAW, COST))));
    const [problem] = problems;
    assert.equal(problem?.code, "words-differ");
    assert.ok(problem.what.includes(STOPPED) && problem.what.includes(COST), problem.what);
    assert.ok((problem.line ?? 0) > 8 && problem.column === 1);
    const meant = spanOf(RAW, STOPPED);
    assert.ok(problem.fix.includes(`at="${meant.at}" sum="${meant.sum}"`), problem.fix);
    assert.equal(sound, false);
    assert.ok(why[0]?.includes(COST) && why[0].includes(STOPPED), why[0]);
  });

  test("should refuse a text that was rewritten by hand", async () => {
    const { problems, sound } = await changed((mdx) => mdx.replace("2.25 pm on Thursday", "3.45 pm on Friday"));
    assert.deepEqual(
      problems.map(({ code }) => code),
      ["words-differ"],
    );
    assert.match(problems[0]!.what, /3\.45 pm on Friday.*2\.25 pm on Thursday/);
    assert.ok((problems[0]!.line ?? 0) > 8);
    assert.equal(sound, false);
  });

  test("should refuse it also where a block was added to hide it", async () => {
    const { problems, sound } = await changed((mdx) =>
      mdx.replace("2.25 pm on Thursday, the harbour master said.", "3.45 pm on Friday.\n\nThe harbour master said so."),
    );
    assert.deepEqual(
      problems.map(({ code }) => code),
      ["blocks-differ"],
    );
    assert.equal(sound, false);
  });

  test("should hold a text without blocks against the whole file", async () => {
    const without = (mdx: string) => mdx.replace(/^blocks:\n(?: .*\n)+/m, "").replace(/^cleaning:\n(?: .*\n)+/m, "");
    const kept = await changed((mdx) => without(mdx));
    assert.deepEqual(kept.problems, []);
    const rewritten = await changed((mdx) => without(mdx).replace("Thursday, the", "Friday, the"));
    assert.deepEqual(
      rewritten.problems.map(({ code }) => code),
      ["words-absent"],
    );
    assert.equal(rewritten.sound, false);
  });

  test("should join the parts of a passage first", async () => {
    const whole = "Nobody was hurt.\n\nIt will cost 18 million euros to mend";
    const at = spanOf(RAW, whole);
    const inParts = (second: string) => (mdx: string) =>
      mdx
        .replace("Nobody was hurt.", mark("Nobody was hurt.", at, ' part="1/2"'))
        .replace(COST, mark(second, at, ' part="2/2"'));
    // Figures that adoption marked would stand between.
    const bare = (mdx: string) => mdx.replace(/<\/?(?:Figure|Quote)[^>]*>/g, "");
    assert.deepEqual((await changed((mdx) => inParts(COST)(bare(mdx)))).problems, []);
    const short = await changed((mdx) => bare(mdx).replace("Nobody was hurt.", mark("Nobody was hurt.", at)));
    assert.deepEqual(
      short.problems.map(({ code }) => code),
      ["words-differ"],
    );
  });

  test("should count repairs of the ledger, in a page as well", async () => {
    const page = `<!doctype html><html lang="en"><body><article><h1>The ferry</h1><p>The <b>ferry</b> stopped at 2.25&nbsp;pm &amp; stayed.</p><p>${COST}, the town said on Friday.</p></article></body></html>`;
    const at = spanOf(page, "The <b>ferry</b> stopped at 2.25&nbsp;pm &amp; stayed");
    const { problems } = await changed(
      (mdx) => mdx.replace(/^The ferry stopped.*$/m, `${mark("The ferry stopped at 2.25 pm &amp; stayed", at)}.`),
      page,
      "page.html",
    );
    assert.deepEqual(problems, []);
  });

  test("should never offer the right sum for a wrong span", async () => {
    const cost = spanOf(RAW, COST);
    const { problems } = await changed((mdx) => mdx.replace(STOPPED, mark(STOPPED, { ...cost, sum: "0123456789ab" })));
    assert.equal(problems[0]?.code, "span-sum");
    assert.ok(!JSON.stringify(problems).includes(cost.sum), JSON.stringify(problems));
    const right = spanOf(RAW, STOPPED);
    const typo = await changed((mdx) => mdx.replace(STOPPED, mark(STOPPED, { ...right, sum: "0123456789ab" })));
    assert.ok(typo.problems[0]?.fix.includes(right.sum));
  });
});
