import assert from "node:assert/strict";
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import { parse } from "yaml";
import { sha256 } from "../../src/lib/hash.ts";
import { sidecarSchema } from "../../src/schemas/sidecar.ts";
import { REPORT } from "../support/editor-folder.ts";
import { runAndKill, seeded } from "../support/kill.ts";
import { accord, temporaryFolder } from "../support/site.ts";

const SENTENCES =
  "The town of Larn opened its new swing bridge on Saturday, nine years after the first stone was laid, and the council was pleased with it. It cost 12 million euros.";

/** An empty content folder and a folder of files to add. */
function folders(files: Record<string, string | Uint8Array> = { "larn-herald.txt": REPORT }) {
  const root = temporaryFolder();
  const content = path.join(root, "content");
  const from = path.join(root, "from");
  mkdirSync(content);
  mkdirSync(from);
  for (const [name, data] of Object.entries(files)) writeFileSync(path.join(from, name), data);
  return {
    content,
    from,
    raw: path.join(content, "raw"),
    add: (...names: string[]) => accord(["add", ...names.map((name) => path.join(from, name)), "--content", content]),
  };
}

describe("npm run add", () => {
  test("should copy the file as it is and draft a sidecar that is read as one", () => {
    const { raw, add } = folders();
    const { status, stdout } = add("larn-herald.txt");
    assert.equal(status, 0);
    assert.match(stdout, /added as raw\/larn-herald\.txt, article "larn-herald"/);
    assert.equal(readFileSync(path.join(raw, "larn-herald.txt"), "utf8"), REPORT);
    const sidecar = readFileSync(path.join(raw, "larn-herald.txt.yaml"), "utf8");
    assert.ok(sidecar.includes(sha256(REPORT)));
    assert.deepEqual(sidecarSchema.parse(parse(sidecar)), { lang: "en" });
    assert.match(sidecar, /^# title: "Larn opens its swing bridge 🌉 after nine years"$/m);
    for (const missing of ["source", "url", "published", "rights", "derivedFrom"])
      assert.match(sidecar, new RegExp(`^# ${missing}: `, "m"));
  });

  test("should fill in what a page says about itself, with its basis", () => {
    const html = `<!doctype html><html lang="en"><head><title>T</title><link rel="canonical" href="https://herald.example/2019/05/05/bridge">
      <meta property="article:published_time" content="2019-05-05T10:00:00Z"></head><body><article><h1>Larn opens its bridge</h1>
      ${"<p>The town of Larn opened its new swing bridge after nine years of work, and the council was pleased with it.</p>".repeat(6)}</article></body></html>`;
    const { raw, add } = folders({ "page.html": html });
    assert.equal(add("page.html").status, 0);
    const sidecar = readFileSync(path.join(raw, "page.html.yaml"), "utf8");
    const read = sidecarSchema.parse(parse(sidecar));
    assert.equal(read.url, "https://herald.example/2019/05/05/bridge");
    assert.equal(read.published, "2019-05-05");
    assert.equal(read.publishedBasis, "text");
    assert.match(sidecar, /# The date is stated in the file\.\npublished/);
    assert.doesNotMatch(sidecar, /^# url: /m);
  });

  test("should read whom wire copy names: who wrote, when, and the agency, which is never taken for the outlet", () => {
    const { raw, content, add } = folders({
      "wire.txt": `Larn opens its bridge

By Ada Brandt
Published 5 May 2019

LARN, May 4 (Reuters) - ${SENTENCES}`,
      "depeche.txt": `Le pont de Larn est ouvert

Par Jeanne Dupont, le 5 mai 2019 à 10h30

LARN (AFP) — La ville de Larn a ouvert son nouveau pont tournant samedi, neuf ans après la pose de la première pierre, et le conseil municipal s’en est dit heureux.`,
      "told.txt": `Larn waits for its bridge

${SENTENCES} “It turns like a door,” the harbour master told Reuters on Saturday, when the bridge was opened.`,
    });
    mkdirSync(path.join(content, "sources"));
    writeFileSync(path.join(content, "sources/s.yaml"), "- { id: reuters-news, name: Reuters, kind: agency }\n");
    assert.equal(add("wire.txt", "depeche.txt", "told.txt").status, 0);
    const [wire, depeche, told] = ["wire", "depeche", "told"].map((name) =>
      readFileSync(path.join(raw, `${name}.txt.yaml`), "utf8"),
    );
    assert.deepEqual(sidecarSchema.parse(parse(wire!)), {
      lang: "en",
      byline: "Ada Brandt",
      published: "2019-05-05",
      publishedBasis: "text",
    });
    assert.match(
      wire!,
      /^# derivedFrom: \[\{ source: reuters-news, how: credits, evidence: "LARN, May 4 \(Reuters\)" \}\]/m,
    );
    const { byline, published } = sidecarSchema.parse(parse(depeche!));
    assert.deepEqual([byline, published], ["Jeanne Dupont", "2019-05-05"]);
    assert.match(depeche!, /^# derivedFrom: \[\{ source: afp, .*"LARN \(AFP\)".*write it in sources\/ first$/m);
    assert.match(told!, /^# derivedFrom: \[\{ source: …/m, "an agency that somebody spoke to wrote nothing");
    for (const sidecar of [wire, depeche, told]) assert.match(sidecar!, /^# source: harbour-herald {2}# id of/m);
  });

  test("should fill in the outlet that a page names where sources/ has it, and else name it", () => {
    const page = (site: string) =>
      `<!doctype html><html lang="en"><head><title>T</title><meta property="og:site_name" content="${site}"></head><body><article><h1>${site} on the bridge</h1><p>${SENTENCES}</p><p>${SENTENCES}</p></article></body></html>`;
    const { raw, content, add } = folders({ "one.html": page("Harbour Herald"), "two.html": page("Isle Post") });
    mkdirSync(path.join(content, "sources"));
    writeFileSync(path.join(content, "sources/s.yaml"), "- { id: hh, name: The Herald, aliases: [Harbour herald] }\n");
    assert.equal(add("one.html", "two.html").status, 0);
    const [one, two] = ["one", "two"].map((name) => readFileSync(path.join(raw, `${name}.html.yaml`), "utf8"));
    assert.equal(sidecarSchema.parse(parse(one!)).source, "hh");
    assert.match(one!, /# The file names Harbour Herald\.\nsource: hh/);
    assert.equal(sidecarSchema.parse(parse(two!)).source, undefined);
    assert.match(two!, /^# source: isle-post {2}# the file names Isle Post; write it in sources\/ first$/m);
  });

  test("should add every file of a folder, with its folders, but no sidecar and nothing that belongs to a saved page", () => {
    const { raw, from, content } = folders({
      "one.txt": REPORT,
      "one.txt.yaml": "byline: A. Brandt\n",
      ".hidden.txt": "x",
    });
    mkdirSync(path.join(from, "deeper/two_files"), { recursive: true });
    writeFileSync(path.join(from, "deeper/two.txt"), `${REPORT} More.`);
    writeFileSync(path.join(from, "deeper/two.html"), `<article><h1>Two</h1><p>${SENTENCES}</p></article>`);
    writeFileSync(path.join(from, "deeper/two_files/ad.html"), "<p>An advertisement</p>");
    const { status, stdout, stderr } = accord(["add", from, "--content", content]);
    assert.match(stdout, /from\/one\.txt: added as raw\/one\.txt/);
    assert.match(stdout, /from\/deeper\/two\.html: added/);
    assert.doesNotMatch(stderr, /two_files/);
    assert.match(stderr, /from\/deeper\/two\.txt: not added\. It would become the article "two"/);
    assert.equal(status, 1);
    assert.deepEqual(readdirSync(raw).sort(), ["one.txt", "one.txt.yaml", "two.html", "two.html.yaml"]);
    const empty = path.join(from, "empty");
    mkdirSync(empty);
    assert.match(accord(["add", empty, "--content", content]).stderr, /not added\. The folder holds no file/);
  });

  test("should say of an address that nothing is ever fetched, and what to do, and add the rest", () => {
    const { raw, from, content } = folders();
    const names = ["https://herald.example/bridge", "www.herald.example", path.join(from, "larn-herald.txt")];
    const { status, stderr } = accord(["add", ...names, "--content", content]);
    assert.equal(status, 1);
    assert.equal(stderr.match(/not added\. This is an address, and Accord never fetches anything/g)?.length, 2);
    assert.match(stderr, /What to do: Open it in your browser, save the page as a file, and add that\./);
    assert.deepEqual(readdirSync(raw).sort(), ["larn-herald.txt", "larn-herald.txt.yaml"]);
  });

  test("should draft for a file of several articles what may be said of all, so that the folder stays sound", () => {
    const text = "The town of Larn opened its new swing bridge after nine years of work, and the council was pleased.";
    const records = ["one", "two"].map((id) => ({
      id,
      title: `Bridge ${id}`,
      date: "2019-05-04",
      author: "A. Brandt",
      text,
    }));
    const { raw, content, add } = folders({ "export.json": JSON.stringify(records) });
    assert.equal(add("export.json").status, 0);
    const sidecar = readFileSync(path.join(raw, "export.json.yaml"), "utf8");
    assert.deepEqual(sidecarSchema.parse(parse(sidecar)), { lang: "en" });
    assert.match(sidecar, /holds 2 articles/);
    assert.match(sidecar, /^# source: /m);
    assert.doesNotMatch(sidecar, /^# (?:title|url|published|byline)/m);
    assert.equal(accord(["check", "--content", content]).status, 0);
  });

  test("should say so where the content is there already, under whatever name", () => {
    const { raw, from, add } = folders();
    add("larn-herald.txt");
    cpSync(path.join(from, "larn-herald.txt"), path.join(from, "other.txt"));
    const { status, stdout } = add("larn-herald.txt", "other.txt");
    assert.equal(status, 0);
    assert.equal(stdout.match(/its content is there already, as raw\/larn-herald\.txt/g)?.length, 2);
    assert.deepEqual(readdirSync(raw).sort(), ["larn-herald.txt", "larn-herald.txt.yaml"]);
  });

  test("should refuse to overwrite a file, or an article, with something else", () => {
    const { raw, from, add } = folders();
    add("larn-herald.txt");
    writeFileSync(path.join(from, "larn-herald.txt"), `${REPORT}More.`);
    writeFileSync(
      path.join(from, "larn-herald.md"),
      "# Something\n\nQuite different, and long enough to be an article of its own.",
    );
    const { status, stderr } = add("larn-herald.txt", "larn-herald.md");
    assert.equal(status, 1);
    assert.equal(stderr.match(/not added\. It would become the article "larn-herald"/g)?.length, 2);
    assert.equal(readFileSync(path.join(raw, "larn-herald.txt"), "utf8"), REPORT);
  });

  test("should not touch a sidecar that is there, and take along one beside the file", () => {
    const { raw, from, add } = folders();
    writeFileSync(path.join(from, "larn-herald.yaml"), "source: herald\n");
    add("larn-herald.txt");
    const sidecar = path.join(raw, "larn-herald.txt.yaml");
    assert.equal(readFileSync(sidecar, "utf8"), "source: herald\n");
    writeFileSync(sidecar, "source: other\n");
    add("larn-herald.txt");
    assert.equal(readFileSync(sidecar, "utf8"), "source: other\n");
  });

  test("should refuse what cannot become an article, tell why, and add the rest", () => {
    const { raw, add } = folders({
      "empty.txt": "",
      "binary.txt": new Uint8Array([1, 0, 2]),
      "table.xlsx": "x",
      "good.txt": REPORT,
    });
    const { status, stderr } = add("empty.txt", "binary.txt", "table.xlsx", "absent.txt", "good.txt");
    assert.equal(status, 1);
    for (const reason of ["holds no text", "NUL bytes", "No reader knows", "no such file"])
      assert.ok(stderr.includes(reason), reason);
    assert.equal(stderr.match(/What to do:/g)?.length, 4);
    assert.deepEqual(readdirSync(raw).sort(), ["good.txt", "good.txt.yaml"]);
  });

  test("should end with status 2 where no file is named, or the folder is missing", () => {
    assert.equal(accord(["add"]).status, 2);
    assert.equal(accord(["add", "package.json", "--content", "/nowhere/at/all"]).status, 2);
  });

  test("killed at any point should leave whole files only, and complete when called again", async (t) => {
    const random = seeded();
    const files = Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [
        `article-${i}.txt`,
        REPORT.replace("nine", String(i + 20)) + "Padding. ".repeat(4000),
      ]),
    );
    let killed = 0;
    for (let turn = 0; turn < 6; turn++) {
      const { content, from, raw, add } = folders(files);
      const names = Object.keys(files).map((name) => path.join(from, name));
      if (await runAndKill(["add", ...names, "--content", content], random() * 120, true)) killed++;
      for (const name of readdirSync(raw).filter((each) => !each.startsWith("."))) {
        const text = readFileSync(path.join(raw, name), "utf8");
        if (name.endsWith(".yaml")) assert.match(text, /^# rights: .*\n$/m, `${name} is whole`);
        else assert.equal(text, files[name], `${name} is whole`);
      }
      assert.equal(add(...Object.keys(files)).status, 0);
      const expected = Object.keys(files)
        .flatMap((name) => [name, `${name}.yaml`])
        .sort();
      assert.deepEqual(readdirSync(raw).sort(), expected, "nothing half-written is left, nothing is missing");
    }
    t.diagnostic(`killed ${killed} of 6`);
    assert.ok(killed >= 3, "the test kills while files are written");
  });
});
