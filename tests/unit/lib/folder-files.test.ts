import assert from "node:assert/strict";
import { mkdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import {
  isThere,
  liesIn,
  listInside,
  readInside,
  realFolder,
  Refusal,
  type RefusalReason,
} from "../../../src/lib/folder-files.ts";
import { latin1Name, makePipe, withoutOddFiles, writeFiles } from "../../support/odd-files.ts";
import { temporaryFolder } from "../../support/site.ts";

const refuses = (reason: RefusalReason) => (error: unknown) => error instanceof Refusal && error.reason === reason;

/** A folder beside one that must not be read. */
function folder(): { root: string; outside: string } {
  const top = realpathSync.native(temporaryFolder());
  const [root, outside] = [path.join(top, "in"), path.join(top, "inner")];
  writeFiles(root, { "a.txt": "a", "sub/b.txt": "bb" });
  writeFiles(outside, { "secret.txt": "secret" });
  return { root, outside };
}

describe("the door to a folder's files", { skip: withoutOddFiles }, () => {
  test("reads a file that lies in the folder, directly or by a link", () => {
    const { root } = folder();
    symlinkSync("sub/b.txt", path.join(root, "link.txt"));
    assert.equal(readInside(root, path.join(root, "a.txt"), 1).toString(), "a");
    assert.equal(readInside(root, path.join(root, "link.txt"), 2).toString(), "bb");
    assert.deepEqual(listInside(root, "all levels").files, ["a.txt", "link.txt", "sub/b.txt"]);
  });

  test("reads nothing that lies elsewhere, however it is named", () => {
    const { root, outside } = folder();
    symlinkSync(path.join(outside, "secret.txt"), path.join(root, "link.txt"));
    symlinkSync(outside, path.join(root, "linked"));
    symlinkSync("nowhere", path.join(root, "dangling.txt"));
    for (const name of ["link.txt", "linked/secret.txt", "../inner/secret.txt", "dangling.txt"])
      assert.throws(() => readInside(root, path.join(root, name), 99), refuses("outside"), name);
    const { files, refused } = listInside(root, "all levels");
    assert.deepEqual(files, ["a.txt", "sub/b.txt"]);
    assert.deepEqual(
      refused.map(({ name, refusal }) => [name, refusal.reason]),
      [
        ["dangling.txt", "outside"],
        ["link.txt", "outside"],
        ["linked", "outside"],
      ],
    );
    assert.throws(() => realFolder(root, "linked"), refuses("outside"));
    assert.equal(liesIn(root, outside), false, "a name that begins alike is another folder");
  });

  test("takes a name as it is: a backslash parts nothing", () => {
    const { root, outside } = folder();
    const name = "x\\..\\..\\inner\\secret.txt";
    writeFileSync(path.join(root, name), "my own words");
    assert.deepEqual(listInside(root, "all levels").files, ["a.txt", "sub/b.txt", name]);
    assert.equal(readInside(root, path.join(root, name), 99).toString(), "my own words");
    assert.equal(readFileSync(path.join(outside, "secret.txt"), "utf8"), "secret");
  });

  test("opens no pipe, no device and no folder", { timeout: 20_000 }, () => {
    const { root } = folder();
    makePipe(path.join(root, "pipe.txt"));
    symlinkSync("pipe.txt", path.join(root, "to-pipe.txt"));
    symlinkSync("sub", path.join(root, "to-sub"));
    for (const name of ["pipe.txt", "to-pipe.txt", "sub"])
      assert.throws(() => readInside(root, path.join(root, name), 99), refuses("no-file"), name);
    assert.throws(() => readInside("/dev", "/dev/zero", 99), refuses("no-file"));
    assert.deepEqual(
      listInside(root, "all levels").refused.map(({ name, refusal }) => [name, refusal.reason]),
      [
        ["pipe.txt", "no-file"],
        ["to-pipe.txt", "no-file"],
        ["to-sub", "link"],
      ],
    );
  });

  test("keeps to the number of bytes that it is given", () => {
    const { root } = folder();
    assert.throws(() => readInside(root, path.join(root, "sub/b.txt"), 1), refuses("too-large"));
    // Says that it is empty, and is not.
    if (process.platform === "linux")
      assert.throws(() => readInside("/proc", "/proc/cpuinfo", 10), refuses("too-large"));
  });

  test("tells of a name that is no text, and lists the rest", () => {
    const { root } = folder();
    writeFileSync(latin1Name(root, "caf\xe9.txt"), "x");
    mkdirSync(latin1Name(root, "\xe9t\xe9"));
    writeFileSync(Buffer.concat([latin1Name(root, "\xe9t\xe9"), Buffer.from("/lost.txt")]), "x");
    const { files, refused } = listInside(root, "all levels");
    assert.deepEqual(files, ["a.txt", "sub/b.txt"]);
    assert.deepEqual(
      refused.map(({ name, folder, refusal }) => [name, folder, refusal.reason]),
      [
        ["\\xe9t\\xe9", true, "name"],
        ["caf\\xe9.txt", false, "name"],
      ],
    );
  });

  test("tells what is not there from what cannot be reached", () => {
    const { root } = folder();
    symlinkSync("nowhere", path.join(root, "raw"));
    assert.equal(realFolder(root, "articles"), null);
    assert.throws(() => realFolder(root, "raw"), refuses("outside"), "a link that leads nowhere is no absence");
    assert.throws(() => realFolder(root, "a.txt"), refuses("unreadable"));
    assert.equal(isThere(path.join(root, "raw")), true);
    assert.equal(isThere(path.join(root, `${"n".repeat(255)}.yaml`)), false);
    assert.throws(() => readInside(root, path.join(root, "z.txt"), 9), refuses("missing"));
  });
});
