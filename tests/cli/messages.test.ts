import assert from "node:assert/strict";
import { mkdirSync, renameSync } from "node:fs";
import path from "node:path";
import { describe, test, type TestContext } from "node:test";
import { readOptions } from "../../src/cli/args.ts";
import { run } from "../../src/cli/commands/check.ts";
import { BuildStopped } from "../../src/build/errors.ts";
import { SiteCopy } from "../support/copy.ts";

/** What `npm run check` prints for a copy of the tiny site, and whether it ended well. */
async function check(t: TestContext, copy: SiteCopy): Promise<{ text: string; passed: boolean }> {
  const printed: string[] = [];
  for (const way of ["log", "error"] as const) t.mock.method(console, way, (line: string) => void printed.push(line));
  let passed = true;
  try {
    await run(readOptions(["--content", copy.dir]));
  } catch (error) {
    if (!(error instanceof BuildStopped)) throw error;
    passed = false;
  }
  t.mock.restoreAll();
  return { text: printed.join("\n"), passed };
}

const ARTICLE = "articles/le-phare.mdx";
const CLAIMS = "claims/bridge.yaml";
const EVENTS = "events/bridge.yaml";
const SIDECAR = "raw/harbour-herald.txt.yaml";

type Change = (copy: SiteCopy) => void;
const replace =
  (file: string, from: string, to: string): Change =>
  (copy) =>
    copy.replace(file, from, to);
const write =
  (file: string, text: string): Change =>
  (copy) => {
    mkdirSync(path.dirname(path.join(copy.dir, file)), { recursive: true });
    copy.write(file, text);
  };
/** An event's evidence with one part of it as somebody wrote it. */
const evidence = (part: string): Change => {
  const whole = ["article: harbour-herald", 'at: "70-100"', 'sum: "123456789abc"'];
  const parts = whole.map((each) => (each.split(":")[0] === part.split(":")[0] ? part : each));
  return replace(EVENTS, "claims: [c-open]", `claims: [c-open]\n  evidence: [{ ${parts.join(", ")} }]`);
};

/** A slip, the one error that it gives (place and what), and the remedy. */
const ERRORS: [slip: string, change: Change[], place: string, what: RegExp, fix: RegExp][] = [
  [
    "a target whose type does not exist",
    [write("corrections/c.yaml", '- { id: k-1, date: "2019-06-01", target: claim/c-open, was: a, now: b, why: c }\n')],
    "corrections/c.yaml:1:42",
    /target.*"claim\/c-open"/,
    /type\/id.*the types are articles, claims, events, areas, disagreements, sources, names/,
  ],
  [
    "a typographic quotation mark before an attribute's value",
    [replace(ARTICLE, 'claim="c-open"', "claim=“c-open”")],
    `${ARTICLE}:11:23`,
    /<Evidence>: the attribute claim begins with a typographic quotation mark, “/,
    /Write claim="c-open"/,
  ],
  [
    "a typographic quotation mark after it",
    [replace(ARTICLE, 'claim="c-open"', 'claim="c-open”')],
    `${ARTICLE}:11:23`,
    /the attribute claim ends with a typographic quotation mark, ”/,
    /Write claim="c-open"/,
  ],
  [
    "an attribute without its first quotation mark",
    [replace(ARTICLE, 'stance="asserts"', 'stance=asserts"')],
    `${ARTICLE}:11:23`,
    /the attribute stance has no quotation mark before its value/,
    /Write stance="asserts"/,
  ],
  [
    "an attribute without its last one",
    [replace(ARTICLE, 'stance="asserts"', 'stance="asserts')],
    `${ARTICLE}:11:23`,
    /the attribute stance has no quotation mark after its value/,
    /Write stance="asserts"/,
  ],
  [
    "an attribute without any, in the second mark of a line",
    [replace(ARTICLE, 'stance="disputes"', "stance=disputes")],
    `${ARTICLE}:11:156`,
    /the attribute stance has no quotation mark around its value/,
    /Write stance="disputes"/,
  ],
  [
    "a dash in an attribute's span",
    [replace(ARTICLE, 'at="10-40"', 'at="10–40"')],
    `${ARTICLE}:11:23`,
    /at: .*"10–40"/,
    /with a hyphen.*: 10-40\./,
  ],
  ["a dash in an event's span", [evidence('at: "70—100"')], `${EVENTS}:7:45`, /at: .*"70—100"/, /hyphen.*: 70-100\./],
  [
    "a tab that indents",
    [replace(CLAIMS, "  areas: [traffic]\n  importance", "\tareas: [traffic]\n  importance")],
    `${CLAIMS}:3:2`,
    /indented with a tab/,
    /spaces/,
  ],
  [
    "a space that is missing after a colon",
    [replace(CLAIMS, "importance: 1", "importance:1")],
    `${CLAIMS}:4:3`,
    /a space is missing after the colon of importance/,
    /Write importance: 1/,
  ],
  [
    "a no-break space after a colon",
    [replace(CLAIMS, "importance: 1", "importance:\u00a01")],
    `${CLAIMS}:4:3`,
    /a no-break space stands where a space has to/,
    /type a space in its place/,
  ],
  [
    "one that indents",
    [replace(CLAIMS, "  importance: 1", "\u00a0 importance: 1")],
    `${CLAIMS}:4:1`,
    /a no-break space stands where a space has to/,
    /type a space in its place/,
  ],
  [
    "one before and after a colon",
    [replace(CLAIMS, "importance: 1", "importance\u00a0:\u00a01")],
    `${CLAIMS}:4:3`,
    /a no-break space stands where a space has to/,
    /type a space in its place/,
  ],
  [
    "one after a colon in braces",
    [replace(CLAIMS, "{ en: Building", "{ en:\u00a0Building")],
    `${CLAIMS}:6:16`,
    /a space is missing after the colon of en/,
    /Write en: Building/,
  ],
  [
    "such a space in braces",
    [replace(CLAIMS, "{ en: Building", "{ en:Building")],
    `${CLAIMS}:6:16`,
    /a space is missing after the colon of en: “en:Building it took nine years\.”/,
    /Write en: Building/,
  ],
  [
    "an opening quotation mark that is lost in braces, before a comma",
    [replace("digest.yaml", '{ en: "A town', "{ en: A town")],
    "digest.yaml:2:49",
    /“and two papers tell it differently\."” stands by itself: in braces a comma ends a text/,
    /the one at its beginning is lost/,
  ],
  [
    "a closing quotation mark that is lost in braces",
    [replace("digest.yaml", 'differently.",', "differently.,")],
    "digest.yaml:2:92",
    /a text goes on after the quotation mark that ends it/,
    /a quotation mark that is missing before this place/,
  ],
  [
    "a second document in one file",
    [replace(CLAIMS, "- id: c-nine-years", "---\n- id: c-nine-years")],
    `${CLAIMS}:5:1`,
    /a second document begins here/,
    /Remove the line "---"/,
  ],
  [
    "a second document in a sidecar",
    [replace(SIDECAR, "rights:", "---\nrights:")],
    `${SIDECAR}:5:1`,
    /in this sidecar, .*a second document begins here/,
    /Remove the line "---"/,
  ],
  [
    "a bracket that is not closed",
    [replace(CLAIMS, "areas: [traffic]\n  importance", "areas: [traffic\n  importance")],
    `${CLAIMS}:4:3`,
    /a bracket that is opened above is not closed/,
    /Write \]/,
  ],
  [
    "an unknown field of a sidecar",
    [replace(SIDECAR, "publishedBasis", "publishedBasi")],
    `${SIDECAR}:4:1`,
    /in this sidecar, unknown field "publishedBasi"/,
    /Did you mean "publishedBasis"\?/,
  ],
  [
    "a wrong value in a sidecar",
    [replace(SIDECAR, "mode: excerpt", "mode: exerpt")],
    `${SIDECAR}:5:17`,
    /in this sidecar, rights\.mode: .*"exerpt"/,
    /one of full, excerpt, link/,
  ],
  [
    "a tab in a sidecar",
    [replace(SIDECAR, "rights:", "kind:\n\tnews\nrights:")],
    `${SIDECAR}:6:1`,
    /in this sidecar, .*indented with a tab/,
    /spaces/,
  ],
  [
    "a date in a sidecar that does not exist",
    [replace(SIDECAR, '2019-05-05"', '2019-05-35"')],
    `${SIDECAR}:3:12`,
    /"2019-05-35" is not possible: there is no day 35/,
    /date that exists/,
  ],
  [
    "an outlet in a sidecar that does not exist",
    [replace(SIDECAR, "source: harbour-herald", "source: harbor-herald")],
    `${SIDECAR}:1:9`,
    /there is no source "harbor-herald"/,
    /Did you mean "harbour-herald"\?/,
  ],
  [
    "a sum of digits without quotation marks",
    [evidence("sum: 123456789012")],
    `${EVENTS}:7:60`,
    /sum: expected a text, found a number/,
    /Put it in quotation marks: sum: "…"/,
  ],
  [
    "an unknown field",
    [replace(CLAIMS, "importance", "imporance")],
    `${CLAIMS}:4:3`,
    /unknown field "imporance"/,
    /Did you mean "importance"\?/,
  ],
  [
    "a field that is misspelt and thereby missing",
    [replace(CLAIMS, "- id: c-open\n  statement", "- id: c-open\n  statment")],
    `${CLAIMS}:2:3`,
    /unknown field "statment"/,
    /Did you mean "statement"\?/,
  ],
  [
    "an article without its file's second ending",
    [
      (copy) => renameSync(path.join(copy.dir, "raw/harbour-herald.txt"), path.join(copy.dir, "raw/fox-1756.htm.txt")),
      (copy) => renameSync(path.join(copy.dir, SIDECAR), path.join(copy.dir, "raw/fox-1756.htm.txt.yaml")),
      evidence("article: fox-1756"),
    ],
    `${EVENTS}:7:25`,
    /there is no article "fox-1756"/,
    /Did you mean "fox-1756-htm"\?/,
  ],
  [
    "an hour in the date of an article",
    [replace(SIDECAR, '"2019-05-05"', '"2019-05-05T10:00"')],
    `${SIDECAR}:3:12`,
    /"2019-05-05T10:00"/,
    /Only an event may have a time of day; write the day alone: "2019-05-05"/,
  ],
  [
    "a zone in the date of an event",
    [replace(EVENTS, '"2019-05-04"', '"2019-05-04T10:30:00Z"')],
    `${EVENTS}:2:9`,
    /"2019-05-04T10:30:00Z"/,
    /hour and minute in the time of the place.*"2019-05-04T10:30"/,
  ],
  [
    "an hour without its minute in the date of an event",
    [replace(EVENTS, '"2019-05-04"', '"2019-05-04T10"')],
    `${EVENTS}:2:9`,
    /"2019-05-04T10"/,
    /where no minute is known, write the day alone, "2019-05-04"/,
  ],
  [
    "the code of no language",
    [replace("digest.yaml", "[en, fr]", "[en, fr, xq]")],
    "digest.yaml:4:21",
    /"xq" is the code of no language/,
    /ISO 639/,
  ],
  // Consequences are no errors of their own.
  [
    "a file of claims that cannot be read, to which key claims, marks, events and a correction refer",
    [
      write("corrections/c.yaml", '- { id: k-1, date: "2019-06-01", target: claims/c-open, was: a, now: b, why: c }\n'),
      replace(CLAIMS, "importance: 1", "importance:1"),
    ],
    `${CLAIMS}:4:3`,
    /a space is missing/,
    /importance: 1/,
  ],
  [
    "settings that cannot be read, where a text is in one of their languages",
    [write("areas/traffic.ar.mdx", "A text.\n"), replace("digest.yaml", "findings: all", "findings:all")],
    "digest.yaml:8:1",
    /a space is missing after the colon of findings/,
    /findings: all/,
  ],
  [
    "settings with a wrong value, where a text is in one of their languages",
    [
      write("areas/traffic.ar.mdx", "A text.\n"),
      replace("digest.yaml", "[en, fr]", "[en, fr, ar]"),
      replace("digest.yaml", "findings: all", "findings: al"),
    ],
    "digest.yaml:8:11",
    /findings: .*"al"/,
    /one of none, all/,
  ],
  [
    "front matter that does not end",
    [replace(ARTICLE, "}\n---\n", "}\n--\n")],
    `${ARTICLE}:1:1`,
    /front matter between two lines "---"/,
    /a line "---"/,
  ],
];

describe("what check says of a slip", () => {
  for (const [slip, changes, place, what, fix] of ERRORS) {
    test(slip, async (t) => {
      const copy = new SiteCopy();
      for (const change of changes) change(copy);
      const { text, passed } = await check(t, copy);
      assert.equal(passed, false);
      assert.match(text, /^1 error in 1 file\.$/m, text);
      const told = text.split("\n").find((line) => line.startsWith(`${place}  error`));
      assert.ok(told, text);
      assert.match(told, what);
      assert.match(text, new RegExp(`^ {2}fix {2}.*${fix.source}`, "m"));
    });
  }

  test("every fault of a sidecar is told at once", async (t) => {
    const copy = new SiteCopy();
    copy.write(SIDECAR, "publishedBasi: url\nkind: newz\n");
    const { text } = await check(t, copy);
    assert.match(text, /^2 errors in 1 file\.$/m, text);
  });

  test("ids that were published are not missed where nobody can read what stands in their place", async (t) => {
    const copy = new SiteCopy();
    const gone = { "c-gone": { label: "Gone", digest: "0".repeat(16), status: "single-source" } };
    const counts = { articles: 2, claims: 2, origins: 1, disagreements: 0 };
    write(
      "editions/1.json",
      JSON.stringify({ number: 1, date: "2019-05-06", entries: { claims: gone }, counts }),
    )(copy);
    assert.match((await check(t, copy)).text, /claims\/c-gone was published in edition 1 and is gone/);
    copy.write("redirects.yaml", "claims/c-gone: [\n");
    const { text } = await check(t, copy);
    assert.match(text, /^redirects\.yaml:\S+ {2}error/m);
    assert.match(text, /^1 error in 1 file\.$/m, text);
  });
});

/** What is worth a look and no error, at which place. */
const ADVICE: [what: string, change: Change, place: string, told: RegExp][] = [
  [
    "a stray quotation mark at the end of a statement",
    replace(CLAIMS, "{ en: Building it took nine years.,", '{ en: Building it took nine years.",'),
    `${CLAIMS}:6:20`,
    /a quotation mark stands alone in “Building it took nine years\."”/,
  ],
  [
    "a statement without a translation",
    replace(CLAIMS, ", fr: Sa construction a duré neuf ans.", ""),
    `${CLAIMS}:6:3`,
    /the claim "c-nine-years" has no statement in fr/,
  ],
  [
    "a language that the interface lacks",
    replace("digest.yaml", "[en, fr]", "[en, fr, de]"),
    "digest.yaml:4:21",
    /no words in German \("de"\)[^]*Readers of its pages will see your texts in German where you wrote them, and the words of menus, labels and search in English/,
  ],
];

describe("what check advises", () => {
  for (const [what, change, place, told] of ADVICE) {
    test(what, async (t) => {
      const copy = new SiteCopy();
      change(copy);
      const { text, passed } = await check(t, copy);
      assert.ok(passed, text);
      assert.ok(text.includes(`${place}  advice`), text);
      assert.match(text, told);
    });
  }

  test("inches and quotations are no stray marks, and an event may have an hour", async (t) => {
    const copy = new SiteCopy();
    copy.replace(CLAIMS, "Building it took nine years.", `'The rails are 56"'`);
    copy.replace(CLAIMS, "Sa construction a duré neuf ans.", `'Le pont "tourne"'`);
    copy.replace(EVENTS, '"2019-05-04"', '"2019-05-04T10:30"');
    const { text, passed } = await check(t, copy);
    assert.ok(passed, text);
    assert.doesNotMatch(text, /stands alone/);
  });
});
