import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { gunzipSync } from "node:zlib";
import { PROJECT_ROOT } from "../../src/lib/workspace.ts";
import { CHANGES } from "./extending/changes.ts";

/*
 * What docs/extending.md says that a change touches is what it touches: every change is made to a copy of the engine, all
 * together, in the files that are counted and in no other; then the copy has to pass the compiler and to build a site in which
 * each of them is seen.
 */

const folder = path.join(PROJECT_ROOT, ".astro", "extending");
mkdirSync(folder, { recursive: true });
const root = mkdtempSync(path.join(folder, "engine-"));
const content = path.join(root, "story");
const site = path.join(root, "site");
after(() => rmSync(root, { recursive: true, force: true }));

const at = (file: string): string => path.join(root, file);
const built = (file: string): string => readFileSync(path.join(site, file), "utf8");
const run = (...args: string[]) =>
  spawnSync(process.execPath, args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...process.env, NODE_TEST_CONTEXT: undefined, NO_COLOR: "1", INIT_CWD: root },
  });

test("docs/extending.md counts the files that each change touches, and no change touches more than its mark", () => {
  const rows = Array.from(
    readFileSync("docs/extending.md", "utf8").matchAll(/^\| (an? [a-z ]+?) +\| (\d+) +\|/gm),
    ([, what, count]) => [what, Number(count)],
  );
  assert.deepEqual(
    rows,
    CHANGES.map(({ what, files }) => [what, Object.keys(files).length]),
  );
  for (const { what, most, files } of CHANGES) assert.ok(Object.keys(files).length <= most, what);
});

describe("an engine with all ten changes", () => {
  before(() => {
    for (const part of ["src", "astro.config.mjs", "package.json", "tsconfig.json"])
      cpSync(part, at(part), { recursive: true });
    symlinkSync(path.join(PROJECT_ROOT, "node_modules"), at("node_modules"));
    for (const { files } of CHANGES) for (const [file, change] of Object.entries(files)) apply(file, change);
    const words = Object.assign({}, ...CHANGES.map((change) => change.words ?? {})) as object;
    for (const lang of ["ar", "de", "en", "fr"]) {
      const written = readFileSync(`src/i18n/${lang === "de" ? "en" : lang}.json`, "utf8");
      writeFileSync(at(`src/i18n/${lang}.json`), JSON.stringify({ ...(JSON.parse(written) as object), ...words }));
    }
    writeStory();
  });

  test("passes the compiler", () => {
    writeFileSync(
      at("tsconfig.json"),
      readFileSync("tsconfig.json", "utf8").replace(/"include": \[[^\]]*\]/, '"include": ["src"]'),
    );
    const { stdout } = run(path.join(PROJECT_ROOT, "node_modules/typescript/bin/tsc"), "--noEmit", "-p", root);
    // As everywhere, what only Astro can resolve is left to Astro.
    const errors = stdout.split("\n").filter((line) => line !== "" && !/\.astro|index\.css|astro:content/.test(line));
    assert.deepEqual(errors, []);
  });

  test("builds a site in which every change is seen", () => {
    const { status, stdout, stderr } = run("src/cli/main.ts", "build", "--content", content, "--out", site);
    assert.equal(status, 0, stdout + stderr);

    const page = built("articles/memo/index.html");
    assert.match(page, /Podul rotativ din Larn/, "a raw format");
    assert.doesNotMatch(page, /§§/, "a cleaning rule");
    const read = JSON.parse(
      run("src/cli/main.ts", "read", "--json", path.join(content, "raw/memo.memo")).stdout,
    ) as unknown;
    const found = JSON.stringify(read);
    assert.match(found, /doubled-section-sign/, "a cleaning rule, in the ledger");
    assert.match(found, /2019-05-03/, "a content language, by its names of months");
    assert.match(found, /2019-01-01/, "a date rule");

    const claim = built("claims/c-open/index.html");
    assert.match(claim, /class="stance stance-doubts"[^>]*>has doubts</, "a stance");
    assert.match(built("index.html"), /<path class="stance-doubts" d="M[\d.]+ [\d.]+h/, "a stance, in pictures");
    assert.match(claim, /\.stance-doubts\{--c:var\(--doubts\)\}/, "a stance, in its colour");

    assert.match(built("hello/index.html"), /<h1>Hello<\/h1>/, "a page");
    assert.match(built("fr/hello/index.html"), /<html lang="fr"/, "a page, in every language");
    assert.match(built("sitemap.xml"), /\/hello\//, "a page, in the sitemap");

    assert.match(built("search/index.html"), /"form":"Form"/, "a facet, in the interface");
    const filters = globSync("pagefind/filter/*.pf_filter", { cwd: site });
    const facets = filters.map((file) => gunzipSync(readFileSync(path.join(site, file))).toString("latin1"));
    assert.ok(
      facets.some((text) => text.includes("form") && text.includes("abstract")),
      "a facet, in the index",
    );

    assert.match(built("de/index.html"), /<html lang="de"/, "an interface language");

    assert.equal((JSON.parse(built("feed.json")) as { language: string }).language, "en", "a feed format");
    assert.ok(existsSync(path.join(site, "fr/feed.json")), "a feed format, in every language");
    assert.match(page, /rel="alternate" type="application\/feed\+json"/, "a feed format, announced");
    assert.doesNotMatch(built("sitemap.xml"), /feed\.json/);

    assert.match(built("places/index.html"), /<li id="larn">\s*Larn\s*<\/li>/, "a register");
    assert.match(page, /href="\/places\/"/, "a register, in the menu");
    assert.match(built("sitemap.xml"), /\/places\//, "a register, in the sitemap");
  });
});

function apply(file: string, change: string | readonly (readonly [string, string])[]): void {
  if (typeof change === "string") {
    assert.ok(!existsSync(at(file)), `${file} is there already`);
    mkdirSync(path.dirname(at(file)), { recursive: true });
    writeFileSync(at(file), change);
    return;
  }
  let text = readFileSync(at(file), "utf8");
  for (const [from, to] of change) {
    assert.ok(text.includes(from), `${file} does not hold ${JSON.stringify(from)}`);
    text = text.replace(from, () => to);
  }
  writeFileSync(at(file), text);
}

/** The tiny site with something for every change. */
function writeStory(): void {
  cpSync("tests/sites/tiny", content, { recursive: true });
  const edit = (file: string, from: string, to: string): void => {
    const text = readFileSync(path.join(content, file), "utf8");
    assert.ok(text.includes(from), file);
    writeFileSync(path.join(content, file), text.replace(from, to));
  };
  edit("digest.yaml", "languages: [en, fr]", "languages: [en, fr, de]");
  edit("articles/le-phare.mdx", 'stance="asserts"', 'stance="doubts"');
  mkdirSync(path.join(content, "places"));
  writeFileSync(path.join(content, "places/larn.yaml"), "- id: larn\n  label: Larn\n");
  writeFileSync(path.join(content, "raw/memo.memo.yaml"), "lang: ro\nrights: { mode: full }\n");
  writeFileSync(
    path.join(content, "raw/memo.memo"),
    [
      "Podul rotativ din Larn este deschis",
      "Podul rotativ din Larn a fost deschis circulației pe 3 mai 2019, după ani lungi de lucrări. §§ Locuitorii orașului îl așteptau de multă vreme, iar primarul a vorbit în fața unei mari mulțimi.",
      "Lucrările începuseră în ziua 001-2019, potrivit consiliului orașului, care nu a vrut să spună cât a costat podul.",
    ].join("\n\n"),
  );
}
