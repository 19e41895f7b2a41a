import assert from "node:assert/strict";
import { existsSync, globSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import { HtmlValidate } from "html-validate";
import { createTranslator } from "../../src/i18n/index.ts";
import { CITATION_NAMES } from "../../src/site/citations.ts";
import { parseCitation } from "../support/citations.ts";
import { SiteCopy } from "../support/copy.ts";
import { parsedLinks } from "../support/parsed-links.ts";
import { accord, builtSite } from "../support/site.ts";

/* The tiny digest names who makes it, a mail address and a licence. */

const read = (dir: string, file: string): string => readFileSync(path.join(dir, file), "utf8");
const linksOf = (html: string): string[] => parsedLinks(html, true).links;
const metaOf = (html: string): [string, string][] =>
  Array.from(
    html.matchAll(/<meta name="((?:citation_|DC\.|prism\.)[^"]+)" content="([^"]*)">/g),
    ([, name, content]) => [name!, content!],
  );

describe("a site in which claims and articles are cited", () => {
  test("should hold each in every format, all saying the same, beside its page", async () => {
    const dir = await builtSite("tiny");
    const folders = [
      "claims/c-open",
      "claims/c-nine-years",
      "fr/claims/c-open",
      "articles/harbour-herald",
      "articles/le-phare",
    ];
    for (const folder of folders) {
      const [bib, ris, json] = CITATION_NAMES.map((file) => parseCitation(read(dir, `${folder}/${file}`)));
      for (const key of ["title", "container", "URL", "publisher"] as const) {
        assert.equal(bib![key], json![key], `${folder}: ${key} in BibTeX`);
        assert.equal(ris![key], json![key], `${folder}: ${key} in RIS`);
      }
      assert.equal(json!.id, path.basename(folder));
    }
    const count = globSync("**/cite.*", { cwd: dir }).length;
    assert.equal(count, 3 * (2 * 2 + 2), "claims in both languages, articles once");
    const claim = parseCitation(read(dir, "fr/claims/c-open/cite.json"));
    assert.equal(claim.title, "Le pont tournant de Larn est ouvert à la circulation.");
    assert.equal(claim.URL, "https://larn.example/fr/claims/c-open/");
    assert.equal(parseCitation(read(dir, "articles/harbour-herald/cite.json")).container, "Harbour Herald");
  });

  test("should lead there from each page, and to whoever hears of errors, with the page's name and address", async () => {
    const dir = await builtSite("tiny");
    for (const [file, files, what, lang] of [
      ["claims/c-open/index.html", "/claims/c-open/", "claims/c-open", "en"],
      ["fr/claims/c-open/index.html", "/fr/claims/c-open/", "claims/c-open", "fr"],
      ["articles/le-phare/index.html", "/articles/le-phare/", "articles/le-phare", "en"],
      ["fr/articles/le-phare/index.html", "/articles/le-phare/", "articles/le-phare", "fr"],
    ] as const) {
      const links = linksOf(read(dir, file));
      for (const each of CITATION_NAMES) assert.ok(links.includes(files + each), `${file}: ${each}`);
      const mail = links.filter((link) => link.startsWith("mailto:"));
      const address = `https://larn.example/${file.replace("index.html", "")}`;
      const subject = createTranslator(lang)("report.subject", { what, address });
      assert.deepEqual(mail, [`mailto:errors@larn.example?subject=${encodeURIComponent(subject)}`]);
      assert.ok(subject.includes(what) && subject.includes(address));
    }
  });

  test("should say in their heads what a reference manager takes, and nowhere else", async () => {
    const dir = await builtSite("tiny");
    assert.deepEqual(metaOf(read(dir, "articles/harbour-herald/index.html")), [
      ["citation_title", "Larn opens its swing bridge after nine years of work"],
      ["citation_publication_date", "2019-05-05"],
      ["citation_public_url", "https://herald.example/2019/05/05/bridge"],
      ["citation_language", "en"],
      ["prism.publicationName", "Harbour Herald"],
      ["DC.type", "newsitem"],
    ]);
    assert.deepEqual(metaOf(read(dir, "fr/claims/c-open/index.html")), [
      ["citation_title", "Le pont tournant de Larn est ouvert à la circulation."],
      ["citation_publication_date", "2019-05-06"],
      ["citation_public_url", "https://larn.example/fr/claims/c-open/"],
      ["citation_language", "fr"],
      ["prism.publicationName", "Un pont à Larn"],
    ]);
    const head = /^[^]*?<\/head>/.exec(read(dir, "articles/harbour-herald/index.html"))![0];
    assert.equal(metaOf(head).length, 6);
    for (const page of ["index.html", "about/index.html", "claims/index.html"])
      assert.deepEqual(metaOf(read(dir, page)), []);
  });
});

describe("the masthead", () => {
  test("should say in each language who makes the digest, how to reach them, the licence, the edition and the engine", async () => {
    const dir = await builtSite("tiny");
    for (const [file, said] of [
      ["masthead/index.html", ["The Larn Reading Room", "They take no money for it.", "Edition 1, 6 May 2019"]],
      [
        "fr/masthead/index.html",
        ["La salle de lecture de Larn", "Ils n’en tirent aucun argent.", "Édition 1, 6 mai 2019"],
      ],
    ] as const) {
      const html = read(dir, file);
      for (const text of [...said, "CC-BY-4.0", "errors@larn.example", "Accord "])
        assert.ok(html.includes(text), `${file}: ${text}`);
      const links = linksOf(html);
      for (const link of ["mailto:errors@larn.example", "https://creativecommons.org/licenses/by/4.0/"])
        assert.ok(links.includes(link), `${file}: ${link}`);
      const { results } = await new HtmlValidate({ extends: ["html-validate:standard"] }).validateString(html);
      assert.deepEqual(
        results.flatMap(({ messages }) => messages.map(({ message }) => message)),
        [],
        file,
      );
    }
    assert.ok(linksOf(read(dir, "claims/index.html")).includes("/masthead/"), "the footer leads there");
    assert.match(read(dir, "sitemap.xml"), /<loc>https:\/\/larn\.example\/fr\/masthead\/<\/loc>/);
    assert.doesNotMatch(read(dir, "sitemap.xml"), /cite\./);
  });

  test("should not be there, nor a report, where nobody is named; a draft should not be cited; a form should learn the page", () => {
    const copy = new SiteCopy();
    const config = copy.read("digest.yaml").replace(/^publisher:[^]*$/m, "");
    const built = (text: string): string => {
      copy.write("digest.yaml", text);
      const { status, stderr } = accord(["build", "--content", copy.dir, "--out", copy.out, "--no-search"]);
      assert.equal(status, 0, stderr);
      return copy.out;
    };
    let dir = built(config);
    assert.equal(existsSync(path.join(dir, "masthead")), false);
    for (const page of ["claims/c-open/index.html", "articles/le-phare/index.html"]) {
      assert.doesNotMatch(read(dir, page), /mailto:|Report an error|\/masthead\//);
      assert.ok(read(dir, page).includes("cite.bib"));
    }
    dir = built(`${config}\ncontact: { form: "https://forms.example/r?entry.7={page}" }\n`);
    const form = "https://forms.example/r?entry.7=https%3A%2F%2Flarn.example%2Farticles%2Fle-phare%2F";
    assert.ok(linksOf(read(dir, "articles/le-phare/index.html")).includes(form));
    assert.ok(linksOf(read(dir, "masthead/index.html")).includes("https://forms.example/r?entry.7="));

    dir = built(`${config}\ncontact: { email: a@larn.example }\ndraft: true\n`);
    assert.deepEqual(globSync("**/cite.*", { cwd: dir }), []);
    assert.deepEqual(metaOf(read(dir, "articles/le-phare/index.html")), []);
    assert.doesNotMatch(read(dir, "claims/c-open/index.html"), /class="cite"/);

    mkdirSync(path.join(copy.dir, "pages"));
    copy.write("pages/masthead.mdx", "---\ntitle: Ours\n---\n\nUs.\n");
    const taken = accord(["check", "--content", copy.dir]);
    assert.equal(taken.status, 1);
    assert.match(taken.stderr, /pages\/masthead\.mdx/);
  });
});
