import assert from "node:assert/strict";
import path from "node:path";
import { describe, test } from "node:test";
import { SiteCopy } from "../support/copy.ts";
import { accordWithin, withoutOddFiles, writeFiles } from "../support/odd-files.ts";
import { temporaryFolder } from "../support/site.ts";

/** Turns a terminal's text red, renames its window, and turns the reading direction around. */
const HOSTILE = "e\u001B[31m\u001B]0;mine\u0007\u009B2J\u202Ex";
const COMMANDS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u;

const TEXT = "A headline without a stop\n\nThe first paragraph is long enough to follow a headline, as it should be.\n";

describe(
  "names of other people's files give a terminal no commands",
  { skip: withoutOddFiles, timeout: 240_000 },
  () => {
    const from = temporaryFolder();
    writeFiles(from, { [`${HOSTILE}.txt`]: TEXT, [`${HOSTILE}.zip`]: "no article" });
    const copy = new SiteCopy();
    const CASES: [what: string, args: string[], shown: RegExp][] = [
      ["add", ["add", from, "--content", copy.dir], /e\?x\.txt: not added/],
      ["new", ["new", path.join(from, HOSTILE)], /digest\.yaml: written/],
      ["check", ["check", "--content", copy.dir], /no errors|file left out/],
      ["verify", ["verify", "--content", copy.dir], /raw file/],
      [
        "a build into such a folder",
        ["build", "--content", copy.dir, "--no-search", "--out", path.join(from, HOSTILE, "o")],
        /Built/,
      ],
      ["diff", ["diff", path.join(from, HOSTILE), from], /What to do/],
    ];
    for (const [what, args, shown] of CASES) {
      test(what, () => {
        const { stdout, stderr } = accordWithin(120, args);
        assert.match(stdout + stderr, shown);
        assert.doesNotMatch(stdout + stderr, COMMANDS);
      });
    }
  },
);
