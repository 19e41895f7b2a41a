import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import { loadContent } from "../../../src/content/index.ts";
import { REPORT, spanOf } from "../../support/editor-folder.ts";
import { temporaryFolder } from "../../support/site.ts";

/** A content folder with one abstract whose raw file is there, one claim, one disagreement, two sources. Sound as it is. */
function files(): Record<string, string> {
  const opened = spanOf(REPORT, "Larn opened its new swing bridge");
  const quote = spanOf(REPORT, "It turns like a door");
  const whole = spanOf(REPORT, "“It turns like a door,”");
  return {
    "raw/bridge-raw.txt": REPORT,
    "digest.yaml": "title: Bridge\n",
    "areas/traffic.mdx": "---\nid: traffic\nlabel: Traffic\n---\n\nWhat moves.\n",
    "claims/c.yaml": "- { id: c-open, statement: The bridge is open., areas: [traffic] }\n",
    "sources/s.yaml": "- { id: herald, name: Herald }\n- { id: agency, name: Agency }\n",
    "disagreements/d.yaml":
      "- { id: d-one, topic: How?, kind: conflict, claims: [c-open], positions: [{ articles: [bridge], text: So. }, { articles: [bridge], text: Not so. }] }\n",
    "articles/bridge.mdx": `---
title: The bridge
titleBasis: editor
lang: en
form: abstract
source: herald
rights: { mode: excerpt, words: 10 }
raw: { file: bridge-raw.txt, sha256: "${createHash("sha256").update(REPORT).digest("hex")}" }
---

It says <Evidence claim="c-open" stance="asserts" modality="fact" at="${opened.at}" sum="${opened.sum}">the bridge is open</Evidence>: “<Quote id="q-door" at="${quote.at}" sum="${quote.sum}" within="${whole.at}">It turns like a door</Quote>”.
`,
    "articles/bridge-raw.mdx": "---\ntitle: Raw\ntitleBasis: editor\nlang: en\nform: abstract\n---\n\nNothing else.\n",
  };
}

async function problemsOf(content: Record<string, string>) {
  const dir = path.join(temporaryFolder(), "content");
  for (const [name, text] of Object.entries(content)) {
    mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
    writeFileSync(path.join(dir, name), text);
  }
  const { problems } = await loadContent({ contentDir: dir, workDir: path.join(dir, "../work") });
  return problems.filter(({ level }) => level === "error");
}

test("the folder that the others break is sound", async () => {
  assert.deepEqual(await problemsOf(files()), []);
});

const article = "articles/bridge.mdx";
const opened = spanOf(REPORT, "Larn opened its new swing bridge").at;
const reversed = opened.split("-").reverse().join("-");
/** The same place, counted in UTF-16 units: the emoji before it counts twice. */
const inUnits = opened
  .split("-")
  .map((n) => Number(n) + 1)
  .join("-");

const cases: [name: string, file: string, from: string | RegExp, to: string, what: RegExp, fix: RegExp][] = [
  [
    "a span that is reversed",
    article,
    opened,
    reversed,
    /at: not in a form that can be read \(found "92-60"\)/,
    /end must be greater than its start/,
  ],
  [
    "a span counted in UTF-16 units",
    article,
    opened,
    inUnits,
    /counts UTF-16 units/,
    new RegExp(`Write at: ${opened}\\.`),
  ],
  ["a span beyond the end", article, opened, "9000-9010", /reaches beyond the raw file/, /code points/],
  [
    "a quotation outside its whole",
    article,
    /within="\d+-/,
    'within="150-',
    /does not lie within 150-/,
    /whole quotation/,
  ],
  [
    "a stance that is not on the list",
    article,
    'stance="asserts"',
    'stance="confirms"',
    /stance/,
    /asserts, hedges, attributes/,
  ],
  [
    "a modality that is not on the list",
    article,
    'modality="fact"',
    'modality="rumour"',
    /modality/,
    /fact, plan, talks/,
  ],
  [
    "an excerpt beyond its budget",
    article,
    "words: 10",
    "words: 4",
    /come to 5 words; its rights allow 4/,
    /Quote less/,
  ],
  [
    "a quotation where only a link is allowed",
    article,
    "mode: excerpt",
    "mode: link",
    /its rights allow 0/,
    /Quote less/,
  ],
  [
    "a disagreement with one position",
    "disagreements/d.yaml",
    ", { articles: [bridge], text: Not so. }",
    "",
    /positions/,
    /at least 2/,
  ],
  [
    "sources that derive from each other",
    "sources/s.yaml",
    /.*/s,
    "- { id: herald, name: H, derivedFrom: [{ source: agency, how: credits, evidence: e }] }\n- { id: agency, name: A, derivedFrom: [{ source: herald, how: credits, evidence: e }] }\n",
    /derive from each other in a circle: agency → herald → agency/,
    /Remove the derivation/,
  ],
  [
    "a claim of the editor's alone, without a reason",
    "claims/c.yaml",
    /$/,
    "- { id: c-own, statement: It is long., areas: [traffic] }\n",
    /"c-own" has no evidence in any article/,
    /say under "supplied" why/,
  ],
  [
    "a claim of the editor's alone, with an empty reason",
    "claims/c.yaml",
    /$/,
    '- { id: c-own, statement: It is long., areas: [traffic], supplied: "" }\n',
    /supplied/,
    /some text|a text/,
  ],
  [
    "a date that is read but impossible",
    "events/e.yaml",
    "",
    '- { id: e-one, edtf: "2019-02-29", basis: explicit, title: T, claims: [c-open] }\n',
    /"2019-02-29" is not possible/,
    /EDTF/,
  ],
  [
    "one id in two files",
    "claims/d.yaml",
    "",
    "- { id: c-open, statement: Again., areas: [traffic] }\n",
    /the id "c-open" is taken/,
    /Rename/,
  ],
  ...(
    [
      ["base: /../x/", /base: not in a form that can be read \(found "\/\.\.\/x\/"\)/, /without "\." or "\.\."/],
      ["base: /a/./b/", /base: /, /plain path/],
      ["base: /a//b/", /base: /, /begins and ends with a slash/],
      ["timeZone: ../../etc/passwd", /timeZone: .*etc\/passwd/, /name of a time zone such as "UTC"/],
      ["timeZone: Europe/Larn", /timeZone: /, /name of a time zone/],
      ["languages: [en, zz]", /languages: "zz" is the code of no language/, /Write the code of ISO 639/],
      ["languages: [en, en-aa-bb]", /languages/, /BCP 47 tag that exists/],
      [`languages: [en, en${"-abcdefgh".repeat(40)}]`, /languages/, /BCP 47 tag that exists/],
      ["languages: [en, fr, EN]", /languages/, /BCP 47/],
      ["languages: [en, fr, en]", /languages: "en" is named twice/, /Remove one/],
      ["site: https://user:pw@news.example.org", /site: .*https:\/\/…@news/, /without a name, a password/],
      ["site: https:news.example.org", /site: /, /[Ss]ite is an origin/],
      ["site: https://news.example.org/digest/", /site: /, /without .* a path/],
    ] as [string, RegExp, RegExp][]
  ).map(([line, what, fix]): (typeof cases)[number] => [line, "digest.yaml", /$/, `${line}\n`, what, fix]),
  [
    "an id longer than a folder's name",
    "claims/c.yaml",
    /$/,
    `- { id: c-${"x".repeat(200)}, statement: Long., areas: [traffic], supplied: It is. }\n`,
    /id: not in a form that can be read/,
    /at most 200 characters/,
  ],
  [
    "a redirect from an id longer than a folder's name",
    "redirects.yaml",
    "",
    `claims/${"x".repeat(201)}: claims/c-open\n`,
    /"claims\/xxx/,
    /at most 200 characters/,
  ],
  [
    "a raw file named outside raw/",
    article,
    "file: bridge-raw.txt",
    "file: ../digest.yaml",
    /raw\/\.\.\/digest\.yaml is not read: it would lie outside raw\//,
    /correct raw\.file/,
  ],
];

describe("bad input: one clear error each", () => {
  for (const [name, file, from, to, what, fix] of cases) {
    test(name, async () => {
      const content = files();
      const before = content[file] ?? "";
      content[file] = before.replace(from, to);
      assert.notEqual(content[file], before);
      const problems = await problemsOf(content);
      assert.equal(problems.length, 1, JSON.stringify(problems, null, 1));
      assert.match(problems[0]!.what, what);
      assert.match(problems[0]!.fix, fix);
      assert.equal(problems[0]!.file, file);
      assert.ok(problems[0]!.line, "with its line");
    });
  }
});

describe("a page of the editor's own", () => {
  const problemsOfPages = async (...names: string[]): Promise<string[]> => {
    const pages = Object.fromEntries(names.map((name) => [`pages/${name}`, "Words.\n"]));
    const config = { "digest.yaml": "title: Bridge\nlanguages: [en, fr]\n" };
    const found = await problemsOf({ ...files(), ...config, ...pages });
    return found.map(({ file, code }) => `${file} ${code}`);
  };

  test("cannot be called like anything that the site has at its root", async () => {
    const names = [
      "404",
      "a-z",
      "areas",
      "articles",
      "cards",
      "changes",
      "claims",
      "corrections",
      "disagreements",
    ].concat(["figures", "fr", "index", "names", "pagefind", "print", "quotes", "search", "sources", "timeline"]);
    assert.deepEqual(
      await problemsOfPages(...names.map((name) => `${name}.mdx`)),
      names.map((name) => `pages/${name}.mdx page-taken`).sort(),
    );
    assert.deepEqual(await problemsOfPages("print.astro", "print.fr.mdx", "print.mdx"), [
      "pages/print.astro page-taken",
      "pages/print.fr.mdx page-taken",
      "pages/print.mdx page-taken",
    ]);
  });

  test("may take the place of the site's about and method, and have any other name, once", async () => {
    assert.deepEqual(await problemsOfPages("about.mdx", "method.fr.mdx", "method.mdx", "en.mdx", "hello.astro"), []);
    assert.deepEqual(await problemsOfPages("hello.astro", "hello.mdx"), ["pages/hello.mdx page-twice"]);
    assert.deepEqual(await problemsOfPages("hello.fr.astro", "hello.mdx"), ["pages/hello.mdx page-twice"]);
  });
});
