import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readTarget, writePath } from "../../../../src/cli/serve/request-path.ts";

/** What a redirect to the folder of a target would name. */
const shown = (target: string) => {
  const path = readTarget(target);
  return path && writePath(path.segments, path.folder) + path.query;
};

test("readTarget() should read paths as their names", () => {
  assert.equal(shown("/"), "/");
  assert.equal(shown("/a/b"), "/a/b");
  assert.equal(shown("/a//b/?q=1"), "/a/b/?q=1");
  assert.equal(shown("/a/../../b/."), "/b/");
  assert.equal(shown("/caf%C3%A9"), "/caf%C3%A9");
  assert.equal(shown("http://localhost:1/a?b"), "/a?b");
  assert.equal(shown("http://localhost"), "/");
});

test("readTarget() should lose a host in the path, however it is written", () => {
  assert.equal(shown("//evil.example/%2e%2e/articles"), "/articles");
  assert.equal(shown("//evil.example"), "/evil.example");
  assert.equal(shown("///evil.example/x/.."), "/evil.example/");
});

test("readTarget() should refuse what is no path of any file", () => {
  for (const target of [
    "*",
    "x",
    "/%",
    "/%E0%A4%A",
    "/%00",
    "/a%2fb",
    "/\\evil.example",
    "/%5c%5cevil.example",
    "/a%0d%0ab",
    "evil.example:80",
  ])
    assert.equal(readTarget(target), undefined, target);
});

test("a path that is written should lead to this server, and be read as the same", () => {
  const piece = fc.constantFrom(
    "/",
    "//",
    "\\",
    ".",
    "..",
    "%2e",
    "%2f",
    "%5c",
    "evil.example",
    "@",
    ":",
    "a",
    "%",
    "%00",
    "é",
    "http://",
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 12 }).map((all) => `/${all.join("")}`),
      (target) => {
        const path = readTarget(target);
        if (!path) return;
        const written = writePath(path.segments, path.folder);
        assert.match(written, /^\/(?![/\\])/);
        assert.equal(new URL(written, "http://localhost/").host, "localhost");
        assert.deepEqual(readTarget(written)?.segments, path.segments);
      },
    ),
    { seed: 9, numRuns: 3000 },
  );
});
