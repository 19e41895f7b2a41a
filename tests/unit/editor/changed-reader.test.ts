import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, describe, test } from "node:test";
import { loadContent } from "../../../src/content/index.ts";
import { formatReport, isSound, verify } from "../../../src/editor/verify/index.ts";
import { ingestFile } from "../../../src/ingest/index.ts";

const scratch = mkdtempSync(path.join(tmpdir(), "accord-reader-"));
after(() => rmSync(scratch, { recursive: true, force: true }));

const SENTENCE =
  "The ferry from Ostholm was caf=C3=A9 and post office in one, and the council paid 40,000 euros for =\nits last year.";
const MAIL = `From: Ostholm Post <desk@post.example>
Date: Sat, 2 Mar 2019 00:30:00 +0500
Subject: Ferry stops
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

${SENTENCE}

Nobody on the island had been told of it.
`;
const PAGE = `<!doctype html><html lang="en"><title>Ferry stops</title><body><article><h1>Ferry stops</h1><p>The <b>ferry</b> from Ostholm was caf&eacute; and post office in one, and the council paid for its last year.</p>
<p>Nobody on the island had been told of it.</p></article></body></html>`;
const BOOKLET = `# Ferry stops\n\nThe *ferry* from Ostholm was a café and a post office in one.\n`;

/** A content folder whose article was written by hand, or adopted, from its raw file. */
async function adopted(name: string, raw: string, change: (mdx: string) => string = (mdx) => mdx) {
  const contentDir = mkdtempSync(path.join(scratch, "content-"));
  for (const dir of ["raw", "articles"]) mkdirSync(path.join(contentDir, dir));
  writeFileSync(path.join(contentDir, "raw", name), raw);
  const [made] = await ingestFile(path.join(contentDir, "raw", name));
  assert.ok(made?.status === "article");
  const mdx = change(made.mdx);
  writeFileSync(path.join(contentDir, "articles", `${made.id}.mdx`), mdx);
  return { contentDir, workDir: path.join(contentDir, ".accord") };
}

async function told(workspace: { contentDir: string; workDir: string }) {
  const { problems } = await loadContent(workspace);
  const report = await verify(workspace, path.join(workspace.contentDir, "raw"));
  return {
    codes: problems.filter(({ level }) => level === "error").map(({ code }) => code),
    problems,
    report,
    text: formatReport(report),
  };
}

const replaced = (from: RegExp, to: string) => (mdx: string) => {
  const changed = mdx.replace(from, to);
  assert.notEqual(changed, mdx);
  return changed;
};
const older = replaced(/reader: postal-mime@[\d.]+/, "reader: postal-mime@3.1.0");
const otherText = replaced(/(reader: [^\n]*\n\s+sum: )"?[0-9a-f]{12}"?/, '$1"0123456789ab"');

describe("an article whose raw file another reader decoded", () => {
  test("has nothing to tell where the reader decodes the same text", async () => {
    const { codes, report } = await told(await adopted("a.eml", MAIL, older));
    assert.deepEqual(codes, []);
    assert.ok(isSound(report));
  });

  test("is told of, once, where the text differs; no span is looked for elsewhere", async () => {
    const { codes, problems, report, text } = await told(
      await adopted("a.eml", MAIL, (mdx) => otherText(older(mdx)).replace(/sum="[0-9a-f]{12}"/g, 'sum="000000000000"')),
    );
    assert.deepEqual(codes, ["raw-reader"]);
    const [problem] = problems.filter(({ code }) => code === "raw-reader");
    assert.equal(problem?.file, "articles/a.mdx");
    assert.ok(problem?.line);
    assert.match(problem.what, /raw\/a\.eml.*postal-mime@4\.0\.0.*postal-mime@3\.1\.0/);
    assert.ok(problem.fix.includes("raw.reader"));
    assert.ok(!isSound(report));
    assert.equal(report.articles[0]?.state, "reread");
    assert.match(
      text,
      /a\.eml is the same file, but postal-mime@4\.0\.0 decodes another text from it than postal-mime@3\.1\.0/,
    );
  });

  test("is told of where the file no longer has the item", async () => {
    const { codes, problems, report, text } = await told(
      await adopted("a.eml", MAIL, replaced(/item: part 1/, "item: part 7")),
    );
    assert.deepEqual(codes, ["raw-item"]);
    assert.match(problems[0]?.what ?? "", /^part 7 of the raw file raw\/a\.eml cannot be read/);
    assert.ok(!isSound(report, true));
    assert.match(text, /cannot be opened, or no longer has the item/);
  });
});

describe("verify takes the markup off by what the reader says that a text is", () => {
  const sound: [name: string, raw: string][] = [
    ["a.eml", MAIL],
    ["html.eml", MAIL.replace("text/plain", "text/html").replace(/\n\n[^]*$/, `\n\n${PAGE.replaceAll("=", "=3D")}`)],
    ["page.txt", PAGE],
    ["page.html", PAGE],
    ["booklet.md", BOOKLET],
    [
      "feed.json",
      JSON.stringify([{ title: "Ferry stops", body_html: PAGE.replace(/^.*<\/h1>|<\/article>.*$/gs, "") }]),
    ],
  ];
  for (const [name, raw] of sound) {
    test(`${name} holds all that its article promises, and all of it is accounted for`, async () => {
      const { report, text } = await told(await adopted(name, raw));
      const [article] = report.articles;
      assert.deepEqual([article?.state, article?.coverage], ["found", { missing: [], twice: [] }], text);
      assert.ok((article?.checked ?? 0) > 1 && isSound(report), text);
    });
  }
});
