import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import { editionSchema } from "../../src/schemas/edition.ts";
import { SiteCopy } from "../support/copy.ts";
import { runAndKill, seeded } from "../support/kill.ts";
import { accord } from "../support/site.ts";

/** A copy of the tiny site whose digest.yaml names an edition. */
function site(number = 1) {
  const copy = new SiteCopy();
  copy.write(
    "digest.yaml",
    `${copy
      .read("digest.yaml")
      .replace(/^edition:.*\n(?: .*\n)*/m, "")
      .trimEnd()}\nedition: { date: "2026-01-02", number: ${number} }\n`,
  );
  return {
    copy,
    record: () => accord(["edition", "--content", copy.dir]),
    check: () => accord(["check", "--content", copy.dir]),
    next: (to: number) =>
      copy.replace("digest.yaml", /number: \d+/.exec(copy.read("digest.yaml"))![0], `number: ${to}`),
    rename: () => {
      for (const file of ["claims/bridge.yaml", "articles/le-phare.mdx", "events/bridge.yaml", "digest.yaml"]) {
        copy.write(file, copy.read(file).replaceAll("c-nine-years", "c-years"));
      }
    },
  };
}

describe("npm run edition", () => {
  test("should record what the edition holds", () => {
    const { copy, record } = site();
    const { status, stdout, stderr } = record();
    assert.equal(status, 0, stderr);
    assert.match(stdout, /Edition 1 is recorded in editions\/1\.json/);
    const edition = editionSchema.parse(JSON.parse(copy.read("editions/1.json")));
    assert.equal(edition.date, "2026-01-02");
    assert.ok(Object.keys(edition.entries.claims).includes("c-nine-years"));
    assert.ok(edition.entries.claims["c-open"]?.status);
    assert.equal(edition.counts.articles, Object.keys(edition.entries.articles).length);
  });

  test("should refuse where nothing has changed, and leave the record as it is", () => {
    const { copy, record, next } = site();
    record();
    const recorded = copy.read("editions/1.json");
    assert.match(record().stderr, /Nothing has changed since edition 1/);
    next(2);
    const { status, stderr } = record();
    assert.equal(status, 1);
    assert.match(stderr, /Nothing has changed/);
    assert.deepEqual(readdirSync(path.join(copy.dir, "editions")), ["1.json"]);
    assert.equal(copy.read("editions/1.json"), recorded);
  });

  test("should refuse a number that is taken, and say which is next", () => {
    const { copy, record, next } = site();
    record();
    copy.replace("claims/bridge.yaml", "c-open", "c-open\n  note: A new remark");
    const { status, stderr } = record();
    assert.equal(status, 1);
    assert.match(stderr, /Edition 1 is recorded already/);
    assert.match(stderr, /Set the number in digest\.yaml to 2/);
    next(2);
    assert.match(record().stdout, /0 added, 1 changed, 0 removed/);
  });

  test("should refuse a folder with errors, a draft, and a digest without an edition", () => {
    const wrong = site();
    wrong.copy.replace("claims/bridge.yaml", "areas:", "area:");
    assert.equal(wrong.record().status, 1);
    assert.equal(existsSync(path.join(wrong.copy.dir, "editions")), false);
    const without = site();
    without.copy.write("digest.yaml", without.copy.read("digest.yaml").replace(/^edition:.*\n/m, ""));
    assert.match(without.record().stderr, /digest\.yaml names no edition[\s\S]*number: 1/);
  });

  test("a build should tell the edition that it shows, recorded or not, and what a claim said before", () => {
    const { copy, record, check, next } = site();
    const changes = (...args: string[]): string => {
      const out = path.join(copy.dir, "../site");
      const { status, stderr } = accord(["build", "--content", copy.dir, "--out", out, "--no-search", ...args]);
      assert.equal(status, 0, stderr);
      const page = readFileSync(path.join(out, "changes/index.html"), "utf8");
      const feed = readFileSync(path.join(out, "changes.xml"), "utf8");
      for (const text of [page, feed]) assert.doesNotMatch(text, /No edition|is a draft/);
      assert.match(feed, /<item>/);
      return page;
    };
    const before = changes();
    assert.match(before, /<section id="edition-1"/);
    assert.match(before, /The first edition\./);
    record();
    assert.equal(existsSync(path.join(copy.dir, "editions/2.json")), false);
    assert.equal(changes(), before, "recording it changes nothing of what is shown");

    const said = "The swing bridge at Larn has been opened to traffic.";
    copy.replace("claims/bridge.yaml", said, "The bridge is closed.");
    const since = changes();
    assert.match(since, /<section id="since-edition-1"/);
    assert.match(since, new RegExp(`<s[^>]*>${said}</s>[\\s\\S]*<dd[^>]*>The bridge is closed\\.</dd>`));
    assert.match(check().stdout + check().stderr, /"c-open" says something else than in edition 1/);
    next(2);
    assert.match(changes(), /<section id="edition-2"[\s\S]*<section id="edition-1"/);
    assert.deepEqual(
      readdirSync(path.join(copy.dir, "editions")),
      ["1.json"],
      "a build writes nothing into the content",
    );
    mkdirSync(path.join(copy.dir, "corrections"));
    copy.write(
      "corrections/bridge.yaml",
      "- id: k-open\n  date: '2026-01-03'\n  target: claims/c-open\n  was: It is open.\n  now: It is closed.\n  why: We misread it.\n",
    );
    assert.doesNotMatch(check().stdout + check().stderr, /says something else than/);
  });

  test("an id that vanishes without a redirect should be an error of check", () => {
    const { copy, record, check, rename } = site();
    record();
    rename();
    const { status, stderr } = check();
    assert.equal(status, 1);
    assert.match(
      stderr,
      /editions\/1\.json:\d+:\d+ +error +claims\/c-nine-years was published in edition 1 and is gone/,
    );
    copy.write("redirects.yaml", "claims/c-nine-years: claims/c-years\n");
    assert.equal(check().status, 0);
  });

  const redirects: [name: string, text: string, message: RegExp][] = [
    [
      "that leads nowhere",
      "claims/c-gone: claims/c-none\n",
      /a redirect leads to "claims\/c-none", which does not exist/,
    ],
    ["in a circle", "claims/c-a: claims/c-b\nclaims/c-b: claims/c-a\n", /is redirected in a circle/],
    [
      "of something that is there",
      "claims/c-open: claims/c-nine-years\n",
      /claims\/c-open is redirected, and is there as well/,
    ],
    ["that is none", "c-open: elsewhere\n", /redirects\.yaml:1/],
  ];
  for (const [name, text, message] of redirects) {
    test(`should report a redirect ${name}`, () => {
      const { copy, check } = site();
      copy.write("redirects.yaml", text);
      const { status, stderr } = check();
      assert.equal(status, 1);
      assert.match(stderr, message);
    });
  }

  test("should report a record that is damaged or misnamed", () => {
    const { copy, record, check } = site();
    record();
    const text = copy.read("editions/1.json");
    copy.write("editions/1.json", text.slice(0, 200));
    assert.match(check().stderr, /the record of an edition is not JSON/);
    copy.write("editions/1.json", text.replace('"number": 1', '"number": 7'));
    assert.match(check().stderr, /Rename the file to 7\.json/);
  });

  test("killed at any point should leave a whole record or none", async (t) => {
    const random = seeded();
    let killed = 0;
    for (let turn = 0; turn < 6; turn++) {
      const { copy, record } = site();
      if (await runAndKill(["edition", "--content", copy.dir], 500 + random() * 500)) killed++;
      mkdirSync(path.join(copy.dir, "editions"), { recursive: true });
      const names = readdirSync(path.join(copy.dir, "editions")).filter((name) => !name.startsWith("."));
      if (names.length > 0)
        editionSchema.parse(JSON.parse(readFileSync(path.join(copy.dir, "editions/1.json"), "utf8")));
      else assert.equal(record().status, 0);
      assert.deepEqual(readdirSync(path.join(copy.dir, "editions")), ["1.json"]);
    }
    t.diagnostic(`killed ${killed} of 6`);
  });
});
